package si.plenum.platform;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 30, unit = TimeUnit.SECONDS)
class TogetherTest {

    @Test
    void what_is_asked_while_an_answer_is_under_way_is_answered_together() throws Exception {
        var groups = new ConcurrentLinkedQueue<List<Integer>>();
        var begun = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        var together = new Together<Integer, String>(1, questions -> {
            groups.add(questions);
            begun.countDown();
            await(go);
            return said(questions);
        });

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = threads.submit(() -> together.ask(0));
            begun.await();
            var others = IntStream.range(1, 21)
                    .mapToObj(i -> threads.submit(() -> together.ask(i % 10)))
                    .toList();
            // All of them wait by now, or come into a group of their own: then the test below would fail.
            Thread.sleep(300);
            go.countDown();

            assertThat(first.get()).contains("0");
            for (int i = 0; i < others.size(); i++) {
                assertThat(others.get(i).get()).contains(Integer.toString((i + 1) % 10));
            }
        }
        assertThat(groups).hasSize(2);
        assertThat(groups)
                .last()
                .satisfies(group -> assertThat(group).containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5, 6, 7, 8, 9));
    }

    @Test
    void nobody_is_forgotten_however_they_come() throws Exception {
        var together = new Together<Integer, String>(2, TogetherTest::said);

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = IntStream.range(0, 50)
                    .mapToObj(caller -> threads.submit((Callable<Boolean>) () -> IntStream.range(0, 500)
                            .allMatch(i -> together.ask(caller * 500 + i)
                                    .equals(Optional.of(Integer.toString(caller * 500 + i))))))
                    .toList();
            for (var one : all) assertThat(one.get()).isTrue();
        }
    }

    @Test
    void what_is_left_out_has_no_answer_and_a_failure_reaches_who_asked() {
        var together = new Together<Integer, String>(1, questions -> {
            if (questions.contains(13)) throw new IllegalStateException("unlucky");
            return Map.of(1, "one");
        });

        assertThat(together.ask(1)).contains("one");
        assertThat(together.ask(2)).isEmpty();
        assertThatThrownBy(() -> together.ask(13))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("unlucky");
        assertThat(together.ask(1)).contains("one");
    }

    private static Map<Integer, String> said(List<Integer> questions) {
        return questions.stream().collect(toMap(question -> question, question -> Integer.toString(question)));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
