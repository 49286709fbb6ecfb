package si.plenum.voting.tally.file;

/** A file that is not what it should be. The message is one sentence for whoever gave the file, without its name. */
public final class BadFile extends Exception {

    private static final long serialVersionUID = 1L;

    private final int line;

    /** @param line where, from 1; 0 where no line is at fault */
    BadFile(int line, String sentence) {
        super(sentence);
        this.line = line;
    }

    /** The line at fault, from 1; 0 where there is none. */
    public int line() {
        return line;
    }
}
