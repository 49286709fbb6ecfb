package si.plenum.voting.tally;

/** Ballots, terms and a method that do not go together. The message is one sentence for whoever called. */
public final class Uncountable extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String sentence;

    public Uncountable(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    /** Why, in one sentence. */
    public String sentence() {
        return sentence;
    }
}
