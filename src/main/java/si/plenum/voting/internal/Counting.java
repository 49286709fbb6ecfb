package si.plenum.voting.internal;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import si.plenum.voting.Choice;
import si.plenum.voting.Position;
import si.plenum.voting.Statement;
import si.plenum.voting.tally.ConsensusVerdict;
import si.plenum.voting.tally.Count;
import si.plenum.voting.tally.Outcome;
import si.plenum.voting.tally.Statements;
import si.plenum.voting.tally.Turnout;
import si.plenum.voting.tally.Verdict;
import si.plenum.voting.tally.VoteResult;

/** Reads roll and ballots and lets the rule decide. The same for the count and for every recount. */
@Component
class Counting {

    private final RollRepository roll;
    private final BallotRepository ballots;
    private final SecretChoices secret;

    Counting(RollRepository roll, BallotRepository ballots, SecretChoices secret) {
        this.roll = roll;
        this.ballots = ballots;
        this.secret = secret;
    }

    /** What the rule makes of the vote. The ballots of an inquorate vote stay unread. */
    VoteResult result(StoredVote vote) {
        var turnout = roll.turnout(vote);
        var unread = result(vote, Map.of(), turnout);
        return unread.outcome() == Outcome.INQUORATE ? unread : result(vote, totals(vote), turnout);
    }

    /** Whether the ballots stay unread. */
    boolean isInquorate(StoredVote vote) {
        return result(vote, Map.of(), roll.turnout(vote)).outcome() == Outcome.INQUORATE;
    }

    private Map<Choice, Long> totals(StoredVote vote) {
        return vote.isSecret() ? secret.totals(vote) : ballots.totals(vote.id());
    }

    private static VoteResult result(StoredVote vote, Map<Choice, Long> totals, Turnout turnout) {
        return switch (vote.rule().method()) {
            case FOR_AGAINST_ABSTAIN -> Verdict.of(vote.rule(), count(totals), turnout);
            case CONSENSUS, CONSENT -> ConsensusVerdict.of(vote.rule(), statements(totals), turnout);
            case PLURALITY, APPROVAL, SCORE, BORDA, IRV, SCHULZE, RANKED_PAIRS, SCOTTISH_STV, MEEK_STV, EQUAL_SHARES ->
                throw new IllegalStateException(
                        "Not counted here: " + vote.rule().method());
        };
    }

    private static Count count(Map<Choice, Long> totals) {
        var by = by(Position.class, totals, choice -> ((Choice.Stance) choice).position());
        return new Count(
                by.getOrDefault(Position.FOR, 0L),
                by.getOrDefault(Position.AGAINST, 0L),
                by.getOrDefault(Position.ABSTAIN, 0L));
    }

    private static Statements statements(Map<Choice, Long> totals) {
        var by = by(Statement.class, totals, choice -> ((Choice.Stated) choice).statement());
        return new Statements(
                by.getOrDefault(Statement.AGREE, 0L),
                by.getOrDefault(Statement.RESERVATION, 0L),
                by.getOrDefault(Statement.STAND_ASIDE, 0L),
                by.getOrDefault(Statement.BLOCK, 0L));
    }

    private static <E extends Enum<E>> Map<E, Long> by(
            Class<E> type, Map<Choice, Long> totals, Function<Choice, E> said) {
        var by = new EnumMap<E, Long>(type);
        totals.forEach((choice, weight) -> by.merge(said.apply(choice), weight, Math::addExact));
        return by;
    }
}
