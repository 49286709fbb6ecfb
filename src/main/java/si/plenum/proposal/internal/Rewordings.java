package si.plenum.proposal.internal;

import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;
import si.plenum.identity.CurrentPerson;
import si.plenum.journal.Hash;
import si.plenum.platform.LegalClock;
import si.plenum.platform.NotFound;
import si.plenum.platform.Refused;
import si.plenum.proposal.ProposalId;
import si.plenum.proposal.ProposalState;
import si.plenum.proposal.Rewording;
import si.plenum.proposal.Scheduled;

/** Records a wording that was changed in the session: a new revision, frozen at once. The earlier ones stay readable. */
@Component
class Rewordings {

    private final ProposalRepository proposals;
    private final RevisionRepository revisions;
    private final ElectionRepository elections;
    private final TextChanges changes;
    private final QuestionText question;
    private final AmendmentEffects amendments;
    private final ProposalJournal journal;
    private final CurrentPerson current;
    private final LegalClock clock;

    Rewordings(
            ProposalRepository proposals,
            RevisionRepository revisions,
            ElectionRepository elections,
            TextChanges changes,
            QuestionText question,
            AmendmentEffects amendments,
            ProposalJournal journal,
            CurrentPerson current,
            LegalClock clock) {
        this.proposals = proposals;
        this.revisions = revisions;
        this.elections = elections;
        this.changes = changes;
        this.question = question;
        this.amendments = amendments;
        this.journal = journal;
        this.current = current;
        this.clock = clock;
    }

    Scheduled record(ProposalId id, Rewording rewording) {
        var proposal = proposals.lock(id).orElseThrow(NotFound::new);
        var before = revisions.last(id).orElseThrow(NotFound::new);
        boolean unfrozen = !revisions.isFrozen(before.revision());
        if (unfrozen || !stands(proposal.state())) throw new Refused("error.wrong.state");
        amendments.ensureNone(id);
        var after = before.rule() != null
                ? refuse("error.proposal.reword.rule")
                : elections.find(id).isPresent()
                        ? refuse("error.proposal.reword.election")
                        : before.change() == null ? ofText(before, rewording) : ofChange(before, rewording);
        if (after.wording().equals(before.wording())) throw new Refused("error.proposal.reword.same");
        var hash = Hash.over(after.wording().getBytes(StandardCharsets.UTF_8)).bytes();
        var now = clock.instant();
        var revision = revisions.insertNext(after, hash, now);
        revisions.freeze(revision, now);
        var recorded = after.with(revision);
        journal.reworded(recorded, current.id());
        amendments.reworded(id);
        return recorded;
    }

    /** After an inquorate vote the proposal is filed again while its item still runs. */
    private static boolean stands(ProposalState state) {
        return state == ProposalState.SCHEDULED || state == ProposalState.FILED;
    }

    private Scheduled ofText(Scheduled before, Rewording rewording) {
        var typed = rewording.wording().strip();
        if (typed.isEmpty()) throw new Refused("error.text.empty");
        TextLimits.check(typed, TextLimits.WORDING);
        return before.reworded(question.reworded(typed, before.commencement()), null);
    }

    private Scheduled ofChange(Scheduled before, Rewording rewording) {
        var draft = rewording.change();
        if (draft == null || draft.isEmpty()) throw new Refused("error.proposal.change.empty");
        changes.outdated(draft).ifPresent(reason -> {
            throw reason;
        });
        var prepared = changes.prepare(draft);
        return before.reworded(question.ofChange(prepared.preview(), before.commencement()), prepared.id());
    }

    private static Scheduled refuse(String key) {
        throw new Refused(key);
    }
}
