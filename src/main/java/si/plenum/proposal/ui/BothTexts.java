package si.plenum.proposal.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import si.plenum.document.ChangeDraft;
import si.plenum.document.ChangeTerms;
import si.plenum.document.text.DocumentText;
import si.plenum.document.text.Operation;
import si.plenum.document.text.ProvisionId;
import si.plenum.document.ui.BothChanges;
import si.plenum.proposal.DraftText;
import si.plenum.voting.TypedPaper;

/**
 * Two wordings of one draft that began with the same: what one person has on the screen, and what another has saved meanwhile.
 *
 * @param read what both began with
 */
record BothTexts(DraftText read, DraftText mine, DraftText theirs) {

    /** A part of a draft; a change of a text has as many as it has provisions that differ. */
    enum Part {
        TITLE(DraftText::title),
        SUMMARY(DraftText::summary),
        WORDING(DraftText::wording),
        TERMS(text -> terms(text.change())),
        CHANGE(text -> List.of()),
        RULE(DraftText::rule),
        ELECTION(DraftText::election),
        PAPER(text -> written(text.paper())),
        COMMENCEMENT(DraftText::commencement),
        REASONS(DraftText::reasons);

        private final Function<DraftText, @Nullable Object> value;

        Part(Function<DraftText, @Nullable Object> value) {
            this.value = value;
        }
    }

    /** Names a place where the two differ. */
    record Spot(Part part, @Nullable ProvisionId provision) {}

    /**
     * A place where the two differ.
     *
     * @param mine whether it is other than what both began with on the screen
     * @param theirs whether it is other than that as it was saved
     * @param place where in the text that is changed; absent elsewhere, and where the two do not see the same text
     */
    record Difference(Spot spot, boolean mine, boolean theirs, BothChanges.@Nullable Place place) {}

    List<Difference> differences() {
        var found = new ArrayList<Difference>();
        for (var part : Part.values()) {
            if (part == Part.CHANGE) changes(found);
            else if (!Objects.equals(part.value.apply(mine), part.value.apply(theirs))) found.add(difference(part));
        }
        return found;
    }

    private Difference difference(Part part) {
        var before = part.value.apply(read);
        return new Difference(
                new Spot(part, null),
                !Objects.equals(before, part.value.apply(mine)),
                !Objects.equals(before, part.value.apply(theirs)),
                null);
    }

    private void changes(List<Difference> found) {
        if (!sameBase()) {
            found.add(new Difference(new Spot(Part.CHANGE, null), true, true, null));
            return;
        }
        BothChanges.places(operations(read), operations(mine), operations(theirs))
                .forEach(place -> found.add(new Difference(
                        new Spot(Part.CHANGE, place.provision()),
                        place.isMineChanged(),
                        place.isTheirsChanged(),
                        place)));
    }

    private boolean sameBase() {
        var one = mine.change();
        var other = theirs.change();
        boolean apart = one != null
                && other != null
                && !(one.operations().isEmpty() && other.operations().isEmpty())
                && one.baseSeq() != other.baseSeq();
        return !apart;
    }

    private static List<Operation> operations(DraftText text) {
        var change = text.change();
        return change == null ? List.of() : change.operations();
    }

    private static ChangeTerms terms(@Nullable ChangeDraft change) {
        return change == null ? ChangeTerms.PLAIN : change.terms();
    }

    private static @Nullable TypedPaper written(@Nullable TypedPaper paper) {
        return paper == null || paper.isBlank() ? null : paper;
    }

    /**
     * What is to be saved.
     *
     * @param base the text that is changed, where one is
     * @param takesMine where what stands on the screen is to hold; elsewhere what was saved holds
     */
    DraftText joined(@Nullable DocumentText base, Set<Spot> takesMine) {
        return new DraftText(
                either(Part.TITLE, takesMine).title(),
                either(Part.SUMMARY, takesMine).summary(),
                either(Part.WORDING, takesMine).wording(),
                either(Part.REASONS, takesMine).reasons(),
                change(base, takesMine),
                either(Part.COMMENCEMENT, takesMine).commencement(),
                either(Part.RULE, takesMine).rule(),
                either(Part.ELECTION, takesMine).election(),
                either(Part.PAPER, takesMine).paper());
    }

    private DraftText either(Part part, Set<Spot> takesMine) {
        return takesMine.contains(new Spot(part, null)) ? mine : theirs;
    }

    private @Nullable ChangeDraft change(@Nullable DocumentText base, Set<Spot> takesMine) {
        var change = steps(base, takesMine);
        return change == null
                ? null
                : change.with(terms(either(Part.TERMS, takesMine).change()));
    }

    private @Nullable ChangeDraft steps(@Nullable DocumentText base, Set<Spot> takesMine) {
        var one = mine.change();
        var other = theirs.change();
        if (base == null || one == null || other == null || !sameBase()) {
            boolean whole = takesMine.contains(new Spot(Part.CHANGE, null)) || other == null;
            return whole ? one : other;
        }
        return other.with(BothChanges.joined(
                base, one.operations(), other.operations(), id -> takesMine.contains(new Spot(Part.CHANGE, id))));
    }
}
