package si.plenum.plenary.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import si.plenum.decision.AdoptedProposal;
import si.plenum.decision.DecisionId;
import si.plenum.decision.Decisions;
import si.plenum.identity.PersonId;
import si.plenum.platform.LegalClock;
import si.plenum.platform.Refused;
import si.plenum.plenary.Concluded;
import si.plenum.plenary.ItemState;
import si.plenum.proposal.Proposals;
import si.plenum.rules.Rulebooks;
import si.plenum.voting.NewVote;
import si.plenum.voting.VoteState;
import si.plenum.voting.VoteView;
import si.plenum.voting.Votes;
import si.plenum.voting.tally.Outcome;

/**
 * The vote on an agenda item: the place that joins session, proposal, vote and decision. Closing runs close, count, certify,
 * record and conclude in the one transaction of the act that calls it.
 */
@Component
class ItemVote {

    private static final Set<Outcome> DECIDING = Set.of(Outcome.ADOPTED, Outcome.REJECTED);

    private final AttendanceRepository attendance;
    private final SessionQuorum quorum;
    private final SessionEntries entries;
    private final Rulebooks rulebooks;
    private final Proposals proposals;
    private final Votes votes;
    private final Decisions decisions;
    private final LegalClock clock;

    ItemVote(
            AttendanceRepository attendance,
            SessionQuorum quorum,
            SessionEntries entries,
            Rulebooks rulebooks,
            Proposals proposals,
            Votes votes,
            Decisions decisions,
            LegalClock clock) {
        this.attendance = attendance;
        this.quorum = quorum;
        this.entries = entries;
        this.rulebooks = rulebooks;
        this.proposals = proposals;
        this.votes = votes;
        this.decisions = decisions;
        this.clock = clock;
    }

    void open(SessionRecord session, ItemRecord item) {
        var all = votes.ofContext(session.id().value());
        var before = of(all, item);
        if (before.filter(vote -> vote.state() == VoteState.OPEN).isPresent()) return;
        if (item.proposal() == null) throw new Refused("error.item.nothing-to-decide");
        if (item.state() != ItemState.CURRENT) throw new Refused("error.item.not-current");
        if (decided(before)) throw new Refused("error.item.decided");

        proposals.outdated(item.proposal()).ifPresent(reason -> {
            throw reason;
        });
        var matter = proposals.wording(item.proposal());
        var rule = rulebooks.ruleFor(session.body(), matter.kind(), clock.today());
        var found = quorum.of(session, rule);
        if (!found.met()) throw new Refused("error.inquorate");
        attendance.checked(session.id(), "vote", found, clock.instant());
        entries.quorumChecked(session.id(), found);

        var vote = votes.schedule(NewVote.inTheHall(
                session.body(),
                session.id().value(),
                item.id().value(),
                session.number() + "-" + (all.size() + 1),
                session.chair(),
                matter.title(),
                matter.wording(),
                rule));
        votes.open(vote, attendance.present(session.id()), found.late());
    }

    Concluded close(SessionRecord session, ItemRecord item) {
        var vote = of(votes.ofContext(session.id().value()), item).orElseThrow(() -> new Refused("error.item.no-vote"));
        var proposal = item.proposal();
        if (proposal == null) throw new Refused("error.item.no-vote");
        if (vote.state() == VoteState.CERTIFIED) {
            return new Concluded(vote, decisions.ofVote(vote.id()));
        }
        votes.close(vote.id());
        votes.count(vote.id());
        var certified = votes.certify(vote.id());
        Optional<DecisionId> decision = outcome(certified) == Outcome.ADOPTED
                ? Optional.of(decisions.record(new AdoptedProposal(
                        certified.id(), proposal, session.id().value(), publishers(session))))
                : Optional.empty();
        proposals.conclude(proposal, certified.id());
        return new Concluded(certified, decision);
    }

    /** Whether a certified vote has adopted or rejected the item. */
    boolean decided(ItemRecord item) {
        return item.proposal() != null
                && decided(of(votes.ofContext(item.session().value()), item));
    }

    private static boolean decided(Optional<VoteView> vote) {
        return vote.filter(one -> one.state() == VoteState.CERTIFIED)
                .map(ItemVote::outcome)
                .filter(DECIDING::contains)
                .isPresent();
    }

    private static Outcome outcome(VoteView vote) {
        var verdict = vote.verdict();
        if (verdict == null) throw new IllegalStateException("a certified vote has a verdict");
        return verdict.outcome();
    }

    /** The last vote on the item: a repeated one comes after an inquorate one. */
    private static Optional<VoteView> of(List<VoteView> all, ItemRecord item) {
        UUID subject = item.id().value();
        return all.stream().filter(vote -> vote.subject().equals(subject)).reduce((first, second) -> second);
    }

    private static Set<PersonId> publishers(SessionRecord session) {
        var publishers = new HashSet<PersonId>();
        publishers.add(session.chair());
        if (session.minuteTaker() != null) publishers.add(session.minuteTaker());
        return publishers;
    }
}
