package si.plenum.voting.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import si.plenum.identity.PersonId;
import si.plenum.voting.Choice;
import si.plenum.voting.EntryId;
import si.plenum.voting.Position;
import si.plenum.voting.VoteId;

class CastingQueueTest {

    private static final int CASTS = 60;

    /** One by one each of them would wait anew for a connection, the last for as many times ten seconds as there are casts. */
    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void where_the_database_does_not_answer_those_who_wait_together_are_told_together() throws Exception {
        var silent = new SilentDatabase();
        var queue = new CastingQueue(null, silent);
        var told = new ConcurrentLinkedQueue<Throwable>();
        queue.start();
        try {
            var casts = IntStream.range(0, CASTS)
                    .mapToObj(n -> Thread.ofVirtual().start(() -> {
                        try {
                            queue.cast(cast());
                        } catch (RuntimeException why) {
                            told.add(why);
                        }
                    }))
                    .toList();
            while (!casts.stream().allMatch(cast -> cast.getState() == Thread.State.WAITING)) Thread.onSpinWait();
            silent.gathered.countDown();
            for (var cast : casts) cast.join();
        } finally {
            queue.stop();
        }

        assertThat(told).hasSize(CASTS).hasOnlyElementsOfType(CannotCreateTransactionException.class);
        assertThat(silent.asked).hasValueLessThan(CASTS / 4);
    }

    private static CastRequest cast() {
        return new CastRequest(
                new VoteId(new UUID(0, 1)),
                new EntryId(UUID.randomUUID()),
                new PersonId(UUID.randomUUID()),
                Choice.of(Position.FOR));
    }

    /** Gives no connection to anybody; whoever asks first waits until the others have gathered. */
    private static final class SilentDatabase extends AbstractPlatformTransactionManager {

        private final CountDownLatch gathered = new CountDownLatch(1);
        private final AtomicInteger asked = new AtomicInteger();

        @Override
        protected Object doGetTransaction() {
            return this;
        }

        @Override
        protected void doBegin(Object transaction, TransactionDefinition definition) {
            asked.incrementAndGet();
            try {
                gathered.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            throw new CannotCreateTransactionException("no connection");
        }

        @Override
        protected void doCommit(DefaultTransactionStatus status) {
            throw new AssertionError("nothing was begun");
        }

        @Override
        protected void doRollback(DefaultTransactionStatus status) {
            throw new AssertionError("nothing was begun");
        }
    }
}
