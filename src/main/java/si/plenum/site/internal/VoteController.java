package si.plenum.site.internal;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import si.plenum.platform.NotFound;
import si.plenum.platform.Settings;
import si.plenum.voting.VoteExports;
import si.plenum.voting.VoteView;
import si.plenum.voting.Votes;

/** A vote once its result is announced: the question, the rule, the arithmetic. */
@Controller
class VoteController {

    private final VoteReader reader;
    private final Votes votes;
    private final VoteExports exports;
    private final VoteWords words;
    private final Settings settings;

    VoteController(VoteReader reader, Votes votes, VoteExports exports, VoteWords words, Settings settings) {
        this.reader = reader;
        this.votes = votes;
        this.exports = exports;
        this.words = words;
        this.settings = settings;
    }

    @GetMapping("/glasovanja/{number:[A-Z]{2,4}-[0-9]{4}-[0-9]+-[0-9]+}")
    String page(@PathVariable("number") String number, Model model) {
        var vote = published(number);
        model.addAttribute("vote", vote);
        model.addAttribute("around", reader.around(number).orElseThrow(NotFound::new));
        var verdict = vote.result();
        model.addAttribute("report", verdict == null ? null : words.report(verdict));
        model.addAttribute("blt", exports.blt(vote.id()).isPresent());
        return "site/vote";
    }

    /** The same as data; fractions are text, counts are numbers. */
    record Written(
            String number,
            String url,
            String title,
            String question,
            String outcome,
            Map<String, Long> count,
            String majority,
            String base,
            long baseSize,
            long needed,
            long present,
            long roll,
            long quorumNeeded,
            boolean lateQuorum,
            String provision,
            @Nullable Instant openedAt,
            @Nullable Instant closedAt) {}

    @GetMapping(
            path = "/glasovanja/{number:[A-Z]{2,4}-[0-9]{4}-[0-9]+-[0-9]+}.json",
            produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    Written json(@PathVariable("number") String number) {
        var vote = published(number);
        var verdict = vote.verdict();
        if (verdict == null) throw new NotFound();
        var count = verdict.count();
        return new Written(
                vote.number(),
                settings.baseUrl() + "/glasovanja/" + vote.number(),
                vote.title(),
                vote.question(),
                verdict.outcome().wireName(),
                Map.of(
                        "for", count.forVotes(),
                        "against", count.against(),
                        "abstained", count.abstained(),
                        "blank", count.blank(),
                        "invalid", count.invalid()),
                verdict.majority().share(),
                verdict.majority().base().wireName(),
                verdict.base(),
                verdict.needed(),
                verdict.present(),
                verdict.roll(),
                verdict.quorum(),
                verdict.lateQuorum(),
                vote.rule().citation().text(),
                vote.openedAt(),
                vote.closedAt());
    }

    /** Only what the site's view shows: the service alone would also show what is counted but not yet published. */
    private VoteView published(String number) {
        if (reader.around(number).isEmpty()) throw new NotFound();
        return votes.published(number);
    }
}
