package si.plenum.plenary.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import si.plenum.decision.AdoptedProposal;
import si.plenum.decision.DecisionId;
import si.plenum.decision.Decisions;
import si.plenum.identity.PersonId;
import si.plenum.platform.Refused;
import si.plenum.plenary.Concluded;
import si.plenum.plenary.Course;
import si.plenum.proposal.Proposals;
import si.plenum.rules.BallotChannel;
import si.plenum.rules.Step;
import si.plenum.voting.CastingVotes;
import si.plenum.voting.CountedPart;
import si.plenum.voting.Sheets;
import si.plenum.voting.VoteState;
import si.plenum.voting.VoteView;
import si.plenum.voting.Votes;
import si.plenum.voting.tally.CastingVote;
import si.plenum.voting.tally.Outcome;

/**
 * Brings the votes on agenda items to their decision: the place that joins session, proposal, vote and decision. Closing runs
 * close, count, certify, record and conclude in the one transaction of the act that calls it.
 */
@Component
class ItemVoteEnd {

    private final ItemVote itemVote;
    private final StepRepository steps;
    private final StatedReasons reasons;
    private final CastingVotes casting;
    private final Proposals proposals;
    private final Votes votes;
    private final Sheets sheets;
    private final Decisions decisions;

    ItemVoteEnd(
            ItemVote itemVote,
            StepRepository steps,
            StatedReasons reasons,
            CastingVotes casting,
            Proposals proposals,
            Votes votes,
            Sheets sheets,
            Decisions decisions) {
        this.itemVote = itemVote;
        this.steps = steps;
        this.reasons = reasons;
        this.casting = casting;
        this.proposals = proposals;
        this.votes = votes;
        this.sheets = sheets;
        this.decisions = decisions;
    }

    /**
     * Ends voting. Where numbers of paper or hands must be signed, or dice decide between equal options, the count waits for
     * that; else the result is announced at once.
     */
    Concluded close(SessionRecord session, ItemRecord item) {
        var vote = itemVote.last(session, item);
        if (vote.state() == VoteState.CERTIFIED) return concluded(vote);
        var closed = votes.close(vote.id());
        boolean counted = closed.channels().contains(BallotChannel.PAPER)
                || closed.channels().contains(BallotChannel.HAND);
        boolean signed = !counted || sheets.of(vote.id()).stream().noneMatch(CountedPart::isOutstanding);
        return !signed || votes.awaitsDraw(vote.id())
                ? new Concluded(closed, Optional.empty())
                : announce(session, item);
    }

    /** Counts and announces a closed vote, and records what it decided; a tie that the chair must break stays open. */
    Concluded announce(SessionRecord session, ItemRecord item) {
        var vote = itemVote.last(session, item);
        if (vote.state() == VoteState.CERTIFIED) return concluded(vote);
        var counted = votes.count(vote.id());
        if (ItemVote.outcome(counted) == Outcome.TIED) return new Concluded(counted, Optional.empty());
        return conclude(session, item, votes.certify(counted.id()));
    }

    Concluded breakTie(SessionRecord session, ItemRecord item, CastingVote choice) {
        var vote = itemVote.last(session, item);
        if (vote.state() == VoteState.CERTIFIED) return concluded(vote);
        casting.give(vote.id(), choice);
        return conclude(session, item, votes.certify(vote.id()));
    }

    private Concluded conclude(SessionRecord session, ItemRecord item, VoteView certified) {
        var proposal = item.proposal();
        if (proposal == null) throw new Refused("error.item.no-vote");
        var outcome = ItemVote.outcome(certified);
        var step = steps.of(List.of(certified)).getOrDefault(certified.id(), Step.VOTE);
        if (!ItemVote.DECIDING.contains(outcome)
                && outcome != Outcome.INQUORATE
                && Course.next(step, outcome, certified.rule()).isPresent()) {
            return new Concluded(certified, Optional.empty());
        }
        Optional<DecisionId> decision = outcome == Outcome.ADOPTED
                ? Optional.of(decisions.record(new AdoptedProposal(
                        certified.id(),
                        proposal,
                        session.id().value(),
                        publishers(session),
                        reasons.of(ItemVote.on(votes.ofContext(session.id().value()), item)))))
                : Optional.empty();
        proposals.conclude(proposal, certified.id());
        return new Concluded(certified, decision);
    }

    private Concluded concluded(VoteView vote) {
        return new Concluded(vote, decisions.ofVote(vote.id()));
    }

    private static Set<PersonId> publishers(SessionRecord session) {
        var publishers = new HashSet<PersonId>();
        publishers.add(session.chair());
        if (session.minuteTaker() != null) publishers.add(session.minuteTaker());
        return publishers;
    }
}
