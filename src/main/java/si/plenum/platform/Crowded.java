package si.plenum.platform;

import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * More wants the database than it can serve, or it is just starting again: no connection came within the time that a request may
 * wait for one. No failure of the program and nobody's fault, so it is said as such (503), with when to come again.
 */
public final class Crowded {

    /** How long whoever was turned away should wait. */
    public static final Duration WAIT = Duration.ofSeconds(5);

    private Crowded() {}

    /** Whether a failure comes from that. */
    public static boolean caused(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CannotCreateTransactionException || cause instanceof SQLTransientConnectionException) {
                return true;
            }
        }
        return false;
    }
}
