package si.plenum.proposal.internal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import si.plenum.community.BodyId;
import si.plenum.document.DocumentId;
import si.plenum.platform.LegalClock;
import si.plenum.platform.NotFound;
import si.plenum.platform.Refused;
import si.plenum.proposal.ProposalId;
import si.plenum.proposal.ProposalState;
import si.plenum.proposal.Scheduled;
import si.plenum.proposal.SessionPlace;
import si.plenum.voting.VoteId;
import si.plenum.voting.VoteState;
import si.plenum.voting.VoteView;
import si.plenum.voting.Votes;

/** The way of a filed proposal to its decision. Each step locks the proposal's row and may be repeated. */
@Component
class ProposalStages {

    static final Set<ProposalState> OPEN =
            Set.of(ProposalState.FILED, ProposalState.IN_DISCUSSION, ProposalState.SCHEDULED, ProposalState.OUTDATED);

    static final Set<ProposalState> STANDING =
            Set.of(ProposalState.FILED, ProposalState.IN_DISCUSSION, ProposalState.SCHEDULED);

    private final ProposalRepository proposals;
    private final RevisionRepository revisions;
    private final PaperRepository papers;
    private final TextChanges changes;
    private final RuleChanges rules;
    private final Candidacies candidacies;
    private final AmendmentEffects amendments;
    private final AmendmentOrdering ordering;
    private final Votes votes;
    private final ProposalJournal journal;
    private final LegalClock clock;

    ProposalStages(
            ProposalRepository proposals,
            RevisionRepository revisions,
            PaperRepository papers,
            TextChanges changes,
            RuleChanges rules,
            Candidacies candidacies,
            AmendmentEffects amendments,
            AmendmentOrdering ordering,
            Votes votes,
            ProposalJournal journal,
            LegalClock clock) {
        this.proposals = proposals;
        this.revisions = revisions;
        this.papers = papers;
        this.changes = changes;
        this.rules = rules;
        this.candidacies = candidacies;
        this.amendments = amendments;
        this.ordering = ordering;
        this.votes = votes;
        this.journal = journal;
        this.clock = clock;
    }

    void withdraw(ProposalId id) {
        var proposal = lock(id);
        if (proposal.state() == ProposalState.WITHDRAWN) return;
        boolean waits = proposal.state() == ProposalState.SCHEDULED
                && revisions.isFrozen(wording(id).revision());
        if (waits) throw new Refused("error.proposal.convened");
        move(proposal, OPEN, ProposalState.WITHDRAWN);
        proposals.place(id, null);
        journal.withdrawn(wording(id));
        amendments.withdrawn(id);
    }

    Scheduled schedule(ProposalId id, SessionPlace place) {
        var proposal = lock(id);
        var wording = wording(id);
        requireBase(wording);
        if (!proposal.state().mayBeScheduled()) throw new Refused("error.wrong.state");
        move(proposal, Set.of(proposal.state()), ProposalState.SCHEDULED);
        proposals.place(id, place);
        // After a session that did not decide it, others may stand before the next one.
        candidacies.reopen(id);
        journal.scheduled(wording, place.number());
        return wording;
    }

    /** Only where it stands on that session; the number of a session never changes. */
    void moved(ProposalId id, SessionPlace place) {
        var proposal = lock(id);
        if (proposal.state() == ProposalState.SCHEDULED) proposals.place(id, place);
    }

    void unschedule(ProposalId id) {
        var proposal = lock(id);
        if (proposal.state() == ProposalState.SCHEDULED) {
            move(proposal, Set.of(ProposalState.SCHEDULED), ProposalState.FILED);
        }
        proposals.place(id, null);
        candidacies.reopen(id);
        papers.freeze(id, null);
        amendments.reopened(id);
        journal.unscheduled(wording(id));
    }

    Scheduled freeze(ProposalId id) {
        var proposal = lock(id);
        if (proposal.state() != ProposalState.SCHEDULED) throw new Refused("error.wrong.state");
        var wording = wording(id);
        requireBase(wording);
        candidacies.close(id);
        if (revisions.freeze(wording.revision(), clock.instant())) journal.frozen(wording);
        return wording;
    }

    /** What is decided on; until it is decided, only while its base stands. */
    Scheduled checkedWording(ProposalId id) {
        var wording = wording(id);
        var state = proposals.find(id).orElseThrow(NotFound::new).state();
        if (OPEN.contains(state)) requireBase(wording);
        return wording;
    }

    Map<ProposalId, Scheduled> wordings(BodyId body, Collection<ProposalId> wanted) {
        return revisions.last(wanted).stream()
                .filter(wording -> wording.body().equals(body))
                .collect(Collectors.toMap(Scheduled::proposal, wording -> wording));
    }

    Optional<Refused> outdated(ProposalId id) {
        var wording = wording(id);
        return baseGone(wording);
    }

    void conclude(ProposalId id, VoteId vote) {
        var proposal = lock(id);
        var wording = wording(id);
        var end = end(decided(votes.view(vote), wording));
        if (proposal.state() == end) return;
        move(proposal, OPEN, end);
        if (end == ProposalState.FILED) {
            proposals.place(id, null);
            papers.freeze(id, null);
        }
        journal.concluded(wording, vote, end);
        amendments.concluded(id, end);
    }

    void recheck(DocumentId document, ProposalId but) {
        // Those that compete with it end with it, each with its own reason.
        var together = ordering.together(but);
        var others = proposals.openOn(document).stream()
                .filter(id -> !together.contains(id))
                .toList();
        recheck(others, but);
    }

    void recheckRules(BodyId body, ProposalId but) {
        recheck(proposals.openOnRules(body), but);
    }

    private void recheck(List<ProposalId> open, ProposalId but) {
        for (var id : open) {
            if (id.equals(but) || outdated(id).isEmpty()) continue;
            if (proposals.move(id, STANDING, ProposalState.OUTDATED, clock.instant())) journal.outdated(wording(id));
        }
    }

    private static VoteView decided(VoteView view, Scheduled wording) {
        // A vote decides the proposal whose wording it asked, to the letter, and no other.
        if (view.state() != VoteState.CERTIFIED || !view.question().equals(wording.wording())) {
            throw new Refused("error.proposal.vote");
        }
        return view;
    }

    private static ProposalState end(VoteView view) {
        var result = view.result();
        if (result == null) throw new Refused("error.proposal.vote");
        return switch (result.outcome()) {
            case ADOPTED -> ProposalState.ADOPTED;
            case REJECTED -> ProposalState.REJECTED;
            case TIED, INQUORATE, BLOCKED, NO_DECISION -> ProposalState.FILED;
        };
    }

    private void requireBase(Scheduled wording) {
        baseGone(wording).ifPresent(reason -> {
            throw reason;
        });
    }

    /** Why the text or the rule that it changes is no longer what its author saw. */
    private Optional<Refused> baseGone(Scheduled wording) {
        var rule = wording.rule();
        if (rule != null) return rules.outdated(wording.body(), rule);
        return Optional.ofNullable(wording.change()).flatMap(changes::outdated);
    }

    private void move(StoredProposal proposal, Set<ProposalState> from, ProposalState to) {
        if (!proposals.move(proposal.id(), from, to, clock.instant())) throw new Refused("error.wrong.state");
    }

    private StoredProposal lock(ProposalId id) {
        return proposals.lock(id).filter(proposal -> !proposal.isDraft()).orElseThrow(NotFound::new);
    }

    Scheduled wording(ProposalId id) {
        return revisions.last(id).orElseThrow(NotFound::new);
    }
}
