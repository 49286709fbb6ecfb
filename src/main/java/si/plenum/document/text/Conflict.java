package si.plenum.document.text;

/**
 * Two changes that meet at one place. It is the same whichever of the two is asked first.
 *
 * @param provision where they meet
 */
public record Conflict(Kind kind, ProvisionId provision) {

    /** How hard it is. */
    public enum Weight {
        /** Decided in order: the first that is adopted closes the other or sends it to be brought into line. */
        HARD,
        /** Both can be adopted; they come to stand in the order of adoption. */
        SOFT,
        /** Both want the same; the second is recorded as decided, without change. */
        NOTE
    }

    /** The cases, as far as two changes alone show them. */
    public enum Kind {
        /** Both give new words or a new label to one provision, not the same ones. */
        DIFFERENT_WORDS(Weight.HARD),
        /** Both do the same to one provision. */
        SAME_RESULT(Weight.NOTE),
        /** One strikes or moves a provision on which the other stands. */
        ANCESTOR(Weight.HARD),
        /** Both give the same label, at least one of them expressly. */
        SAME_LABEL(Weight.HARD),
        /** Both put something in the same place. */
        SAME_ANCHOR(Weight.SOFT),
        /** Each can stand alone, not both. */
        INCOMPATIBLE(Weight.HARD);

        private final Weight weight;

        Kind(Weight weight) {
            this.weight = weight;
        }
    }

    public Weight weight() {
        return kind.weight;
    }
}
