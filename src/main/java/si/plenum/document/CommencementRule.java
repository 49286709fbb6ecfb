package si.plenum.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
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
     * @param by the last day on which it may be met, null where it waits without end; later the act does not begin any more
     */
    record OnCondition(String condition, int days, @Nullable LocalDate by) implements CommencementRule {
        public OnCondition {
            if (condition.isBlank() || days < 0) throw new Refused("error.document.commencement");
        }

        /** Without a deadline. */
        public OnCondition(String condition, int days) {
            this(condition, days, null);
        }

        /** Whether it is too late to meet it on a day. */
        public boolean isMissed(LocalDate day) {
            return by != null && day.isAfter(by);
        }
    }
}
