package si.plenum.rules;

/**
 * How a vote is run.
 *
 * @param changing whether an entry may change its vote until closing
 * @param earlyClosing whether the vote closes by itself once the whole roll has voted; not together with changing
 * @param certifyBySystem whether the program certifies a vote that the clock has closed
 * @param publishAtCertifying whether the decision is published at once, without an act of its own
 * @param publicRollCall whether everyone, and not the body alone, may read who voted how
 */
public record Conduct(
        boolean changing,
        boolean earlyClosing,
        boolean certifyBySystem,
        boolean publishAtCertifying,
        boolean publicRollCall) {

    /** Votes can be changed; people close, certify and publish. */
    public static final Conduct BY_PEOPLE = new Conduct(true, false, false, false, false);

    public Conduct {
        if (changing && earlyClosing) {
            throw new InvalidRule("error.rule.early-closing");
        }
    }

    /** The roll call is the body's own. */
    public Conduct(boolean changing, boolean earlyClosing, boolean certifyBySystem, boolean publishAtCertifying) {
        this(changing, earlyClosing, certifyBySystem, publishAtCertifying, false);
    }
}
