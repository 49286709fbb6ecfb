package si.plenum.voting.internal;

import java.util.Map;
import org.springframework.stereotype.Component;
import si.plenum.platform.Refused;
import si.plenum.voting.DrawnNumber;
import si.plenum.voting.tally.Outcome;
import si.plenum.voting.tally.Verdict;
import si.plenum.voting.tally.VoteResult;

/** What decides where ballots do not: the draw before the count, the chair's casting vote after it. */
@Component
class Ties {

    private final DrawRepository draws;
    private final CastingVoteRepository casting;
    private final Counting counting;

    Ties(DrawRepository draws, CastingVoteRepository casting, Counting counting) {
        this.draws = draws;
        this.casting = casting;
        this.counting = counting;
    }

    /**
     * Whether two persons must draw before the count. In the hall dice are thrown before any count is visible, so that nobody
     * throws again for a better result; so it is with secret ballots. Where the notice names a lottery, nobody can draw again, so
     * only a vote with a tie waits; and so does an open vote elsewhere.
     */
    boolean awaitsDraw(StoredVote vote) {
        if (!vote.rule().method().drawsTies() || draws.seed(vote.id()).isPresent()) return false;
        boolean dice = vote.lottery() == null && (vote.hall() || vote.isSecret());
        return dice || counting.isTied(vote);
    }

    /** @throws Refused if the vote waits for its draw */
    void ensureDrawn(StoredVote vote) {
        if (!awaitsDraw(vote)) return;
        var lottery = vote.lottery();
        throw lottery == null
                ? new Refused("error.draw.missing", Map.of("dice", DrawnNumber.DICE))
                : new Refused("error.draw.missing.lottery", Map.of("lottery", lottery));
    }

    /** @throws Refused if the result is a tie that the chair has still to break */
    void ensureBroken(Outcome outcome) {
        if (outcome == Outcome.TIED) throw new Refused("error.casting.missing");
    }

    /** What a count gives again, with the casting vote that was given on it. */
    VoteResult broken(StoredVote vote, VoteResult counted) {
        if (!(counted instanceof Verdict verdict) || verdict.outcome() != Outcome.TIED) return counted;
        return casting.of(vote.id()).map(verdict::brokenBy).orElse(verdict);
    }
}
