package si.plenum.voting.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import si.plenum.voting.Receipt;

/**
 * Lets casts that arrive together share one commit: while one group waits for the disk, the next one gathers. Each is answered
 * only after its commit. A group that fails is tried again one by one, so that nobody pays for somebody else's ballot.
 */
@Component
class CastingQueue implements SmartLifecycle {

    /** One group waits for the disk while the other is being written. */
    private static final int HANDS = 2;

    private static final int LARGEST_GROUP = 256;

    private final BlockingQueue<CastRequest> waiting = new LinkedBlockingQueue<>();
    private final List<Thread> hands = new ArrayList<>();
    private final Casting casting;
    private final TransactionTemplate transaction;
    private volatile boolean running;

    CastingQueue(Casting casting, PlatformTransactionManager transactions) {
        this.casting = casting;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Returns after the commit.
     *
     * @throws RuntimeException why it was refused, or failed
     */
    Receipt cast(CastRequest request) {
        if (!running) throw new IllegalStateException("the program is stopping");
        waiting.add(request);
        try {
            return request.answer().join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException reason) throw reason;
            throw failed;
        }
    }

    @Override
    public void start() {
        running = true;
        for (int hand = 1; hand <= HANDS; hand++) {
            hands.add(Thread.ofPlatform().daemon().name("casting-" + hand).start(this::work));
        }
    }

    /** What was taken in before is still written and answered. */
    @Override
    public void stop() {
        running = false;
        hands.forEach(Thread::interrupt);
        for (var hand : hands) {
            try {
                hand.join();
            } catch (InterruptedException impatient) {
                Thread.currentThread().interrupt();
                return;
            }
        }
        hands.clear();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Up before requests are taken, down only after the last one was answered. */
    @Override
    public int getPhase() {
        return 0;
    }

    private void work() {
        while (running || !waiting.isEmpty()) {
            try {
                var group = running ? waiting.take() : waiting.poll();
                if (group != null) write(gathered(group));
            } catch (InterruptedException stopping) {
                // The loop ends when nothing is left.
                continue;
            }
        }
    }

    /** What waits for the same vote, at most one ballot of each entry: later ones of it come in a later group, in order. */
    private List<CastRequest> gathered(CastRequest first) {
        var all = new ArrayList<CastRequest>();
        all.add(first);
        waiting.drainTo(all, LARGEST_GROUP - 1);
        var entries = new HashSet<>();
        var group = new ArrayList<CastRequest>();
        for (var request : all) {
            boolean here = request.vote().equals(first.vote()) && entries.add(request.entry());
            if (here) {
                group.add(request);
            } else {
                waiting.add(request);
            }
        }
        return group;
    }

    private void write(List<CastRequest> group) {
        try {
            var outcomes = transaction.execute(status -> casting.cast(group));
            outcomes.forEach(CastOutcome::tell);
        } catch (CannotCreateTransactionException crowded) {
            fail(group, crowded);
        } catch (RuntimeException | Error failed) {
            if (group.size() > 1 || failed instanceof Casting.Overtaken) {
                writeAlone(group);
            } else {
                fail(group, failed);
            }
        }
    }

    /** One after the other. Where the database does not answer, the rest is told so at once instead of waiting for it in turn. */
    private void writeAlone(List<CastRequest> group) {
        for (int place = 0; place < group.size(); place++) {
            var request = group.get(place);
            try {
                transaction.execute(status -> casting.cast(List.of(request))).forEach(CastOutcome::tell);
            } catch (CannotCreateTransactionException crowded) {
                fail(group.subList(place, group.size()), crowded);
                return;
            } catch (RuntimeException | Error failed) {
                fail(List.of(request), failed);
            }
        }
    }

    private static void fail(List<CastRequest> requests, Throwable why) {
        requests.forEach(request -> request.answer().completeExceptionally(why));
    }
}
