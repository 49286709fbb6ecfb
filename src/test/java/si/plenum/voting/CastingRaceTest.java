package si.plenum.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import si.plenum.PlenumTest;
import si.plenum.community.TestBodies;
import si.plenum.platform.Refused;

@PlenumTest
class CastingRaceTest {

    private static final int VOTERS = 24;

    @Autowired
    TestBodies bodies;

    @Autowired
    TestVotes given;

    @Autowired
    Votes votes;

    @Autowired
    JdbcClient database;

    @Autowired
    DataSource pool;

    static IntStream rounds() {
        return IntStream.rangeClosed(1, Boolean.getBoolean("plenum.long") ? 100 : 10);
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void what_was_acknowledged_before_closing_is_counted_and_nothing_else(int round) throws Exception {
        var body = bodies.of(VOTERS);
        var vote = given.open(body, VOTERS);
        var entries = body.members().stream()
                .map(member -> given.entry(body, vote, member))
                .toList();
        var start = new CountDownLatch(1);
        var pause = Duration.ofMillis(new Random(round).nextInt(40));

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var casts = IntStream.range(0, VOTERS)
                    .mapToObj(i -> threads.submit((Callable<Boolean>) () -> {
                        start.await();
                        try {
                            body.as(
                                    body.members().get(i),
                                    () -> votes.cast(vote, entries.get(i), Choice.of(Position.FOR)));
                            return true;
                        } catch (Refused refused) {
                            assertThat(refused.key()).isEqualTo("error.vote.closed");
                            return false;
                        }
                    }))
                    .toList();
            start.countDown();
            Thread.sleep(pause);
            body.as(body.moderator(), () -> votes.close(vote));

            int acknowledged = 0;
            for (Future<Boolean> cast : casts) {
                if (cast.get()) acknowledged++;
            }
            var counted = body.as(body.moderator(), () -> votes.count(vote));
            assertThat(counted.verdict().count().cast()).isEqualTo(acknowledged);
            assertThat(counted.cast()).isEqualTo(acknowledged);
            body.as(body.moderator(), () -> votes.certify(vote));
            assertThat(votes.recount(vote)).isTrue();
        }
    }

    /** However many come: a closer waits in one line with the casts, so only for those that were before it. */
    @Test
    void whoever_closes_waits_for_casts_under_way_and_for_none_that_comes_later() throws Exception {
        var body = bodies.of(VOTERS);
        var vote = given.open(body, VOTERS);
        given.cast(body, vote, body.members().get(0), Position.FOR);

        try (var threads = Executors.newVirtualThreadPerTaskExecutor();
                var underWay = pool.getConnection()) {
            underWay.setAutoCommit(false);
            try (var statement = underWay.createStatement()) {
                statement.execute("SELECT pg_advisory_xact_lock_shared(" + key(vote) + ")");
            }
            var closing = threads.submit(() -> body.as(body.moderator(), () -> votes.close(vote)));
            await().until(() -> waiting(vote, "ExclusiveLock") == 1);
            var later = IntStream.range(1, VOTERS)
                    .mapToObj(i -> threads.submit(
                            () -> given.cast(body, vote, body.members().get(i), Position.FOR)))
                    .toList();
            // Their lock would go together with the one that is held; it does not pass by the one that waits.
            await().until(() -> waiting(vote, "ShareLock") > 0);
            underWay.commit();

            assertThat(closing.get().state()).isEqualTo(VoteState.CLOSED);
            for (var cast : later) {
                assertThatThrownBy(cast::get)
                        .cause()
                        .isInstanceOfSatisfying(
                                Refused.class,
                                refused -> assertThat(refused.key()).isEqualTo("error.vote.closed"));
            }
        }
        assertThat(body.as(body.moderator(), () -> votes.count(vote)).cast()).isOne();
    }

    private static String key(VoteId vote) {
        return "hashtextextended('vote " + vote.value() + "', 0)";
    }

    /** How many wait for the lock of a vote in this way. */
    private int waiting(VoteId vote, String mode) {
        return database.sql("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted AND mode = ?"
                        + " AND (classid::bigint << 32 | objid::bigint) = " + key(vote))
                .param(mode)
                .query(Integer.class)
                .single();
    }

    @Test
    void a_thousand_casts_at_once_by_one_entry_leave_one_ballot() throws Exception {
        var body = bodies.of(5);
        var vote = given.open(body, 5);
        var voter = body.member(0);
        var entry = given.entry(body, vote, voter);

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var casts = IntStream.range(0, 1000)
                    .mapToObj(i -> threads.submit(() -> body.as(
                            voter,
                            () -> votes.cast(vote, entry, Choice.of(Position.values()[i % Position.values().length])))))
                    .toList();
            for (var cast : casts) {
                assertThat(cast.get().entry()).isEqualTo(entry);
            }
        }

        assertThat(database.sql("SELECT count(*) FROM voting.ballot WHERE vote_id = ?")
                        .param(vote.value())
                        .query(Integer.class)
                        .single())
                .isOne();
        assertThat(given.conclude(body, vote).verdict().count().cast()).isOne();
    }
}
