package si.plenum.site.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import si.plenum.decision.Assents;
import si.plenum.decision.DecisionId;
import si.plenum.decision.Dissents;
import si.plenum.decision.FollowUps;
import si.plenum.platform.LegalClock;
import si.plenum.platform.NotFound;
import si.plenum.voting.Votes;

/** The register and the page of each decision, which lives for ever at its address. */
@Controller
class DecisionController {

    private final DecisionReader decisions;
    private final CompetingReader competing;
    private final Votes votes;
    private final VoteWords words;
    private final ChangedTexts changed;
    private final FollowUps followUps;
    private final Dissents dissents;
    private final Assents assents;
    private final DecisionJson json;
    private final LegalClock clock;

    DecisionController(
            DecisionReader decisions,
            CompetingReader competing,
            Votes votes,
            VoteWords words,
            ChangedTexts changed,
            FollowUps followUps,
            Dissents dissents,
            Assents assents,
            DecisionJson json,
            LegalClock clock) {
        this.decisions = decisions;
        this.competing = competing;
        this.votes = votes;
        this.words = words;
        this.changed = changed;
        this.followUps = followUps;
        this.dissents = dissents;
        this.assents = assents;
        this.json = json;
        this.clock = clock;
    }

    @GetMapping("/sklepi")
    String register(
            @RequestParam(name = "q", required = false) @Nullable String q,
            @RequestParam(name = "organ", required = false) @Nullable String body,
            @RequestParam(name = "leto", required = false) @Nullable String year,
            @RequestParam(name = "stanje", required = false) @Nullable String state,
            @RequestParam(name = "po", required = false) @Nullable String after,
            Model model) {
        var query = new RegisterQuery(q, body, RegisterQuery.year(year), state, after);
        var found = decisions.search(query);
        var page = found.stream().limit(DecisionReader.PAGE).toList();
        model.addAttribute("query", query);
        model.addAttribute("decisions", page);
        model.addAttribute("size", decisions.size(query));
        model.addAttribute("next", found.size() > page.size() ? page.getLast().number() : null);
        model.addAttribute("bodies", decisions.bodies());
        model.addAttribute("years", decisions.years());
        model.addAttribute("states", List.of("in-force", "not-yet", "waiting", "lapsed", "ended"));
        return "site/decisions";
    }

    @GetMapping(path = "/sklepi/{number:[A-Z]{2,4}-[0-9]{4}-[0-9]+}")
    String page(@PathVariable("number") String number, Model model) {
        var decision = decisions.byNumber(number).orElseThrow(NotFound::new);
        model.addAttribute("decision", decision);
        var vote = decision.voteNumber() == null ? null : votes.published(decision.voteNumber());
        model.addAttribute("vote", vote);
        var verdict = vote == null ? null : vote.result();
        model.addAttribute("report", verdict == null ? null : words.report(verdict));
        model.addAttribute("changed", changed.of(decision));
        var id = new DecisionId(decision.id());
        model.addAttribute("followUps", followUps.of(id));
        model.addAttribute("dissents", dissents.of(id));
        model.addAttribute("assent", assents.of(id).orElse(null));
        var proposal = decision.proposalNumber();
        model.addAttribute("amended", proposal == null ? null : competing.decided(proposal));
        model.addAttribute("today", clock.today());
        return "site/decision";
    }

    @GetMapping(path = "/sklepi/{number:[A-Z]{2,4}-[0-9]{4}-[0-9]+}.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    DecisionJson.Written json(@PathVariable("number") String number) {
        return json.write(decisions.byNumber(number).orElseThrow(NotFound::new));
    }
}
