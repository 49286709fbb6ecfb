package si.plenum.proposal;

import java.time.LocalDate;
import java.util.List;

/**
 * Readings: where the rule of a matter asks for more than one, sessions deal with a proposal without deciding before one may. An
 * amendment is read with what it amends.
 */
public interface Readings {

    /** The readings held so far, the first first; of an amendment those of what it amends. Public. */
    List<HeldReading> held(ProposalId id);

    /**
     * Records that a session has dealt with the wording that is before it; once more changes nothing. An amendment has no readings
     * of its own. Council and coordinator of the body, or who chairs its session.
     *
     * @param heldOn the day on which the session began
     */
    void record(ProposalId id, String session, LocalDate heldOn);
}
