package si.plenum.proposal;

import java.time.LocalDate;

/**
 * A reading of a proposal that did not decide.
 *
 * @param ordinal 1 for the first
 * @param session number of the session that held it
 * @param heldOn  the day on which that session began
 */
public record HeldReading(int ordinal, String session, LocalDate heldOn) {}
