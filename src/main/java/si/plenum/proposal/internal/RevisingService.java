package si.plenum.proposal.internal;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import si.plenum.document.ChangeDraft;
import si.plenum.document.ChangeId;
import si.plenum.document.Changes;
import si.plenum.document.Documents;
import si.plenum.document.text.Rebase;
import si.plenum.identity.CurrentPerson;
import si.plenum.journal.Hash;
import si.plenum.platform.LegalClock;
import si.plenum.platform.NotFound;
import si.plenum.platform.Refused;
import si.plenum.proposal.ProposalId;
import si.plenum.proposal.ProposalPage;
import si.plenum.proposal.ProposalState;
import si.plenum.proposal.Proposals;
import si.plenum.proposal.Revising;
import si.plenum.proposal.RevisionId;
import si.plenum.proposal.Scheduled;

@Service
class RevisingService implements Revising {

    private final Proposals pages;
    private final ProposalRepository proposals;
    private final RevisionRepository revisions;
    private final Changes changes;
    private final TextChanges textChanges;
    private final Documents documents;
    private final QuestionText question;
    private final AmendmentEffects amendments;
    private final ProposalJournal journal;
    private final CurrentPerson current;
    private final LegalClock clock;

    RevisingService(
            Proposals pages,
            ProposalRepository proposals,
            RevisionRepository revisions,
            Changes changes,
            TextChanges textChanges,
            Documents documents,
            QuestionText question,
            AmendmentEffects amendments,
            ProposalJournal journal,
            CurrentPerson current,
            LegalClock clock) {
        this.pages = pages;
        this.proposals = proposals;
        this.revisions = revisions;
        this.changes = changes;
        this.textChanges = textChanges;
        this.documents = documents;
        this.question = question;
        this.amendments = amendments;
        this.journal = journal;
        this.current = current;
        this.clock = clock;
    }

    @Override
    @PreAuthorize("@proposal.mayWithdraw(#id)")
    @Transactional(readOnly = true)
    public Carried carried(ProposalId id) {
        var proposal = proposals.find(id).orElseThrow(NotFound::new);
        var wording = revisable(proposal);
        var prepared = changes.change(change(wording));
        var now = documents.textInForce(prepared.wording().document(), clock.today());
        var rebase = Rebase.of(prepared.base(), prepared.wording().operations(), now.text());
        return new Carried(
                pages.page(id).row(),
                wording.revision(),
                prepared.base(),
                now,
                ChangeDraft.of(now).with(prepared.wording().terms()).with(rebase.operations()),
                rebase.places());
    }

    @Override
    @PreAuthorize("@proposal.mayWithdraw(#id)")
    @Transactional
    public ProposalPage revise(ProposalId id, RevisionId seen, ChangeDraft change) {
        var proposal = proposals.lock(id).orElseThrow(NotFound::new);
        var before = revisable(proposal);
        if (!before.revision().equals(seen)) throw new Refused("error.open.elsewhere");
        if (change.isEmpty()) throw new Refused("error.proposal.change.empty");
        var old = changes.change(change(before)).wording();
        if (!old.document().equals(change.document())) throw new NotFound();
        if (old.equals(change)) throw new Refused("error.proposal.reword.same");
        textChanges.outdated(change).ifPresent(reason -> {
            throw reason;
        });
        file(proposal, before, change);
        return pages.page(id);
    }

    private void file(StoredProposal proposal, Scheduled before, ChangeDraft change) {
        var prepared = textChanges.prepare(change);
        var wording = question.ofChange(prepared.preview(), before.commencement());
        var now = clock.instant();
        var hash = Hash.over(wording.getBytes(StandardCharsets.UTF_8)).bytes();
        var next = before.reworded(wording, prepared.id());
        journal.reworded(next.with(revisions.insertNext(next, hash, now)), current.id());
        amendments.reworded(proposal.id());
        if (proposal.state() != ProposalState.OUTDATED) return;
        var to = proposal.sessionChair() == null ? ProposalState.FILED : ProposalState.SCHEDULED;
        proposals.move(proposal.id(), Set.of(ProposalState.OUTDATED), to, now);
    }

    /**
     * The wording, as long as it may change: until it is frozen for the session that it stands on. One that was frozen for a
     * session and has left it is free again.
     */
    private Scheduled revisable(StoredProposal proposal) {
        if (!ProposalStages.OPEN.contains(proposal.state())) throw new Refused("error.wrong.state");
        amendments.ensureNone(proposal.id());
        var wording = revisions.last(proposal.id()).orElseThrow(NotFound::new);
        boolean waits = proposal.sessionChair() != null && revisions.isFrozen(wording.revision());
        if (waits) throw new Refused("error.proposal.convened");
        return wording;
    }

    private static ChangeId change(Scheduled wording) {
        var change = wording.change();
        if (change == null) throw new Refused("error.proposal.revise.text");
        return change;
    }
}
