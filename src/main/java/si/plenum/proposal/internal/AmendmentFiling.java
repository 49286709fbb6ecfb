package si.plenum.proposal.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import si.plenum.document.ChangeDraft;
import si.plenum.document.PreparedChange;
import si.plenum.platform.NotFound;
import si.plenum.platform.Refused;
import si.plenum.proposal.AmendmentComes;
import si.plenum.proposal.AmendmentFiled;
import si.plenum.proposal.Amends;
import si.plenum.proposal.Problem;
import si.plenum.proposal.Problem.Field;
import si.plenum.proposal.ProposalId;

/** What filing an amendment, or an alternative, asks beyond what every proposal does. */
@Component
class AmendmentFiling {

    private final ProposalRepository proposals;
    private final RevisionRepository revisions;
    private final AmendmentRepository amendments;
    private final AmendmentGate gate;
    private final AmendmentTexts texts;
    private final TextChanges changes;
    private final QuestionText question;
    private final ApplicationEventPublisher events;

    AmendmentFiling(
            ProposalRepository proposals,
            RevisionRepository revisions,
            AmendmentRepository amendments,
            AmendmentGate gate,
            AmendmentTexts texts,
            TextChanges changes,
            QuestionText question,
            ApplicationEventPublisher events) {
        this.proposals = proposals;
        this.revisions = revisions;
        this.amendments = amendments;
        this.gate = gate;
        this.texts = texts;
        this.changes = changes;
        this.question = question;
        this.events = events;
    }

    /** What stands in the way of filing it, as far as it is an amendment. */
    List<Problem> problems(StoredProposal draft) {
        var problems = new ArrayList<Problem>();
        amendments.amends(draft.id()).ifPresent(amends -> {
            gate.closed(amends.main(), amends.role()).ifPresent(reason -> problems.add(problem(reason)));
            var change = draft.text().change();
            if (amends.isPartial() && change != null && !change.isEmpty() && problems.isEmpty()) {
                unfit(amends, change).ifPresent(reason -> problems.add(problem(reason)));
            }
        });
        return problems;
    }

    private static Problem problem(Refused reason) {
        return new Problem(Field.CHANGE, reason.key(), reason.arguments());
    }

    private Optional<Refused> unfit(Amends amends, ChangeDraft change) {
        if (!texts.differs(AmendmentOrdering.change(revisions.of(amends.against())), change)) {
            return Optional.of(new Refused("error.amendment.same"));
        }
        return carried(amends, change).isPresent()
                ? Optional.empty()
                : Optional.of(new Refused("error.amendment.reworded"));
    }

    /** On the wording that the proposal has now, which may be another one than when the draft was begun. */
    private Optional<ChangeDraft> carried(Amends amends, ChangeDraft change) {
        var now = AmendmentOrdering.change(revisions.last(amends.main()).orElseThrow(NotFound::new));
        var origin = AmendmentOrdering.change(revisions.of(amends.against()));
        return texts.putInto(now, origin, change);
    }

    /** What it amends. A session that carries that stands still until the filing has ended. */
    Optional<Amends> begin(StoredProposal draft) {
        var amends = amendments.amends(draft.id());
        amends.ifPresent(of -> {
            events.publishEvent(new AmendmentComes(of.main(), of.role()));
            if (proposals.lock(of.main()).isEmpty()) throw new NotFound();
            gate.ensureOpen(of.main(), of.role());
        });
        return amends;
    }

    /** A wording with the question that asks about it. */
    record Worded(PreparedChange change, String question) {}

    Worded word(ProposalId id, Amends amends, ChangeDraft typed) {
        var change = carried(amends, typed).orElseThrow(() -> new Refused("error.amendment.reworded"));
        var now = revisions.last(amends.main()).orElseThrow(NotFound::new);
        var asked = question.ofAmendment(now, texts.instruction(AmendmentOrdering.change(now), change));
        amendments.against(id, now.revision());
        return new Worded(changes.prepare(change), asked);
    }

    void filed(ProposalId id, Amends amends) {
        events.publishEvent(new AmendmentFiled(amends.main(), id));
    }
}
