package si.plenum.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.function.Function;

/**
 * Answers together what is asked at the same time: while one answer is under way, the questions that come in gather for the
 * next. Whoever asks alone waits for nobody. Nothing is kept: every question is answered anew, outside the asker's transaction.
 *
 * @param <Q> a question, which may be a key of a map
 * @param <A> what is found for it
 */
public final class Together<Q, A> {

    private static final int LARGEST_GROUP = 256;

    private record Asked<Q, A>(Q question, CompletableFuture<Optional<A>> answer) {}

    private final BlockingQueue<Asked<Q, A>> waiting = new LinkedBlockingQueue<>();
    private final Semaphore hands;
    private final Function<List<Q>, Map<Q, A>> source;

    /**
     * @param hands how many answers may be under way at once; the fewer, the larger the groups
     * @param source answers many questions at once; leaves out those without an answer
     */
    public Together(int hands, Function<List<Q>, Map<Q, A>> source) {
        this.hands = new Semaphore(hands);
        this.source = source;
    }

    /**
     * Waits for the answer.
     *
     * @throws RuntimeException what the source threw
     */
    public Optional<A> ask(Q question) {
        var asked = new Asked<Q, A>(question, new CompletableFuture<>());
        waiting.add(asked);
        if (hands.tryAcquire()) Thread.startVirtualThread(this::work);
        try {
            return asked.answer().join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException reason) throw reason;
            throw failed;
        }
    }

    private void work() {
        do {
            try {
                for (var group = gathered(); !group.isEmpty(); group = gathered()) answer(group);
            } finally {
                hands.release();
            }
            // Somebody may have come in after the last look and found all hands busy.
        } while (!waiting.isEmpty() && hands.tryAcquire());
    }

    private List<Asked<Q, A>> gathered() {
        var group = new ArrayList<Asked<Q, A>>();
        waiting.drainTo(group, LARGEST_GROUP);
        return group;
    }

    private void answer(List<Asked<Q, A>> group) {
        try {
            var answers =
                    source.apply(group.stream().map(Asked::question).distinct().toList());
            group.forEach(asked -> asked.answer().complete(Optional.ofNullable(answers.get(asked.question()))));
        } catch (RuntimeException | Error failed) {
            group.forEach(asked -> asked.answer().completeExceptionally(failed));
        }
    }
}
