package si.plenum.platform.mail.internal;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import si.plenum.platform.LegalClock;

/**
 * Empties the outbox on a thread of its own: one mail, one transaction. What the mail server does not take is tried again
 * later and later, for about two days.
 */
@Component
class OutboxSender implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(OutboxSender.class);

    private static final Duration LOOK_EVERY = Duration.ofSeconds(10);
    private static final Duration LEAVE_WITHIN = Duration.ofMillis(1500);
    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    private static final Duration LONGEST_WAIT = Duration.ofHours(6);
    private static final int MOST_ATTEMPTS = 16;

    private final OutboxRepository repository;
    private final Postman postman;
    private final MailSettings settings;
    private final TransactionTemplate transaction;
    private final LegalClock clock;
    private final BlockingQueue<Boolean> bell = new ArrayBlockingQueue<>(1);
    private volatile boolean running;
    private @Nullable Thread thread;

    OutboxSender(
            OutboxRepository repository,
            Postman postman,
            MailSettings settings,
            TransactionTemplate transaction,
            LegalClock clock) {
        this.repository = repository;
        this.postman = postman;
        this.settings = settings;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Something has come into the box. */
    void wake() {
        bell.offer(true);
    }

    @Override
    public synchronized void start() {
        if (running || !settings.sends()) return;
        running = true;
        thread = Thread.ofVirtual().name("outbox").start(this::work);
    }

    @Override
    public synchronized void stop() {
        running = false;
        if (thread == null) return;
        wake();
        try {
            // A mail that is just being handed over is finished; only a server that does not answer is cut off.
            if (!thread.join(LEAVE_WITHIN)) thread.interrupt();
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
        thread = null;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void work() {
        while (running) {
            try {
                while (running && sendNext()) {}
                bell.poll(LOOK_EVERY.toMillis(), TimeUnit.MILLISECONDS);
            } catch (InterruptedException stopped) {
                return;
            } catch (RuntimeException trouble) {
                log.warn("The outbox could not be read; it is tried again", trouble);
                pause();
            }
        }
    }

    /** Sends one mail; {@code false} once none is due. */
    private boolean sendNext() {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            var now = clock.instant();
            repository.dropExpired(now);
            var due = repository.lockNext(now);
            due.ifPresent(this::send);
            return due.isPresent();
        }));
    }

    private void send(OutboxRepository.Due due) {
        try {
            postman.deliver(due.id(), due.mail());
            repository.sent(due.id());
        } catch (MailException refused) {
            int attempts = due.attempts() + 1;
            var reason = String.valueOf(refused.getMessage());
            if (attempts >= MOST_ATTEMPTS) {
                repository.giveUp(due.id(), clock.instant(), reason);
                log.warn("Mail {} was not taken {} times and is given up: {}", due.id(), attempts, reason);
            } else {
                if (attempts == 1) log.warn("Mail {} was not taken; it is tried again: {}", due.id(), reason);
                repository.again(due.id(), clock.instant().plus(waitAfter(attempts)), reason);
            }
        }
    }

    /** A minute, then twice as long each time, six hours at most. */
    static Duration waitAfter(int attempts) {
        var doubled = FIRST_WAIT.multipliedBy(1L << Math.min(attempts - 1, 10));
        return doubled.compareTo(LONGEST_WAIT) < 0 ? doubled : LONGEST_WAIT;
    }

    private void pause() {
        try {
            Thread.sleep(LOOK_EVERY);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
