package si.plenum.voting.internal;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import si.plenum.platform.Refused;
import si.plenum.rules.Rule;
import si.plenum.voting.BallotOption;
import si.plenum.voting.Choice;
import si.plenum.voting.OptionId;
import si.plenum.voting.Position;
import si.plenum.voting.SecretProgress;
import si.plenum.voting.Statement;
import si.plenum.voting.internal.SecretVoteRepository.SecretVote;
import si.plenum.voting.tally.ConsensusVerdict;
import si.plenum.voting.tally.Count;
import si.plenum.voting.tally.DrawnOrder;
import si.plenum.voting.tally.ElectionVerdict;
import si.plenum.voting.tally.Outcome;
import si.plenum.voting.tally.Statements;
import si.plenum.voting.tally.Tallying;
import si.plenum.voting.tally.Terms;
import si.plenum.voting.tally.TieUse;
import si.plenum.voting.tally.Turnout;
import si.plenum.voting.tally.Verdict;
import si.plenum.voting.tally.VoteResult;

/** Reads roll and ballots and lets the rule decide. The same for the count and for every recount. */
@Component
class Counting {

    private final RollRepository roll;
    private final BallotRepository ballots;
    private final SecretChoices secret;
    private final SecretVoteRepository secretVotes;
    private final Unsealing unsealing;
    private final HandCounted counted;
    private final PaperRepository papers;
    private final DrawRepository draws;

    Counting(
            RollRepository roll,
            BallotRepository ballots,
            SecretChoices secret,
            SecretVoteRepository secretVotes,
            Unsealing unsealing,
            HandCounted counted,
            PaperRepository papers,
            DrawRepository draws) {
        this.roll = roll;
        this.ballots = ballots;
        this.secret = secret;
        this.secretVotes = secretVotes;
        this.unsealing = unsealing;
        this.counted = counted;
        this.papers = papers;
        this.draws = draws;
    }

    /** What the rule makes of the vote. The ballots of an inquorate vote stay unread. */
    VoteResult result(StoredVote vote) {
        var turnout = turnout(vote);
        var unread = unread(vote, turnout);
        return unread != null ? unread : result(vote, totals(vote), turnout);
    }

    /** Whether the ballots stay unread. */
    boolean isInquorate(StoredVote vote) {
        return unread(vote, turnout(vote)) != null;
    }

    /** Whether options are equal where nothing but a draw can decide. */
    boolean isTied(StoredVote vote) {
        var turnout = turnout(vote);
        if (unread(vote, turnout) != null || (vote.isSecret() && !unsealing.mayBeRead(vote))) return false;
        return result(vote, cast(vote), turnout) instanceof ElectionVerdict verdict && isTied(verdict);
    }

    private static boolean isTied(ElectionVerdict verdict) {
        return verdict.tally() != null
                && verdict.tally().ties().stream().anyMatch(tie -> tie.by() == TieUse.Means.FILE_ORDER);
    }

    /** What a vote that is closed will be counted from. */
    private Map<Choice, Long> cast(StoredVote vote) {
        return vote.isSecret() ? together(unsealing.totals(vote), counted.entered(vote)) : totals(vote);
    }

    private static @Nullable VoteResult unread(StoredVote vote, Turnout turnout) {
        var rule = rule(vote);
        var result = switch (rule.method()) {
            case FOR_AGAINST_ABSTAIN -> Verdict.of(rule, Count.NONE, turnout);
            case CONSENSUS, CONSENT -> ConsensusVerdict.of(rule, Statements.NONE, turnout);
            default -> ElectionVerdict.inquorate(rule, turnout);
        };
        return result != null && result.outcome() == Outcome.INQUORATE ? result : null;
    }

    /** Where nobody meets, a secret vote has as many participants as ballots: who drew one and kept it did not take part. */
    private Turnout turnout(StoredVote vote) {
        var turnout = roll.turnout(vote);
        if (!vote.isSecret() || !vote.byCorrespondence()) return turnout;
        var closed = secretVotes.find(vote.id()).map(SecretVote::closed).orElse(SecretProgress.NONE);
        return new Turnout(
                closed.ballots() + counted.sheets(vote.id()) + turnout.recusedPresent(),
                turnout.roll(),
                turnout.lateQuorum(),
                turnout.recusedPresent(),
                turnout.recused());
    }

    /** Where nobody meets, as many must take part as the rule says for that. */
    private static Rule rule(StoredVote vote) {
        return vote.byCorrespondence() ? vote.rule().with(vote.rule().quorum().byCorrespondence()) : vote.rule();
    }

    /** All choices of the vote, on whatever way they came in, those that are alike together. */
    Map<Choice, Long> totals(StoredVote vote) {
        return together(vote.isSecret() ? secret.totals(vote) : ballots.totals(vote.id()), counted.choices(vote));
    }

    private static Map<Choice, Long> together(Map<Choice, Long> some, Map<Choice, Long> others) {
        var totals = new HashMap<>(some);
        others.forEach((choice, number) -> totals.merge(choice, number, Math::addExact));
        return totals;
    }

    private VoteResult result(StoredVote vote, Map<Choice, Long> totals, Turnout turnout) {
        var rule = rule(vote);
        return switch (rule.method()) {
            case FOR_AGAINST_ABSTAIN -> Verdict.of(rule, count(totals).plus(counted.unsaid(vote)), turnout);
            case CONSENSUS, CONSENT -> ConsensusVerdict.of(rule, statements(totals), turnout);
            case PLURALITY, APPROVAL, SCORE, BORDA, IRV, SCHULZE, RANKED_PAIRS, SCOTTISH_STV, MEEK_STV, EQUAL_SHARES ->
                elected(vote, rule, totals, turnout);
        };
    }

    /** Whom the ballots elect when these options too are passed over. */
    List<BallotOption> electedWithout(StoredVote vote, Set<OptionId> left) {
        if (vote.paper().isEmpty()) throw new Refused("error.paper.question-only");
        var turnout = turnout(vote);
        if (unread(vote, turnout) != null) return List.of();
        var withdrawn = new HashSet<>(papers.withdrawn(vote.id()));
        withdrawn.addAll(left);
        var verdict = elected(vote, rule(vote), totals(vote), turnout, withdrawn);
        if (isTied(verdict)) throw new Refused("error.vacancy.tie");
        return verdict.elected().stream().map(vote.paper().options()::get).toList();
    }

    private ElectionVerdict elected(StoredVote vote, Rule rule, Map<Choice, Long> totals, Turnout turnout) {
        return elected(vote, rule, totals, turnout, papers.withdrawn(vote.id()));
    }

    private ElectionVerdict elected(
            StoredVote vote, Rule rule, Map<Choice, Long> totals, Turnout turnout, Set<OptionId> withdrawn) {
        var paper = vote.paper();
        var profile = VoteProfile.of(paper, withdrawn, totals);
        var ballots = profile.ballots();
        var order = draws.seed(vote.id())
                .map(seed -> DrawnOrder.drawn(seed, ballots.size()))
                .orElseGet(() -> DrawnOrder.ofFile(ballots.size()));
        var least = rule.election().minimumSupport();
        var terms = new Terms(
                paper.seats(),
                order,
                paper.max(),
                Objects.requireNonNullElse(paper.budget(), 0L),
                least == null ? 0 : least.needed(ballots.ballots()));
        var tally = Tallying.count(ballots, rule.method(), terms);
        return ElectionVerdict.of(rule, tally, profile.named(), profile.noneOfThese(), turnout);
    }

    static Count count(Map<Choice, Long> totals) {
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
