package si.plenum.platform;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Moves the legal clock, the program's and the database's together. Only while demo content is built and in tests; anywhere
 * else every call throws {@link IllegalStateException}, for a moved clock would falsify deadlines.
 */
@Component
public class TimeShift {

    private final LegalClock clock;
    private final JdbcClient database;
    private final TransactionTemplate ownTransaction;
    private final AtomicBoolean allowed;

    TimeShift(LegalClock clock, JdbcClient database, PlatformTransactionManager transactions, Settings settings) {
        this.clock = clock;
        this.database = database;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.allowed = new AtomicBoolean(settings.demo() || settings.timeShift());
    }

    /** Makes it {@code moment} now; time goes on from there. Committed at once, whatever transaction surrounds the call. */
    public void to(Instant moment) {
        move(Duration.between(clock.machineTime(), moment));
    }

    /** Moves the clock on by so much; negative: back. */
    public void forward(Duration by) {
        move(clock.shiftedBy().plus(by));
    }

    /** Back to the time of the machine. */
    public void reset() {
        move(Duration.ZERO);
    }

    /** Back to the time of the machine, and no call is allowed any more: the demo content is complete. */
    public void finish() {
        reset();
        allowed.set(false);
    }

    private void move(Duration offset) {
        if (!allowed.get()) {
            throw new IllegalStateException("the legal clock is moved only while demo content is built and in tests");
        }
        ownTransaction.executeWithoutResult(transaction -> database.sql(
                        "UPDATE platform.legal_clock SET shifted_by = make_interval(secs => :seconds)")
                .param("seconds", offset.toNanos() / 1e9)
                .update());
        clock.shift(offset);
    }
}
