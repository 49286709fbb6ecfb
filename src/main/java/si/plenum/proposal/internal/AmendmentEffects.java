package si.plenum.proposal.internal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import si.plenum.document.ChangeId;
import si.plenum.journal.Hash;
import si.plenum.platform.LegalClock;
import si.plenum.platform.NotFound;
import si.plenum.platform.Refused;
import si.plenum.proposal.Amends;
import si.plenum.proposal.Fall;
import si.plenum.proposal.Fall.Cause;
import si.plenum.proposal.ProposalAmended;
import si.plenum.proposal.ProposalFell;
import si.plenum.proposal.ProposalId;
import si.plenum.proposal.ProposalState;
import si.plenum.proposal.Scheduled;
import si.plenum.proposal.internal.AmendmentRepository.Filed;

/**
 * What the end of one proposal does to those that compete with it: an adopted amendment is put into what it amends, and what has
 * nothing left to decide falls, each with its reason.
 */
@Component
class AmendmentEffects {

    private final ProposalRepository proposals;
    private final RevisionRepository revisions;
    private final AmendmentRepository amendments;
    private final AmendmentOrdering ordering;
    private final AmendmentTexts texts;
    private final TextChanges changes;
    private final QuestionText question;
    private final ProposalJournal journal;
    private final ApplicationEventPublisher events;
    private final LegalClock clock;

    AmendmentEffects(
            ProposalRepository proposals,
            RevisionRepository revisions,
            AmendmentRepository amendments,
            AmendmentOrdering ordering,
            AmendmentTexts texts,
            TextChanges changes,
            QuestionText question,
            ProposalJournal journal,
            ApplicationEventPublisher events,
            LegalClock clock) {
        this.proposals = proposals;
        this.revisions = revisions;
        this.amendments = amendments;
        this.ordering = ordering;
        this.texts = texts;
        this.changes = changes;
        this.question = question;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** A vote on it was certified, and it stands where it led since. */
    void concluded(ProposalId id, ProposalState end) {
        var amends = amendments.amends(id);
        if (amends.filter(Amends::isPartial).isPresent()) {
            if (end == ProposalState.ADOPTED) amend(id, amends.get());
            return;
        }
        switch (end) {
            case ADOPTED -> {
                partial(id, Cause.MAIN_DECIDED, id);
                closeAlternatives(id);
            }
            case REJECTED -> partial(id, Cause.MAIN_DECIDED, id);
            default -> reopened(id);
        }
    }

    /** It comes back undecided: until the next vote on it, amendments to it can be filed. */
    void reopened(ProposalId id) {
        amendments.amendableUntil(id, null);
    }

    /** Nobody proposes it any more. */
    void withdrawn(ProposalId id) {
        events.publishEvent(new ProposalFell(id));
        partial(id, Cause.MAIN_WITHDRAWN, id);
    }

    /** @throws Refused for an amendment: its wording is another change, and another amendment says it */
    void ensureNone(ProposalId id) {
        if (amendments.amends(id).filter(Amends::isPartial).isPresent()) throw new Refused("error.amendment.revise");
    }

    /** It has another wording that no amendment brought: what stood on the wording before and meets the new one falls. */
    void reworded(ProposalId id) {
        var now = last(id).change();
        if (now == null) return;
        for (var filed : amendments.of(id)) {
            if (filed.isPartial() && isOpen(filed) && hasNothingLeft(now, filed)) {
                fall(filed.id(), Cause.MAIN_REWORDED, id);
            }
        }
    }

    private void amend(ProposalId amendment, Amends amends) {
        var main = proposals.lock(amends.main()).orElseThrow(NotFound::new);
        var before = last(amends.main());
        if (!ProposalStages.STANDING.contains(main.state())) throw new Refused("error.wrong.state");
        var wanted = texts.wording(AmendmentOrdering.change(last(amendment)));
        var origin = AmendmentOrdering.change(revisions.of(amends.against()));
        var change = texts.putInto(AmendmentOrdering.change(before), origin, wanted)
                .orElseThrow(() -> new Refused("error.amendment.overtaken"));
        var prepared = changes.prepare(change);
        var brought = new ArrayList<>(amendments.brought(amends.main()));
        brought.add(amendment);
        var numbers = brought.stream().map(each -> last(each).number()).toList();
        var wording = question.asAmended(numbers, prepared.preview(), before.commencement());
        var next = before.reworded(wording, prepared.id());
        var hash = Hash.over(wording.getBytes(StandardCharsets.UTF_8)).bytes();
        boolean frozen = revisions.isFrozen(before.revision());
        var recorded = next.with(revisions.insertNext(next, hash, amendment, clock.instant()));
        if (frozen) revisions.freeze(recorded.revision(), clock.instant());
        journal.amended(recorded, amendment);
        for (var sibling : amendments.of(amends.main())) {
            boolean other =
                    sibling.isPartial() && isOpen(sibling) && !sibling.id().equals(amendment);
            if (other && hasNothingLeft(prepared.id(), sibling)) fall(sibling.id(), Cause.OVERTAKEN, amendment);
        }
        events.publishEvent(new ProposalAmended(amends.main()));
    }

    /** Whether it meets what the proposal says now, or says the same. */
    private boolean hasNothingLeft(ChangeId now, Filed filed) {
        var wanted = texts.wording(AmendmentOrdering.change(last(filed.id())));
        return texts.putInto(now, AmendmentOrdering.change(revisions.of(filed.against())), wanted)
                .filter(amended -> !amended.equals(texts.wording(now)))
                .isEmpty();
    }

    private void partial(ProposalId main, Cause cause, ProposalId by) {
        for (var filed : amendments.of(main)) {
            if (filed.isPartial() && isOpen(filed)) fall(filed.id(), cause, by);
        }
    }

    /** Exclusive: the first that is adopted leaves nothing to decide on the others. */
    private void closeAlternatives(ProposalId adopted) {
        var root = ordering.root(adopted);
        if (!root.equals(adopted)) closeAlternative(root, adopted);
        for (var filed : amendments.of(root)) {
            if (!filed.isPartial() && !filed.id().equals(adopted)) closeAlternative(filed.id(), adopted);
        }
    }

    private void closeAlternative(ProposalId other, ProposalId adopted) {
        partial(other, Cause.ALTERNATIVE_ADOPTED, adopted);
        fall(other, Cause.ALTERNATIVE_ADOPTED, adopted);
    }

    private void fall(ProposalId id, Cause cause, ProposalId by) {
        if (!amendments.fell(id, cause, by, clock.instant())) return;
        proposals.place(id, null);
        journal.fell(last(id), new Fall(cause, by, last(by).number()));
        events.publishEvent(new ProposalFell(id));
    }

    private static boolean isOpen(Filed filed) {
        return ProposalStages.OPEN.contains(filed.state());
    }

    private Scheduled last(ProposalId id) {
        return revisions.last(id).orElseThrow(NotFound::new);
    }
}
