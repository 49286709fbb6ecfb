package si.plenum.process;

import static org.assertj.core.api.Assertions.assertThat;
import static si.plenum.process.Assembly.ok;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import si.plenum.api.ApiClient;
import si.plenum.rules.Ballots;
import si.plenum.rules.RuleJson;
import si.plenum.rules.Secrecy;
import si.plenum.voting.secret.SecretVoter;

/**
 * The packaged program, killed after a secret vote was counted and before its keys were destroyed. The moment is held by the
 * database: told to wait for a copy that nobody keeps, it has written the count to the disk and does not answer.
 */
@Tag("process")
class KeysKillTest {

    private static final Map<String, String> FOR = Map.of("position", "for");
    private static final int VOTERS = 6;

    /** The commit of the count, which alone fills the board; others wait for the copy too, such as notes of when tokens were used. */
    private static final String COUNT_WAITS = """
            SELECT FROM pg_stat_activity JOIN pg_locks USING (pid)
             WHERE wait_event = 'SyncRep' AND query = 'COMMIT'
               AND relation = 'voting.board_ballot'::regclass AND mode = 'RowExclusiveLock'""";

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
        decideInSecret();
    }

    @AfterEach
    void stop() throws Exception {
        if (served != null) served.stop();
        if (Files.exists(data.resolve("pg/postmaster.pid"))) Served.server(data).destroy();
    }

    @Test
    @Timeout(value = 30, unit = TimeUnit.MINUTES)
    void the_next_start_destroys_the_keys_of_a_vote_that_was_counted() throws Exception {
        var assembly = Assembly.of(served, VOTERS);
        var vote = assembly.openVote();
        var keys = keys(vote);
        var voters = drawn(assembly, vote);
        ok(assembly.chair().post(vote + "/open"));
        for (var voter : voters) assertThat(voter.cast(1, FOR).status()).isEqualTo(200);

        set("synchronous_standby_names", "'nobody'");
        var closing = Thread.ofPlatform().start(() -> {
            try {
                assembly.chair().post(vote + "/close");
            } catch (UncheckedIOException killed) {
                // No answer: that is the point.
            }
        });
        until(() -> exists(COUNT_WAITS));
        served.kill();
        closing.join();
        set("synchronous_standby_names", "''");
        until(() -> exists("SELECT FROM voting.vote WHERE state = 'certified' AND id = '" + id(vote) + "'"));
        assertThat(keys).allSatisfy(key -> assertThat(key).exists());

        served = Served.start(data, port);

        assertThat(keys).allSatisfy(key -> assertThat(key).doesNotExist());
        var closed = ok(assembly.chair().get(vote)).body();
        assertThat(closed.get("state").asString()).isEqualTo("certified");
        assertThat(closed.at("/result/count/for").asInt()).isEqualTo(VOTERS);
        assertThat(ok(assembly.chair().get(vote + "/board")).body().get("ballots"))
                .hasSize(VOTERS);
    }

    private List<SecretVoter> drawn(Assembly assembly, String vote) {
        var anybody = new ApiClient(HttpClient.newHttpClient(), served.address(), null);
        var key = ok(anybody.get(vote + "/paper")).text("/publicKey");
        var voters = new ArrayList<SecretVoter>();
        for (var member : assembly.members().subList(0, VOTERS)) {
            var grant = member.post(vote + "/grants");
            assertThat(grant.status()).as(grant.body().toString()).isEqualTo(200);
            voters.add(new SecretVoter(anybody, id(vote)).drawn(grant.text("/grant"), key));
        }
        return voters;
    }

    private List<Path> keys(String vote) {
        var keys = List.of(
                data.resolve("keys/vote-" + id(vote) + ".rsa"), data.resolve("keys/vote-" + id(vote) + ".seal"));
        assertThat(keys).allSatisfy(key -> assertThat(key).exists());
        return keys;
    }

    private static UUID id(String vote) {
        return UUID.fromString(vote.substring("/votes/".length()));
    }

    /** Whatever the assembly decides by for and against, from now on; a rule is permanent, so past its guard. */
    private void decideInSecret() throws IOException, SQLException {
        try (var database = Served.database(data);
                var statement = database.createStatement();
                var update = database.prepareStatement(
                        "UPDATE rules.rule SET content = ?::jsonb WHERE rulebook_id = ?::uuid AND matter = ?")) {
            statement.execute("SET session_replication_role = replica");
            int rules = 0;
            try (var rows = statement.executeQuery("""
                    SELECT rule.content, rule.rulebook_id, rule.matter
                      FROM rules.rule JOIN rules.rulebook ON rulebook.id = rule.rulebook_id
                      JOIN community.body ON body.id = rulebook.body_id
                     WHERE body.slug = 'plenum' AND rule.content ->> 'method' = 'for-against-abstain'
                       AND rule.content ->> 'tie' <> 'casting-vote'""")) {
                for (; rows.next(); rules++) {
                    var secret = RuleJson.read(rows.getString(1))
                            .with(Secrecy.SECRET)
                            .with(Ballots.usual(Secrecy.SECRET));
                    update.setString(1, RuleJson.write(secret));
                    update.setString(2, rows.getString(2));
                    update.setString(3, rows.getString(3));
                    update.executeUpdate();
                }
            }
            assertThat(rules).isPositive();
        }
    }

    private void set(String setting, String value) throws IOException, SQLException {
        try (var database = Served.database(data);
                var statement = database.createStatement()) {
            statement.execute("ALTER SYSTEM SET " + setting + " = " + value);
            statement.execute("SELECT pg_reload_conf()");
        }
    }

    private boolean exists(String query) throws IOException, SQLException {
        try (var database = Served.database(data);
                var statement = database.createStatement();
                var row = statement.executeQuery(query)) {
            return row.next();
        }
    }

    private static void until(Callable<Boolean> happened) throws Exception {
        long deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!happened.call()) {
            if (System.nanoTime() > deadline) throw new AssertionError("nothing happens");
            Thread.sleep(50);
        }
    }
}
