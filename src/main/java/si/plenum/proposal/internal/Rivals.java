package si.plenum.proposal.internal;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import si.plenum.document.ChangeId;
import si.plenum.document.DocumentId;
import si.plenum.platform.NotFound;
import si.plenum.proposal.ProposalId;
import si.plenum.proposal.Rival;

/** Proposals that change the same articles. They are decided in order; nothing is ever merged. */
@Component
class Rivals {

    private final ProposalRepository proposals;
    private final RevisionRepository revisions;
    private final TextChanges changes;
    private final AmendmentOrdering ordering;

    Rivals(
            ProposalRepository proposals,
            RevisionRepository revisions,
            TextChanges changes,
            AmendmentOrdering ordering) {
        this.ordering = ordering;
        this.proposals = proposals;
        this.revisions = revisions;
        this.changes = changes;
    }

    /** Of a draft or of a filed proposal. */
    List<Rival> of(ProposalId id) {
        var proposal = proposals.find(id).orElseThrow(NotFound::new);
        var document = proposal.document();
        if (document == null) return List.of();
        var others = others(id, document);
        return aims(proposal, others).stream().map(others::get).toList();
    }

    private List<ChangeId> aims(StoredProposal proposal, Map<ChangeId, Rival> others) {
        if (others.isEmpty()) return List.of();
        var draft = proposal.text().change();
        if (proposal.isDraft()) {
            return draft == null || draft.isEmpty() ? List.of() : changes.rivals(draft, others.keySet());
        }
        return revisions
                .last(proposal.id())
                .map(filed -> filed.change())
                .map(change -> changes.rivals(change, others.keySet()))
                .orElse(List.of());
    }

    private Map<ChangeId, Rival> others(ProposalId id, DocumentId document) {
        var others = revisions.open(document);
        // What competes by its own will is listed apart.
        var family = ordering.family(id);
        others.values().removeIf(rival -> family.contains(rival.id()));
        return others;
    }
}
