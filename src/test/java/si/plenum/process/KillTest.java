package si.plenum.process;

import static org.assertj.core.api.Assertions.assertThat;
import static si.plenum.process.Assembly.ok;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The packaged program with its demo, killed in mid-vote and started again: the program, its database server. Runs after
 * packaging; in full (200 clients, 20 kills of each) with {@code bin/test --long}.
 */
@Tag("process")
class KillTest {

    private static final boolean LONG = Boolean.getBoolean("plenum.long");
    private static final int VOTERS = LONG ? 200 : 40;
    private static final int HANDS = LONG ? 200 : 8;
    private static final int KILLS = LONG ? 20 : 1;
    private static final int ACKNOWLEDGED = LONG ? 500 : 100;

    @TempDir
    Path folder;

    private Path data;
    private int port;
    private Served served;

    @BeforeEach
    void start() throws Exception {
        data = Demo.in(folder);
        port = Served.freePort();
        served = Served.start(data, port);
    }

    @AfterEach
    void stop() throws Exception {
        if (served != null) served.stop();
        if (Files.exists(data.resolve("pg/postmaster.pid"))) Served.server(data).destroy();
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.MINUTES)
    void what_was_acknowledged_outlives_a_kill_in_mid_vote() throws Exception {
        var assembly = Assembly.of(served, VOTERS);
        var voters = new Voters(assembly.members(), HANDS);
        var vote = assembly.openVote();

        for (int kill = 0; kill < KILLS; kill++) {
            reported();
            long before = synced();
            int acknowledged = voters.acknowledgements();
            voters.voteUntil(vote + "/ballots/mine", ACKNOWLEDGED, served::kill);

            assertThat(Served.server(data).isAlive()).isTrue();
            // One write of the log can carry at most what all hands had on the way at that moment.
            assertSynced(before + (voters.acknowledgements() - acknowledged) / HANDS);
            served = Served.start(data, port);
            assertKept(assembly, voters, vote);
        }
        assertCounted(assembly, voters, vote);
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.MINUTES)
    void what_was_acknowledged_outlives_a_kill_of_the_database_in_mid_vote() throws Exception {
        var assembly = Assembly.of(served, VOTERS);
        var voters = new Voters(assembly.members(), HANDS);
        var vote = assembly.openVote();

        for (int kill = 0; kill < KILLS; kill++) {
            voters.voteUntil(
                    vote + "/ballots/mine",
                    ACKNOWLEDGED,
                    () -> Served.server(data).destroyForcibly());
            served.kill();
            served = Served.start(data, port);
            assertKept(assembly, voters, vote);
        }
        assertCounted(assembly, voters, vote);
    }

    /** Every acknowledged ballot is there, and none twice. */
    private static void assertKept(Assembly assembly, Voters voters, String vote) {
        var ballot = vote + "/ballots/mine";
        for (int member = 0; member < voters.size(); member++) {
            var stored = voters.stored(member, ballot);
            assertThat(voters.mayBe(member, stored))
                    .as("member " + (member + 1) + " finds " + stored)
                    .isTrue();
            voters.found(member, stored);
        }
        var seen = ok(assembly.chair().get(vote));
        assertThat(seen.text("/state")).isEqualTo("open");
        assertThat(voters.ballots()).isNotEmpty();
        assertThat(seen.body().get("cast").asInt()).isEqualTo(voters.ballots().size());
    }

    /** The result is what the ballots say. */
    private static void assertCounted(Assembly assembly, Voters voters, String vote) {
        var closed = ok(assembly.chair().post(vote + "/close")).body();
        assertThat(closed.get("state").asString()).isEqualTo("certified");
        var count = closed.at("/result/count");
        for (var position : Map.of("for", "for", "against", "against", "abstained", "abstain")
                .entrySet()) {
            assertThat(count.get(position.getKey()).asInt())
                    .isEqualTo(Collections.frequency(voters.ballots(), position.getValue()));
        }
    }

    /**
     * A server process reports its counts when it ends, else at the latest after ten seconds of rest: those that rest are ended, so
     * that nothing of before is left. The program looks at a connection that has rested for half a second before it uses it.
     */
    private void reported() throws Exception {
        try (var database = Served.database(data);
                var statement = database.createStatement()) {
            statement.execute("SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity"
                    + " WHERE application_name = 'plenum' AND state = 'idle'");
        }
        Thread.sleep(Duration.ofMillis(600));
    }

    private void assertSynced(long least) throws Exception {
        long deadline = System.nanoTime() + Duration.ofSeconds(15).toNanos();
        while (synced() < least && System.nanoTime() < deadline) Thread.sleep(200);
        assertThat(synced()).isGreaterThanOrEqualTo(least);
    }

    /** How often the server has written the log down to the disk. */
    private long synced() throws IOException, SQLException {
        try (var database = Served.database(data);
                var statement = database.createStatement();
                var row = statement.executeQuery("SELECT sum(fsyncs) FROM pg_stat_io WHERE object = 'wal'")) {
            row.next();
            return row.getLong(1);
        }
    }
}
