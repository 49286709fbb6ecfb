package si.plenum.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import si.plenum.api.ApiClient;

/** Members who vote at the same time, change their minds and vote again, and remember what was acknowledged. */
final class Voters {

    private static final String[] POSITIONS = {"for", "against", "for", "abstain"};

    private final List<ApiClient> members;
    private final int hands;
    private final Map<Integer, String> acknowledged = new ConcurrentHashMap<>();
    private final Map<Integer, String> underWay = new ConcurrentHashMap<>();
    private final Map<Integer, String> refused = new ConcurrentHashMap<>();
    private final AtomicInteger answers = new AtomicInteger();
    private final AtomicBoolean killed = new AtomicBoolean();

    /** @param hands how many vote at the same moment */
    Voters(List<ApiClient> members, int hands) {
        this.members = members;
        this.hands = hands;
    }

    /** They vote without an end; after so many acknowledgements something happens to the program. */
    void voteUntil(String ballot, int acknowledgements, Happening happening) throws Exception {
        var enough = new CountDownLatch(acknowledgements);
        killed.set(false);
        var threads = new ArrayList<Thread>();
        for (int hand = 0; hand < hands; hand++) {
            int first = hand;
            threads.add(Thread.ofPlatform().start(() -> vote(first, ballot, enough)));
        }
        boolean reached = enough.await(60, TimeUnit.SECONDS);
        killed.set(true);
        happening.happens();
        for (var thread : threads) thread.join();
        assertThat(refused).isEmpty();
        assertThat(reached).as("acknowledged in a minute: " + answers).isTrue();
    }

    private void vote(int first, String ballot, CountDownLatch enough) {
        for (int round = 0; ; round++) {
            for (int member = first; member < members.size(); member += hands) {
                var position = POSITIONS[(member + round) % POSITIONS.length];
                underWay.put(member, position);
                try {
                    var answer = members.get(member).put(ballot, "{\"position\": \"" + position + "\"}");
                    if (answer.status() == 503 && !killed.get()) {
                        // So many at once just after a start: told to come again, and not counted.
                        Thread.sleep(Duration.ofSeconds(Integer.parseInt(answer.header("Retry-After"))));
                        member -= hands;
                        continue;
                    }
                    if (answer.status() != 200) {
                        // Without its database the program fails; what was on the way then may be stored or not.
                        if (!killed.get()) refused.put(member, answer.body().toString());
                        return;
                    }
                } catch (UncheckedIOException gone) {
                    if (!killed.get()) refused.put(member, gone.toString());
                    return;
                } catch (InterruptedException stopped) {
                    return;
                }
                acknowledged.put(member, position);
                underWay.remove(member);
                answers.incrementAndGet();
                enough.countDown();
            }
        }
    }

    int acknowledgements() {
        return answers.get();
    }

    /** What each may find stored: what was last acknowledged, or what was on its way when the program died. */
    boolean mayBe(int member, Optional<String> stored) {
        var last = Optional.ofNullable(acknowledged.get(member));
        var unsure = Optional.ofNullable(underWay.get(member));
        return stored.equals(last) || unsure.isPresent() && stored.equals(unsure);
    }

    /** What a member has found stored, which is what holds from now on. */
    void found(int member, Optional<String> stored) {
        underWay.remove(member);
        stored.ifPresentOrElse(position -> acknowledged.put(member, position), () -> acknowledged.remove(member));
    }

    /** What is stored of all who have found it. */
    Collection<String> ballots() {
        return acknowledged.values();
    }

    int size() {
        return members.size();
    }

    /** What is stored for a member, as that member sees it. */
    Optional<String> stored(int member, String ballot) {
        var answer = members.get(member).get(ballot);
        return answer.status() == 404 ? Optional.empty() : Optional.of(answer.text("/position"));
    }

    /** Something that happens to the program. */
    interface Happening {
        void happens() throws Exception;
    }
}
