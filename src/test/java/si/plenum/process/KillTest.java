package si.plenum.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import si.plenum.api.ApiClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The packaged program with its demo, killed in mid-vote and started again. Runs after packaging. */
@Tag("process")
class KillTest {

    private static final int HANDS = 8;
    private static final int ACKNOWLEDGED = 100;
    private static final int MEMBERS = 40;

    @TempDir
    Path folder;

    private Path data;
    private int port;
    private Served served;

    @BeforeEach
    void start() throws Exception {
        data = folder.resolve("data");
        Files.createDirectory(data);
        port = Served.freePort();
        served = Served.start(data, port);
    }

    @AfterEach
    void stop() throws Exception {
        if (served != null) served.stop();
        if (Files.exists(data.resolve("pg/postmaster.pid"))) Served.server(data).destroy();
    }

    @Test
    @Timeout(value = 8, unit = TimeUnit.MINUTES)
    void what_was_acknowledged_outlives_a_kill_in_mid_vote() throws Exception {
        var chair = caller("moderator");
        var voters = new Voters(
                IntStream.rangeClosed(1, MEMBERS)
                        .mapToObj(number -> caller("member-%02d".formatted(number)))
                        .toList(),
                HANDS);
        var vote = openVote(chair);
        var ballot = vote + "/ballots/mine";

        quiet();
        long before = synced();
        voters.voteUntil(ballot, ACKNOWLEDGED, served::kill);

        assertThat(Served.server(data).isAlive()).isTrue();
        // One write of the log can carry at most what all hands had on the way at that moment.
        assertSynced(before + voters.acknowledgements() / HANDS);
        served = Served.start(data, port);
        assertKept(chair, voters, vote);
    }

    @Test
    @Timeout(value = 8, unit = TimeUnit.MINUTES)
    void what_was_acknowledged_outlives_a_kill_of_the_database_in_mid_vote() throws Exception {
        var chair = caller("moderator");
        var voters = new Voters(
                IntStream.rangeClosed(1, MEMBERS)
                        .mapToObj(number -> caller("member-%02d".formatted(number)))
                        .toList(),
                HANDS);
        var vote = openVote(chair);
        var ballot = vote + "/ballots/mine";

        voters.voteUntil(ballot, ACKNOWLEDGED, () -> Served.server(data).destroyForcibly());
        served.kill();
        served = Served.start(data, port);
        assertKept(chair, voters, vote);
    }

    /** Every acknowledged ballot is there, none twice, and the result is what the ballots say. */
    private static void assertKept(ApiClient chair, Voters voters, String vote) {
        var ballot = vote + "/ballots/mine";
        assertThat(ok(chair.get(vote)).text("/state")).isEqualTo("open");
        var sums = new TreeMap<String, Integer>();
        for (int member = 0; member < voters.size(); member++) {
            var stored = voters.stored(member, ballot);
            assertThat(voters.mayBe(member, stored))
                    .as("member " + (member + 1) + " finds " + stored)
                    .isTrue();
            stored.ifPresent(position -> sums.merge(position, 1, Integer::sum));
        }
        int ballots = sums.values().stream().mapToInt(Integer::intValue).sum();
        assertThat(ballots).isPositive();
        assertThat(ok(chair.get(vote)).body().get("cast").asInt()).isEqualTo(ballots);

        var closed = ok(chair.post(vote + "/close")).body();
        assertThat(closed.get("state").asString()).isEqualTo("certified");
        var count = closed.at("/result/count");
        assertThat(count.get("for").asInt()).isEqualTo(sums.getOrDefault("for", 0));
        assertThat(count.get("against").asInt()).isEqualTo(sums.getOrDefault("against", 0));
        assertThat(count.get("abstained").asInt()).isEqualTo(sums.getOrDefault("abstain", 0));
    }

    /** Opens the session that is ready, with all members present, and the vote on its first proposal. */
    private String openVote(ApiClient chair) {
        var session = "/sessions/" + ready(chair);
        for (int number = 1; number <= MEMBERS; number++) {
            ok(caller("member-%02d".formatted(number)).post(session + "/attendance"));
        }
        var open = ok(chair.post(session + "/open")).body();
        for (var item : open.get("agenda")) {
            if (!item.get("kind").asString().equals("proposal")) continue;
            var made = chair.post("/items/" + item.get("id").asString() + "/votes");
            assertThat(made.status()).as(made.body().toString()).isEqualTo(201);
            return "/votes/" + made.text("/id");
        }
        throw new AssertionError("nothing to vote on: " + open);
    }

    private static String ready(ApiClient chair) {
        for (var session :
                ok(chair.get("/sessions?body=plenum&size=100")).body().get("items")) {
            if (!session.get("state").asString().equals("convened")) continue;
            var page =
                    ok(chair.get("/sessions/" + session.get("id").asString())).body();
            if (page.get("quorum").get("present").asInt() > 0)
                return page.get("id").asString();
        }
        throw new AssertionError("no session of the demo is ready");
    }

    private ApiClient caller(String key) {
        var http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(10))
                .build();
        for (JsonNode account : accounts()) {
            if (account.get("key").asString().equals(key)) {
                return new ApiClient(
                        http, served.address(), account.get("token").asString());
            }
        }
        throw new AssertionError("no " + key + " in demo.json");
    }

    private JsonNode accounts() {
        return JsonMapper.builder()
                .build()
                .readTree(data.resolve("demo.json").toFile())
                .get("accounts");
    }

    private static ApiClient.Answer ok(ApiClient.Answer answer) {
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        return answer;
    }

    /** A server process reports its counts at the latest after ten seconds of rest; then nothing of before is left. */
    private static void quiet() throws InterruptedException {
        Thread.sleep(Duration.ofSeconds(11));
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
