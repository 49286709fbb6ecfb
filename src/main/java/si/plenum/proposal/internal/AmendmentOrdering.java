package si.plenum.proposal.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.springframework.stereotype.Component;
import si.plenum.document.ChangeId;
import si.plenum.platform.LegalClock;
import si.plenum.platform.NotFound;
import si.plenum.proposal.ProposalId;
import si.plenum.proposal.Scheduled;
import si.plenum.proposal.internal.AmendmentRepository.Filed;
import si.plenum.rules.AmendmentOrder;
import si.plenum.rules.Rulebooks;

/**
 * In which order what competes is voted. How far something goes is the number of words that it strikes and brings in: an
 * amendment held against the text as its proposal would make it, alternatives held against the text in force.
 */
@Component
class AmendmentOrdering {

    private final ProposalRepository proposals;
    private final RevisionRepository revisions;
    private final AmendmentRepository amendments;
    private final AmendmentTexts texts;
    private final Rulebooks rulebooks;
    private final LegalClock clock;

    AmendmentOrdering(
            ProposalRepository proposals,
            RevisionRepository revisions,
            AmendmentRepository amendments,
            AmendmentTexts texts,
            Rulebooks rulebooks,
            LegalClock clock) {
        this.proposals = proposals;
        this.revisions = revisions;
        this.amendments = amendments;
        this.texts = texts;
        this.rulebooks = rulebooks;
        this.clock = clock;
    }

    AmendmentOrder rule(ProposalId id) {
        var proposal = proposals.find(id).orElseThrow(NotFound::new);
        return rulebooks
                .ruleFor(proposal.body(), proposal.kind(), clock.today())
                .proposing()
                .amendments();
    }

    /** The first of a proposal and its alternatives: to what all of them are linked. */
    ProposalId root(ProposalId id) {
        var at = id;
        for (var above = amendments.amends(at); above.isPresent(); above = amendments.amends(at)) {
            at = above.get().main();
        }
        return at;
    }

    /** All that stands in one line with it: the first of its alternatives, the others, and the amendments to any of them. */
    Set<ProposalId> family(ProposalId id) {
        return amendments.family(root(id));
    }

    /** A proposal and its alternatives as far as they stand, each behind its amendments, in the order of voting. */
    List<ProposalId> together(ProposalId id) {
        var root = root(id);
        var whole = new ArrayList<ProposalId>();
        if (stands(root)) whole.add(root);
        amendments.of(root).stream()
                .filter(filed -> filed.stands() && !filed.isPartial())
                .forEach(filed -> whole.add(filed.id()));
        if (whole.size() > 1) sort(whole, rule(root), this::words);
        var all = new ArrayList<ProposalId>();
        for (var each : whole) {
            all.addAll(partial(each).stream().map(Filed::id).toList());
            all.add(each);
        }
        return all;
    }

    /** Amendments to it that still stand, in the order of voting. */
    List<Filed> partial(ProposalId main) {
        var standing = new ArrayList<>(amendments.of(main).stream()
                .filter(filed -> filed.stands() && filed.isPartial())
                .toList());
        if (standing.size() > 1) sort(standing, rule(main), this::words);
        return standing;
    }

    /** How far a filed amendment or alternative goes. */
    int words(Filed filed) {
        return filed.isPartial()
                ? texts.words(change(revisions.of(filed.against())), texts.wording(change(last(filed.id()))))
                : words(filed.id());
    }

    private int words(ProposalId whole) {
        return texts.words(change(last(whole)));
    }

    /** The list is in the order of filing; the sort keeps it among equal ones. */
    private static <T> void sort(List<T> filed, AmendmentOrder order, ToIntFunction<T> words) {
        if (order == AmendmentOrder.AS_FILED) return;
        record Measured<T>(T filed, int words) {}
        var measured = filed.stream()
                .map(each -> new Measured<>(each, words.applyAsInt(each)))
                .sorted(Comparator.comparing((Measured<T> each) -> -each.words()))
                .toList();
        for (int i = 0; i < filed.size(); i++) filed.set(i, measured.get(i).filed());
    }

    private boolean stands(ProposalId id) {
        return ProposalStages.STANDING.contains(
                proposals.find(id).orElseThrow(NotFound::new).state());
    }

    private Scheduled last(ProposalId id) {
        return revisions.last(id).orElseThrow(NotFound::new);
    }

    static ChangeId change(Scheduled wording) {
        var change = wording.change();
        if (change == null) throw new IllegalStateException("what is amended changes a text");
        return change;
    }
}
