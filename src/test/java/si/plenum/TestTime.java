package si.plenum;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import si.plenum.platform.LegalClock;
import si.plenum.platform.TimeShift;

/** The legal clock in a test's hand: the program's and the database's together. Autowire it in a {@link PlenumTest}. */
public class TestTime {

    private final TimeShift shift;
    private final LegalClock clock;

    TestTime(TimeShift shift, LegalClock clock) {
        this.shift = shift;
        this.clock = clock;
    }

    /** Makes it this local time, for example {@code 2026-03-04T18:00}. */
    public void at(String localDateTime) {
        shift.to(LocalDateTime.parse(localDateTime).atZone(clock.getZone()).toInstant());
    }

    /** Makes it this moment. */
    public void at(Instant moment) {
        shift.to(moment);
    }

    /** Lets so much time pass. */
    public void pass(Duration time) {
        shift.forward(time);
    }

    /** Gives every following test the machine's time back. */
    static class ResetAfterEach implements AfterEachCallback {

        @Override
        public void afterEach(ExtensionContext context) {
            SpringExtension.getApplicationContext(context)
                    .getBean(TimeShift.class)
                    .reset();
        }
    }
}
