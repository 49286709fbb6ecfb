package si.plenum.document.text;

import org.jspecify.annotations.Nullable;

/** An operation found the text other than it expects: nothing is guessed, the change must be brought into line first. */
public final class LostFooting extends RuntimeException {

    /** What is wrong. */
    public enum Reason {
        /** The target or the place next to which it stands is not in the text. */
        MISSING,
        /** The target or the place above it is struck. */
        REPEALED,
        /** The words are not those that the author saw. */
        CHANGED,
        /** The label is or was in use. */
        LABEL_TAKEN,
        /** Such a provision cannot stand there. */
        MISPLACED,
        /** It would stand in itself or next to itself. */
        UNDER_ITSELF;

        /**
         * The key of its sentence.
         *
         * @param meanwhile the one that says that the text has changed meanwhile
         */
        public String sentence(String meanwhile) {
            return switch (this) {
                case CHANGED, REPEALED, MISSING -> meanwhile;
                case LABEL_TAKEN -> "error.document.label.taken";
                case MISPLACED -> "error.document.misplaced";
                case UNDER_ITSELF -> "error.document.under.itself";
            };
        }
    }

    private final Reason reason;
    private final ProvisionId provision;
    private final int actSeq;
    private final String label;

    LostFooting(Reason reason, ProvisionId provision, int actSeq) {
        this(reason, provision, actSeq, "");
    }

    private LostFooting(Reason reason, ProvisionId provision, int actSeq, String label) {
        super(reason + " at " + provision + " in act " + actSeq, null, false, false);
        this.reason = reason;
        this.provision = provision;
        this.actSeq = actSeq;
        this.label = label;
    }

    public Reason reason() {
        return reason;
    }

    /** The provision that is not as expected. */
    public ProvisionId provision() {
        return provision;
    }

    /** The act whose operation it was; 0 where operations are tried outside an act. */
    public int actSeq() {
        return actSeq;
    }

    /** The label that is taken, with its noun: "12.a člen"; empty where that is not the reason. */
    public String label() {
        return label;
    }

    static LostFooting labelTaken(ProvisionId provision, ProvisionKind kind, String label, int actSeq) {
        return new LostFooting(Reason.LABEL_TAKEN, provision, actSeq, SloveneNames.labelled(kind, label));
    }

    static LostFooting missing(@Nullable ProvisionId provision, int actSeq) {
        if (provision == null) throw new IllegalArgumentException("no provision");
        return new LostFooting(Reason.MISSING, provision, actSeq);
    }
}
