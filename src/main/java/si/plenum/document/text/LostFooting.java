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
        MISPLACED
    }

    private final Reason reason;
    private final ProvisionId provision;
    private final int actSeq;

    LostFooting(Reason reason, ProvisionId provision, int actSeq) {
        super(reason + " at " + provision + " in act " + actSeq, null, false, false);
        this.reason = reason;
        this.provision = provision;
        this.actSeq = actSeq;
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

    static LostFooting missing(@Nullable ProvisionId provision, int actSeq) {
        if (provision == null) throw new IllegalArgumentException("no provision");
        return new LostFooting(Reason.MISSING, provision, actSeq);
    }
}
