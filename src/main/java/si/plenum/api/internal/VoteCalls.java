package si.plenum.api.internal;

import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import si.plenum.decision.Decisions;
import si.plenum.platform.NotFound;
import si.plenum.platform.Refused;
import si.plenum.plenary.ItemId;
import si.plenum.plenary.Proceedings;
import si.plenum.voting.VoteState;
import si.plenum.voting.VoteView;
import si.plenum.voting.Votes;
import si.plenum.voting.tally.Outcome;
import tools.jackson.databind.JsonNode;

/**
 * Votes and who leads them. A session's vote is made and opened in one act, and closed, counted and certified in one act: the
 * calls for the single steps answer with the state that the act led to.
 */
@RestController
@RequestMapping("/api/v1")
class VoteCalls {

    private final Found found;
    private final Votes votes;
    private final Decisions decisions;
    private final Proceedings proceedings;
    private final VoteOpening opening;

    VoteCalls(Found found, Votes votes, Decisions decisions, Proceedings proceedings, VoteOpening opening) {
        this.found = found;
        this.votes = votes;
        this.decisions = decisions;
        this.proceedings = proceedings;
        this.opening = opening;
    }

    @PostMapping("/items/{id}/votes")
    ResponseEntity<VoteJson> make(
            @PathVariable("id") String id, @RequestBody(required = false) @Nullable JsonNode body) {
        var item = found.item(id);
        var input = Input.optional(body);
        var plan = VotePlanInput.read(input);
        var before = item.row().vote();
        boolean running = before != null && (before.state() == VoteState.OPEN || before.state() == VoteState.ISSUING);
        Turned.inState(item.row().state(), () -> opening.open(item, plan));
        var vote = found.item(id).row().vote();
        if (vote == null) throw new IllegalStateException("an opened vote stands on its item");
        if (running) return ResponseEntity.ok(json(vote));
        return ResponseEntity.created(URI.create("/api/v1/votes/" + vote.id().value()))
                .body(json(vote));
    }

    @GetMapping("/votes/{id}")
    VoteJson vote(@PathVariable("id") String id) {
        if (Found.id(id).isPresent()) return json(found.vote(id));
        return Caller.isKnown() ? json(readable(id)) : json(published(id));
    }

    @PostMapping("/votes/{id}/open")
    VoteJson open(@PathVariable("id") String id) {
        var vote = found.vote(id);
        if (vote.state() != VoteState.OPEN && vote.state() != VoteState.ISSUING) throw wrongState(vote);
        Turned.inState(vote.state(), () -> proceedings.openCasting(item(vote)));
        return json(found.vote(id));
    }

    /** A secret vote is issued in the act that makes it: this answers where it stands. */
    @PostMapping("/votes/{id}/issue")
    VoteJson issue(@PathVariable("id") String id) {
        var vote = found.vote(id);
        if (vote.state() != VoteState.ISSUING) throw wrongState(vote);
        Turned.inState(vote.state(), () -> proceedings.openVote(item(vote)));
        return json(vote);
    }

    @PostMapping("/votes/{id}/close")
    VoteJson close(@PathVariable("id") String id) {
        var vote = found.vote(id);
        if (vote.state() == VoteState.ANNULLED) throw wrongState(vote);
        Turned.inState(vote.state(), () -> proceedings.closeVote(item(vote)));
        return json(found.vote(id));
    }

    @PostMapping("/votes/{id}/certify")
    VoteJson certify(@PathVariable("id") String id) {
        var vote = found.vote(id);
        boolean ended = vote.state() == VoteState.CLOSED || vote.state().hasResult();
        if (!ended) throw wrongState(vote);
        Turned.inState(vote.state(), () -> proceedings.announce(item(vote)));
        return json(found.vote(id));
    }

    private VoteView readable(String number) {
        try {
            return found.vote(number);
        } catch (NotFound elsewhere) {
            return published(number);
        }
    }

    /** As the public pages have it: certified, and where it adopted something, not before that is published. */
    private VoteView published(String number) {
        var vote = votes.published(number);
        var verdict = vote.result();
        boolean adopted = verdict != null && verdict.outcome() == Outcome.ADOPTED;
        boolean shown = vote.state() == VoteState.CERTIFIED && (!adopted || decided(vote));
        if (!shown) throw new NotFound();
        return vote;
    }

    private boolean decided(VoteView vote) {
        return decisions.ofSession(vote.context()).stream()
                .map(row -> decisions.page(row.number()))
                .anyMatch(page -> page.vote() != null
                        && page.publishedAt() != null
                        && page.vote().id().equals(vote.id()));
    }

    private static ItemId item(VoteView vote) {
        return new ItemId(vote.subject());
    }

    private static ApiProblem wrongState(VoteView vote) {
        return ApiProblem.wrongState(new Refused("api.vote.state", Map.of()), vote.state());
    }

    private VoteJson json(VoteView vote) {
        return VoteJson.of(vote, found.slugs().apply(vote.body()));
    }
}
