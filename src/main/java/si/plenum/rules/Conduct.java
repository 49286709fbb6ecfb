package si.plenum.rules;

import java.util.Map;

/**
 * How a vote is run.
 *
 * @param changing whether an entry may change its vote until closing
 * @param earlyClosing whether the vote closes by itself once the whole roll has voted; not together with changing
 * @param certifyBySystem whether the program certifies a vote that the clock has closed
 * @param publishAtCertifying whether the decision is published at once, without an act of its own
 * @param publicRollCall whether everyone, and not the body alone, may read who voted how
 * @param dissentDays how many days after the decision members may still state a dissenting opinion
 */
public record Conduct(
        boolean changing,
        boolean earlyClosing,
        boolean certifyBySystem,
        boolean publishAtCertifying,
        boolean publicRollCall,
        int dissentDays) {

    /** Where a rule says nothing else. */
    public static final int USUAL_DISSENT_DAYS = 7;

    /** Votes can be changed; people close, certify and publish. */
    public static final Conduct BY_PEOPLE = new Conduct(true, false, false, false, false);

    public Conduct {
        if (changing && earlyClosing) {
            throw new InvalidRule("error.rule.early-closing");
        }
        if (dissentDays < 0 || dissentDays > 365) {
            throw new InvalidRule("error.rule.dissent", Map.of("days", dissentDays));
        }
    }

    /** A week for dissenting opinions. */
    public Conduct(
            boolean changing,
            boolean earlyClosing,
            boolean certifyBySystem,
            boolean publishAtCertifying,
            boolean publicRollCall) {
        this(changing, earlyClosing, certifyBySystem, publishAtCertifying, publicRollCall, USUAL_DISSENT_DAYS);
    }

    /** The same with these days for dissenting opinions. */
    public Conduct withDissentDays(int days) {
        return new Conduct(changing, earlyClosing, certifyBySystem, publishAtCertifying, publicRollCall, days);
    }

    /** The roll call is the body's own. */
    public Conduct(boolean changing, boolean earlyClosing, boolean certifyBySystem, boolean publishAtCertifying) {
        this(changing, earlyClosing, certifyBySystem, publishAtCertifying, false);
    }
}
