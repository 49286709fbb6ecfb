package si.plenum.document.reading;

/**
 * A line of a source as it was understood.
 *
 * @param number in the source, from 1
 * @param words as they stand there, a rebuilt number before them
 * @param sure false where a person should look
 */
public record SourceLine(int number, String words, LineKind kind, boolean sure) {

    /** The same line, decided by a person. */
    public SourceLine as(LineKind decided) {
        return new SourceLine(number, words, decided, true);
    }
}
