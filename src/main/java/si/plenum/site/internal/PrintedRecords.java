package si.plenum.site.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import si.plenum.decision.Assents;
import si.plenum.decision.DecisionId;
import si.plenum.decision.Dissents;
import si.plenum.decision.FollowUps;
import si.plenum.platform.NotFound;
import si.plenum.platform.language.Links;
import si.plenum.platform.language.Say;
import si.plenum.platform.pdf.PdfPages;
import si.plenum.platform.text.Markdown;
import si.plenum.plenary.Corrections;
import si.plenum.plenary.Minutes;
import si.plenum.voting.Draws;
import si.plenum.voting.Participation;
import si.plenum.voting.Votes;

/** Decisions and confirmed minutes on paper, beside their pages. */
@Controller
class PrintedRecords {

    private final DecisionReader decisions;
    private final ChangedTexts changed;
    private final FollowUps followUps;
    private final Dissents dissents;
    private final Assents assents;
    private final Minutes minutes;
    private final Corrections corrections;
    private final Votes votes;
    private final Participation participation;
    private final Draws draws;
    private final VoteWords words;
    private final PdfPages pages;
    private final Say say;
    private final Links links;

    PrintedRecords(
            DecisionReader decisions,
            ChangedTexts changed,
            FollowUps followUps,
            Dissents dissents,
            Assents assents,
            Minutes minutes,
            Corrections corrections,
            Votes votes,
            Participation participation,
            Draws draws,
            VoteWords words,
            PdfPages pages,
            Say say,
            Links links) {
        this.decisions = decisions;
        this.changed = changed;
        this.followUps = followUps;
        this.dissents = dissents;
        this.assents = assents;
        this.minutes = minutes;
        this.corrections = corrections;
        this.votes = votes;
        this.participation = participation;
        this.draws = draws;
        this.words = words;
        this.pages = pages;
        this.say = say;
        this.links = links;
    }

    @GetMapping(path = "/sklepi/{number:[A-Z]{2,4}-[0-9]{4}-[0-9]+}.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    @ResponseBody
    byte[] decision(@PathVariable("number") String number) {
        var decision = decisions.byNumber(number).orElseThrow(NotFound::new);
        var id = new DecisionId(decision.id());
        var model = new HashMap<String, Object>(Map.of(
                "decision", decision,
                "about", say.text("site.decision.print.about", Map.of("number", number, "title", decision.title())),
                "address", links.permanent("/sklepi/" + number),
                "changed", changed.of(decision),
                "followUps", followUps.of(id),
                "dissents", dissents.of(id),
                "reasons", Markdown.html(decision.reasons()).toString(),
                "record", List.of()));
        model.put("assent", assents.of(id).orElse(null));
        if (decision.voteNumber() != null) model.putAll(vote(decision.voteNumber()));
        return pages.write("pdf/decision", model, decision.publishedAt());
    }

    private Map<String, Object> vote(String number) {
        var vote = votes.published(number);
        var result = vote.result();
        if (result == null) throw new IllegalStateException("a certified vote has a result");
        var record = words.record(
                vote,
                participation.published(vote.id()),
                draws.published(vote.id()).orElse(null));
        return Map.of("vote", vote, "report", words.report(result), "record", record);
    }

    @GetMapping(path = "/seje/{number}/zapisnik.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    @ResponseBody
    byte[] minutes(@PathVariable("number") String number) {
        var confirmed = minutes.confirmed(number).orElseThrow(NotFound::new);
        var corrected = corrections.confirmed(number);
        var model = Map.of(
                "minutes",
                confirmed,
                "text",
                confirmed.text(),
                "corrections",
                corrected,
                "about",
                say.text("minutes.page", Map.of("session", confirmed.text().title())) + ", " + number,
                "address",
                links.permanent("/seje/" + number));
        var dated = corrected.isEmpty()
                ? confirmed.confirmedAt()
                : corrected.getLast().confirmedAt();
        return pages.write("pdf/minutes", model, dated);
    }
}
