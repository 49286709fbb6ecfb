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

    Ties(DrawRepository draws, CastingVoteRepository casting) {
        this.draws = draws;
        this.casting = casting;
    }

    /**
     * In the hall dice are thrown before any count is visible, so that nobody throws again for a better result.
     *
     * @throws Refused if the method can meet equal options and nothing was drawn yet
     */
    void ensureDrawn(StoredVote vote) {
        if (vote.hall()
                && vote.rule().method().drawsTies()
                && draws.seed(vote.id()).isEmpty()) {
            throw new Refused("error.draw.missing", Map.of("dice", DrawnNumber.DICE));
        }
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
