package si.plenum.proposal.internal;

import java.util.Optional;
import org.springframework.stereotype.Component;
import si.plenum.document.Changes;
import si.plenum.platform.NotFound;
import si.plenum.platform.Refused;
import si.plenum.proposal.AmendmentRole;
import si.plenum.proposal.ProposalId;
import si.plenum.proposal.Scheduled;
import si.plenum.rules.Matter;

/** Until when amendments and alternatives to a proposal can be filed. */
@Component
class AmendmentGate {

    private final ProposalRepository proposals;
    private final RevisionRepository revisions;
    private final AmendmentRepository amendments;
    private final Changes changes;

    AmendmentGate(
            ProposalRepository proposals,
            RevisionRepository revisions,
            AmendmentRepository amendments,
            Changes changes) {
        this.proposals = proposals;
        this.revisions = revisions;
        this.amendments = amendments;
        this.changes = changes;
    }

    Optional<Refused> closed(ProposalId main, AmendmentRole role) {
        var proposal = proposals.find(main).filter(found -> !found.isDraft()).orElseThrow(NotFound::new);
        if (proposal.kind() != Matter.DOCUMENT_CHANGE) return Optional.of(new Refused("error.amendment.kind"));
        boolean amendsItself =
                amendments.amends(main).filter(of -> of.isPartial()).isPresent();
        if (amendsItself) return Optional.of(new Refused("error.amendment.second"));
        boolean open = ProposalStages.STANDING.contains(proposal.state()) && amendments.isAmendable(main);
        if (!open) return Optional.of(new Refused("error.amendment.late"));
        var last = revisions.last(main).orElseThrow(NotFound::new);
        if (role == AmendmentRole.PARTIAL && !hasWords(last))
            return Optional.of(new Refused("error.amendment.nothing"));
        // What is filed against a convened agenda has no notice of its own, so it stays within what the notice carries.
        boolean convened = proposal.sessionChair() != null && revisions.isFrozen(last.revision());
        return role == AmendmentRole.ALTERNATIVE && convened
                ? Optional.of(new Refused("error.amendment.convened"))
                : Optional.empty();
    }

    /** An annulment or an official consolidated text has no words of its own that could be amended. */
    private boolean hasWords(Scheduled wording) {
        var change = wording.change();
        return change != null && changes.change(change).wording().terms().hasOperations();
    }

    void ensureOpen(ProposalId main, AmendmentRole role) {
        closed(main, role).ifPresent(reason -> {
            throw reason;
        });
    }
}
