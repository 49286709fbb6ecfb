package si.plenum.decision;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the conditions of decisions were met by: mostly the city's assent. */
public interface Assents {

    /**
     * Records that the condition of a decision's commencement is met: it takes effect from the day. Coordinator, once.
     *
     * @param source what shows it, in words
     * @param paper the paper itself, null where there is none
     * @throws si.plenum.platform.Refused if nothing is waited for, the day is to come or after the deadline, or the act was given up
     */
    void record(DecisionId decision, LocalDate day, String source, @Nullable AssentPaper paper);

    /** What was recorded: public once the decision is, before that for those who may read the body's papers. */
    Optional<Assent> of(DecisionId decision);

    /** The paper, for those who may read the body's papers. @throws si.plenum.platform.Refused where none was kept */
    AssentPaper paper(DecisionId decision);
}
