package si.plenum.platform.database;

/** The program does not start. The message is one sentence for whoever starts it: what is wrong and what to do. */
public class StartRefused extends RuntimeException {

    public StartRefused(String sentence) {
        super(sentence);
    }

    public StartRefused(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
