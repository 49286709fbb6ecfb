package si.plenum.voting;

/** How far the draw of a vote has come. */
public sealed interface Drawing {

    /** Its method cannot meet equal options. */
    record NotNeeded() implements Drawing {}

    /** The vote is not closed yet: before that, no number counts. */
    record TooEarly() implements Drawing {}

    /**
     * Dice may be thrown.
     *
     * @param root the root of the journal that is already fixed, in hexadecimal digits
     * @param size the entries of the journal that the root is over
     */
    record Awaited(String root, long size) implements Drawing {}

    /**
     * One person has entered a number; another one must enter the same.
     *
     * @param by the name of who entered it
     * @param byMe whether it was the current person, who cannot enter the second
     */
    record HalfEntered(String root, long size, String by, boolean byMe) implements Drawing {}

    /** The two numbers differed: neither counts, both persons enter again. */
    record Disagreed(String root, long size) implements Drawing {}

    /** Nothing changes it any more. */
    record Drawn(Draw draw) implements Drawing {}
}
