package si.plenum.decision;

import java.util.List;

/** Dissenting opinions. */
public interface Dissents {

    /**
     * Puts the current person's opinion beside a decision that came from a vote, under their name. Members of the body; one
     * each, never rewritten, as many days after the decision as its rule gives.
     *
     * @throws si.plenum.platform.Refused if it is empty, longer than 2000 characters, late, or the second one
     */
    void state(DecisionId decision, String reason);

    /** Whether the current person could do so now. */
    boolean mayState(DecisionId decision);

    /** The opinions in the order of time: public once the decision is, before that for those who may read the body's papers. */
    List<Dissent> of(DecisionId decision);
}
