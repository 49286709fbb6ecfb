package si.plenum.document;

import java.time.LocalDate;
import si.plenum.platform.Refused;

/** When an act begins. */
public sealed interface CommencementRule {

    /** On the day after publication, which holds where nothing is said. */
    CommencementRule DAY_AFTER_PUBLICATION = new AfterPublication(1);

    /** On a day known at adoption. */
    record OnDay(LocalDate day) implements CommencementRule {}

    /** So many days after publication; 1 is the next day. */
    record AfterPublication(int days) implements CommencementRule {
        public AfterPublication {
            if (days < 0) throw new Refused("error.document.commencement");
        }
    }

    /**
     * So many days after something has happened, for example the city's assent. The act waits, visibly.
     *
     * @param condition in words: what it waits for
     */
    record OnCondition(String condition, int days) implements CommencementRule {
        public OnCondition {
            if (condition.isBlank() || days < 0) throw new Refused("error.document.commencement");
        }
    }
}
