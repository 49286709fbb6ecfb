package si.plenum.rules;

import java.util.Map;

/**
 * When silence is consent: only after everyone has been told. A single reasoned objection stops it (sociocratic consent).
 *
 * @param noticeDays whole days from the notice to the day on which silence counts, at least 1
 */
public record Consent(int noticeDays) {

    /** A week to object. */
    public static final Consent USUAL = new Consent(7);

    public Consent {
        if (noticeDays < 1 || noticeDays > 365) {
            throw new InvalidRule("error.rule.consent", Map.of("days", noticeDays));
        }
    }
}
