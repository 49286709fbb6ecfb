package si.plenum.proposal.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import si.plenum.document.ChangeId;
import si.plenum.journal.WithinAct;
import si.plenum.platform.LegalClock;
import si.plenum.platform.NotFound;
import si.plenum.platform.PublicRead;
import si.plenum.platform.Refused;
import si.plenum.proposal.AmendmentRole;
import si.plenum.proposal.AmendmentRow;
import si.plenum.proposal.AmendmentText;
import si.plenum.proposal.Amendments;
import si.plenum.proposal.Amends;
import si.plenum.proposal.Competition;
import si.plenum.proposal.DecisionNumbers;
import si.plenum.proposal.Draft;
import si.plenum.proposal.DraftText;
import si.plenum.proposal.Fall;
import si.plenum.proposal.ProposalId;
import si.plenum.proposal.Scheduled;
import si.plenum.proposal.SessionPlace;
import si.plenum.proposal.internal.AmendmentRepository.Filed;
import si.plenum.rules.Matter;

/** The face of amendments: permissions and transactions. */
@Service
class AmendmentService implements Amendments {

    private final Drafts drafts;
    private final ProposalRepository proposals;
    private final ProposalQueries queries;
    private final RevisionRepository revisions;
    private final AmendmentRepository amendments;
    private final AmendmentOrdering ordering;
    private final AmendmentTexts texts;
    private final AmendmentGate gate;
    private final ProposalStages stages;
    private final DecisionNumbers decisions;
    private final LegalClock clock;

    AmendmentService(
            Drafts drafts,
            ProposalRepository proposals,
            ProposalQueries queries,
            RevisionRepository revisions,
            AmendmentRepository amendments,
            AmendmentOrdering ordering,
            AmendmentTexts texts,
            AmendmentGate gate,
            ProposalStages stages,
            DecisionNumbers decisions,
            LegalClock clock) {
        this.drafts = drafts;
        this.proposals = proposals;
        this.queries = queries;
        this.revisions = revisions;
        this.amendments = amendments;
        this.ordering = ordering;
        this.texts = texts;
        this.gate = gate;
        this.stages = stages;
        this.decisions = decisions;
        this.clock = clock;
    }

    @Override
    @PreAuthorize("@proposal.mayTakePart(#main)")
    @Transactional
    public Draft start(ProposalId main, AmendmentRole role) {
        var linked = role == AmendmentRole.ALTERNATIVE ? ordering.root(main) : main;
        gate.ensureOpen(linked, role);
        var proposal = proposals.find(linked).orElseThrow(NotFound::new);
        var wording = last(linked);
        var draft = drafts.start(proposal.body(), Matter.DOCUMENT_CHANGE, proposal.document());
        amendments.insert(draft.id(), linked, role, wording.revision());
        if (role == AmendmentRole.ALTERNATIVE) return draft;
        var change = texts.wording(AmendmentOrdering.change(wording));
        return drafts.save(draft.id(), draft.version(), new DraftText("", "", "", change));
    }

    @Override
    @PublicRead
    @Transactional(readOnly = true)
    public Optional<Refused> closed(ProposalId main, AmendmentRole role) {
        return gate.closed(main, role);
    }

    @Override
    @PreAuthorize("@proposal.maySee(#id)")
    @Transactional(readOnly = true)
    public Optional<Amends> amends(ProposalId id) {
        return amendments.amends(id);
    }

    @Override
    @PublicRead
    @Transactional(readOnly = true)
    public Competition of(ProposalId main) {
        filed(main);
        var order = ordering.together(main);
        var rows = new ArrayList<Filed>(amendments.of(main));
        rows.sort(Comparator.comparing(row -> place(order, row)));
        return new Competition(rows.stream().map(this::row).toList(), ordering.rule(main));
    }

    private static int place(List<ProposalId> order, Filed row) {
        int place = order.indexOf(row.id());
        return place < 0 ? Integer.MAX_VALUE : place;
    }

    private AmendmentRow row(Filed filed) {
        return new AmendmentRow(
                queries.line(filed.id()).orElseThrow(NotFound::new),
                filed.role(),
                ordering.words(filed),
                amendments.fall(filed.id()).orElse(null),
                decisions.publishedOf(filed.id()).orElse(null));
    }

    @Override
    @PreAuthorize("@proposal.maySee(#amendment)")
    @Transactional(readOnly = true)
    public AmendmentText text(ProposalId amendment) {
        var amends = amendments
                .amends(amendment)
                .filter(Amends::isPartial)
                .orElseThrow(() -> new Refused("error.amendment.none"));
        var draft = proposals.find(amendment).orElseThrow(NotFound::new);
        var typed = draft.text().change();
        var amended = draft.isDraft() && typed != null ? typed : texts.wording(change(amendment));
        return texts.text(AmendmentOrdering.change(revisions.of(amends.against())), amended);
    }

    private ChangeId change(ProposalId id) {
        return AmendmentOrdering.change(last(id));
    }

    @Override
    @PublicRead
    @Transactional(readOnly = true)
    public Optional<Fall> fall(ProposalId id) {
        return amendments.fall(id);
    }

    @Override
    @PublicRead
    @Transactional(readOnly = true)
    public List<AmendmentRow> brought(ProposalId main) {
        var all = amendments.of(main);
        return amendments.brought(main).stream()
                .flatMap(id -> all.stream().filter(filed -> filed.id().equals(id)))
                .map(this::row)
                .toList();
    }

    @Override
    @PublicRead
    @Transactional(readOnly = true)
    public List<ProposalId> together(ProposalId id) {
        filed(id);
        return ordering.together(id);
    }

    @Override
    @WithinAct
    @Transactional(propagation = Propagation.MANDATORY)
    public Scheduled attach(ProposalId amendment, SessionPlace place, boolean frozen) {
        var scheduled = stages.schedule(amendment, place);
        return frozen ? stages.freeze(amendment) : scheduled;
    }

    @Override
    @WithinAct
    @Transactional(propagation = Propagation.MANDATORY)
    public void close(ProposalId main) {
        amendments.amendableUntil(main, clock.instant());
    }

    private void filed(ProposalId id) {
        if (proposals.find(id).filter(found -> !found.isDraft()).isEmpty()) throw new NotFound();
    }

    private Scheduled last(ProposalId id) {
        return revisions.last(id).orElseThrow(NotFound::new);
    }
}
