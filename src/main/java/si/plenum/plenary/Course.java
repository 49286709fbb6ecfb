package si.plenum.plenary;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import si.plenum.rules.Rule;
import si.plenum.rules.Step;
import si.plenum.voting.VoteState;
import si.plenum.voting.VoteView;
import si.plenum.voting.tally.Outcome;

/**
 * How far an item has come on the ladder of its rule.
 *
 * @param last the step of the last vote on it, if there was or is one
 * @param next the step whose vote may be opened now; absent while a vote runs, and when nothing more can be decided
 * @param rewording whether the chair may record another wording now
 */
public record Course(@Nullable Step last, @Nullable Step next, boolean rewording) {

    /** Of an item on which nothing is decided. */
    public static final Course NONE = new Course(null, null, false);

    /** Before the first vote. */
    static Course before(Rule rule) {
        return new Course(null, rule.ladder().first(), rule.proposing().rewording());
    }

    /** After or during a vote, by the rule that froze with it. */
    static Course after(Step step, VoteView vote) {
        var next = next(step, vote).orElse(null);
        return new Course(step, next, next != null && vote.rule().proposing().rewording());
    }

    /** By the rule in force where there was no vote yet. */
    public static Course of(Rule rule, @Nullable Step last, @Nullable VoteView vote) {
        return last == null || vote == null ? before(rule) : after(last, vote);
    }

    private static Optional<Step> next(Step step, VoteView vote) {
        var result = vote.result();
        if (vote.state() == VoteState.ANNULLED) return Optional.of(step);
        if (vote.state() != VoteState.CERTIFIED || result == null) return Optional.empty();
        return next(step, result.outcome(), vote.rule());
    }

    /** An inquorate vote is repeated; consensus that was not found leads on; a vote that decided ends it. */
    public static Optional<Step> next(Step step, Outcome outcome, Rule rule) {
        return switch (outcome) {
            case INQUORATE -> Optional.of(step);
            case BLOCKED, NO_DECISION -> rule.ladder().after(step);
            case ADOPTED, REJECTED, TIED -> Optional.empty();
        };
    }
}
