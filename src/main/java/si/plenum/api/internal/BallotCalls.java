package si.plenum.api.internal;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import si.plenum.platform.Ids;
import si.plenum.platform.NotFound;
import si.plenum.platform.Refused;
import si.plenum.voting.Choice;
import si.plenum.voting.ChoiceJson;
import si.plenum.voting.EntryId;
import si.plenum.voting.Standing;
import si.plenum.voting.VoteId;
import si.plenum.voting.VoteState;
import si.plenum.voting.Votes;
import tools.jackson.databind.JsonNode;

/** Ballots, each person's own. Nothing here is logged, and nothing that holds a choice can be printed. */
@RestController
@RequestMapping("/api/v1/votes/{vote}/ballots/{entry}")
class BallotCalls {

    private static final String OWN = "mine";

    private final Found found;
    private final Votes votes;

    BallotCalls(Found found, Votes votes) {
        this.found = found;
        this.votes = votes;
    }

    /**
     * What is stored for an entry, in the form in which it was sent; {@code changed} answers a cast: whether another ballot
     * stood there before.
     */
    record BallotJson(
            UUID vote,
            UUID entry,
            @JsonIgnore Choice choice,
            @Nullable Instant at,
            @Nullable Boolean changed) {

        @JsonAnyGetter
        Map<String, Object> written() {
            return ChoiceJson.value(choice);
        }

        /** Says no choice: what is printed may be kept. */
        @Override
        public String toString() {
            return "Ballot of entry " + entry;
        }
    }

    @PutMapping
    BallotJson cast(
            @PathVariable("vote") String voteId,
            @PathVariable("entry") String entry,
            @RequestBody(required = false) @Nullable JsonNode body) {
        if (body == null || !body.isObject()) throw ApiProblem.malformed("api.object");
        var choice = ChoiceJson.read(body);
        var vote = found.voteId(voteId);
        var stored =
                Turned.answered(() -> found.vote(voteId).state(), () -> votes.cast(vote, entry(vote, entry), choice));
        return new BallotJson(
                stored.vote().value(), stored.entry().value(), stored.choice(), stored.at(), stored.changed());
    }

    @GetMapping
    BallotJson stored(@PathVariable("vote") String voteId, @PathVariable("entry") String entry) {
        var vote = found.vote(voteId);
        if (vote.state() != VoteState.OPEN) {
            throw ApiProblem.wrongState(new Refused("api.vote.state", Map.of()), vote.state());
        }
        var id = entry(vote.id(), entry);
        var standing = votes.mine(vote.id()).stream()
                .filter(one -> one.entry().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
        var choice = standing.choice();
        if (choice == null) throw new NotFound();
        return new BallotJson(vote.id().value(), id.value(), choice, standing.castAt(), null);
    }

    private EntryId entry(VoteId vote, String written) {
        if (!written.equals(OWN)) return new EntryId(Found.id(written).orElseThrow(NotFound::new));
        var mine = votes.mine(vote);
        if (mine.size() > 1) throw new Refused("api.ballot.entry");
        // An entry that is on no roll: the service then says why this person has none.
        return mine.stream().findFirst().map(Standing::entry).orElseGet(() -> new EntryId(Ids.random()));
    }
}
