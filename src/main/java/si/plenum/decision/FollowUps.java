package si.plenum.decision;

import java.time.LocalDate;
import java.util.List;
import si.plenum.community.BodyId;

/** Conditions and tasks that decisions leave behind. What was asked is never rewritten; that it was done is recorded once. */
public interface FollowUps {

    /** Adds what the decision asks. Coordinator of its body. */
    FollowUpId add(DecisionId decision, NewFollowUp asked);

    /**
     * Records that it is done. Coordinator of the body; once.
     *
     * @param with what shows it, 1 to 500 characters
     * @throws si.plenum.platform.Refused for a day to come, or if it is recorded already
     */
    void done(FollowUpId id, LocalDate day, String with);

    /** What a decision asks, in order: public once the decision is, before that for those who may read the body's papers. */
    List<FollowUp> of(DecisionId decision);

    /** What is not yet done in a body, the most pressing first, with the decision it comes from. Those who may read its papers. */
    List<Open> open(BodyId body);

    /** @param decision its number */
    record Open(String decision, FollowUp followUp) {}
}
