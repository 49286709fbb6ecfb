package si.plenum.document.text;

import org.jspecify.annotations.Nullable;

/** One step of a change to a text: a closed set. A word is never patched; what changes is given whole. */
public sealed interface Operation {

    /** The provision that it makes or aims at. */
    ProvisionId provision();

    /**
     * A new provision.
     *
     * @param parent null: directly in the document
     * @param after its elder sibling, null: in the first place
     * @param label null: the next free label when it takes effect, or none where the kind has none
     */
    record Insert(
            ProvisionId provision,
            ProvisionKind kind,
            @Nullable ProvisionId parent,
            @Nullable ProvisionId after,
            @Nullable String label,
            String heading,
            String text)
            implements Operation {
        public Insert {
            heading = Wording.cleanHeading(heading);
            text = Wording.clean(text);
            if (label != null && !kind.isLabelled()) throw new MalformedText("error.document.label");
        }
    }

    /**
     * New words for one provision, whole; what stands beneath it stays.
     *
     * @param expects its own hash as the author saw it
     */
    record Replace(ProvisionId provision, String heading, String text, String expects) implements Operation {
        public Replace {
            heading = Wording.cleanHeading(heading);
            text = Wording.clean(text);
        }
    }

    /**
     * Strikes a provision and all beneath it.
     *
     * @param expects its tree hash as the author saw it
     */
    record Repeal(ProvisionId provision, String expects) implements Operation {}

    /**
     * Another place for a provision with all beneath it.
     *
     * @param label a new label with the new place, null: it keeps its own
     */
    record Move(
            ProvisionId provision,
            @Nullable ProvisionId parent,
            @Nullable ProvisionId after,
            @Nullable String label,
            String expects)
            implements Operation {}

    /**
     * Another label, nothing else.
     *
     * @param expects its own hash as the author saw it
     */
    record Renumber(ProvisionId provision, String label, String expects) implements Operation {}

    /** The word in tables and JSON. */
    default String code() {
        return switch (this) {
            case Insert insert -> "insert";
            case Replace replace -> "replace";
            case Repeal repeal -> "repeal";
            case Move move -> "move";
            case Renumber renumber -> "renumber";
        };
    }

    /** What its target must hash to, null for an insert, which has none. */
    default @Nullable String expects() {
        return switch (this) {
            case Insert insert -> null;
            case Replace(var provision, var heading, var text, String expects) -> expects;
            case Repeal(var provision, String expects) -> expects;
            case Move(var provision, var parent, var after, var label, String expects) -> expects;
            case Renumber(var provision, var label, String expects) -> expects;
        };
    }
}
