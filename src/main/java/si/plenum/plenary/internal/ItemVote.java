package si.plenum.plenary.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import si.plenum.platform.LegalClock;
import si.plenum.platform.Refused;
import si.plenum.plenary.Course;
import si.plenum.proposal.Proposals;
import si.plenum.rules.BallotChannel;
import si.plenum.rules.Rule;
import si.plenum.rules.Rulebooks;
import si.plenum.rules.Step;
import si.plenum.voting.ChannelCheck;
import si.plenum.voting.VoteState;
import si.plenum.voting.VoteView;
import si.plenum.voting.Votes;
import si.plenum.voting.tally.Outcome;

/**
 * The votes on an agenda item, as they stand: each step of the ladder is a vote of its own, and so is a repetition. They are begun
 * by {@link ItemVoteStart} and brought to their decision by {@link ItemVoteEnd}.
 */
@Component
class ItemVote {

    /** These outcomes decide; after any other the item goes on, or back. */
    static final Set<Outcome> DECIDING = Set.of(Outcome.ADOPTED, Outcome.REJECTED);

    /** Begun and not announced: nothing goes on before it is. */
    static final Set<VoteState> RUNNING =
            Set.of(VoteState.ISSUING, VoteState.OPEN, VoteState.CLOSED, VoteState.COUNTED);

    private static final Set<BallotChannel> IN_THE_HALL =
            Set.of(BallotChannel.PAPER, BallotChannel.HAND, BallotChannel.ROLL_CALL);

    private final StepRepository steps;
    private final ItemReadings readings;
    private final Rulebooks rulebooks;
    private final Proposals proposals;
    private final Votes votes;
    private final LegalClock clock;

    ItemVote(
            StepRepository steps,
            ItemReadings readings,
            Rulebooks rulebooks,
            Proposals proposals,
            Votes votes,
            LegalClock clock) {
        this.steps = steps;
        this.readings = readings;
        this.rulebooks = rulebooks;
        this.proposals = proposals;
        this.votes = votes;
        this.clock = clock;
    }

    /** The rule that the next vote on the item would be held by; none where no vote can follow. */
    Optional<Rule> next(ItemRecord item) {
        var proposal = item.proposal();
        if (proposal == null) return Optional.empty();
        var matter = proposals.wording(proposal);
        var rule = rulebooks.ruleFor(matter.body(), matter.kind(), clock.today());
        if (!readings.mayDecide(proposal, rule)) return Optional.empty();
        var step =
                course(rule, of(votes.ofContext(item.session().value()), item)).next();
        return step == null ? Optional.empty() : Optional.of(rule.at(step));
    }

    /** The ways, besides screens in the hall, that this rule allows and that fit its method. */
    static Set<BallotChannel> besides(Rule rule) {
        return IN_THE_HALL.stream()
                .filter(rule.ballots()::allow)
                .filter(way -> ChannelCheck.misfit(rule, way).isEmpty())
                .collect(Collectors.toSet());
    }

    /** Whether a vote on the item has begun and is not announced. */
    boolean isRunning(ItemRecord item) {
        return of(votes.ofContext(item.session().value()), item)
                .filter(vote -> RUNNING.contains(vote.state()))
                .isPresent();
    }

    /** Whether the clock may count the vote on the item and certify it. */
    boolean endsByClock(ItemRecord item) {
        return of(votes.ofContext(item.session().value()), item)
                .filter(vote -> vote.state() == VoteState.CLOSED)
                .filter(vote -> vote.rule().conduct().certifyBySystem())
                .filter(vote -> !votes.awaitsDraw(vote.id()))
                .isPresent();
    }

    /** Whether the vote on the item is over. */
    boolean isOver(ItemRecord item) {
        return of(votes.ofContext(item.session().value()), item)
                .filter(vote -> vote.state() == VoteState.CERTIFIED || vote.state() == VoteState.ANNULLED)
                .isPresent();
    }

    /** @throws Refused where no vote was opened on the item */
    VoteView last(SessionRecord session, ItemRecord item) {
        if (item.proposal() == null) throw new Refused("error.item.no-vote");
        return of(votes.ofContext(session.id().value()), item).orElseThrow(() -> new Refused("error.item.no-vote"));
    }

    /** Where the item stands on the ladder of its rule, after its last vote. */
    Course course(Rule rule, Optional<VoteView> before) {
        var step = before.map(vote -> steps.of(List.of(vote)).getOrDefault(vote.id(), Step.VOTE));
        return Course.of(rule, step.orElse(null), before.orElse(null));
    }

    /** Whether a certified vote has adopted or rejected the item. */
    boolean decided(ItemRecord item) {
        return item.proposal() != null
                && decided(of(votes.ofContext(item.session().value()), item));
    }

    static boolean decided(Optional<VoteView> vote) {
        return vote.filter(one -> one.state() == VoteState.CERTIFIED)
                .map(ItemVote::outcome)
                .filter(DECIDING::contains)
                .isPresent();
    }

    static Outcome outcome(VoteView vote) {
        var result = vote.result();
        if (result == null) throw new IllegalStateException("a counted vote has a result");
        return result.outcome();
    }

    /** The last vote on the item: a repeated one comes after an inquorate one. */
    static Optional<VoteView> of(List<VoteView> all, ItemRecord item) {
        return on(all, item).stream().reduce((first, second) -> second);
    }

    /** In the order in which they were opened. */
    static List<VoteView> on(List<VoteView> all, ItemRecord item) {
        UUID subject = item.id().value();
        return all.stream().filter(vote -> vote.subject().equals(subject)).toList();
    }
}
