package si.plenum.site.internal;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import si.plenum.platform.NotFound;
import si.plenum.voting.CountedSentences;
import si.plenum.voting.Participation;
import si.plenum.voting.VoteView;
import si.plenum.voting.Votes;

/** A vote once its result is announced: the question, the rule, the arithmetic. */
@Controller
class VoteController {

    private final VoteReader reader;
    private final Votes votes;
    private final Participation participation;
    private final VoteFiles files;
    private final VoteWords words;

    VoteController(VoteReader reader, Votes votes, Participation participation, VoteFiles files, VoteWords words) {
        this.reader = reader;
        this.votes = votes;
        this.participation = participation;
        this.files = files;
        this.words = words;
    }

    @GetMapping("/glasovanja/{number:[A-Z]{2,4}-[0-9]{4}-[0-9]+-[0-9]+}")
    String page(@PathVariable("number") String number, Model model) {
        var vote = published(number);
        model.addAttribute("vote", vote);
        model.addAttribute("around", reader.around(number).orElseThrow(NotFound::new));
        var verdict = vote.result();
        model.addAttribute("report", verdict == null ? null : words.report(verdict));
        model.addAttribute(
                "unread", CountedSentences.unread(vote).map(words::say).orElse(null));
        model.addAttribute("turnout", words.parts(participation.published(vote.id())));
        model.addAttribute("files", files.of(vote));
        return "site/vote";
    }

    /** Only what the site's view shows: the service alone would also show what is counted but not yet published. */
    private VoteView published(String number) {
        if (reader.around(number).isEmpty()) throw new NotFound();
        return votes.published(number);
    }
}
