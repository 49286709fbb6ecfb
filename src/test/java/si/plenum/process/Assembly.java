package si.plenum.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import si.plenum.api.ApiClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The assembly of the demo, each of its people with a client of their own, before the session that is ready. */
final class Assembly {

    private static final int MEMBERS = 40;

    private final Path data;
    private final String address;
    private final List<ApiClient> members;

    private Assembly(Path data, String address) throws IOException, SQLException {
        this.data = data;
        this.address = address;
        this.members = new ArrayList<>(IntStream.rangeClosed(1, MEMBERS)
                .mapToObj(number -> caller("member-%02d".formatted(number)))
                .toList());
    }

    /** With so many members: those of the demo, and as many more as are needed, put straight into the database. */
    static Assembly of(Served served, int size) throws IOException, SQLException {
        var assembly = new Assembly(served.data(), served.address());
        if (size > MEMBERS) assembly.join(size - MEMBERS);
        return assembly;
    }

    List<ApiClient> members() {
        return members;
    }

    ApiClient chair() {
        return caller("moderator");
    }

    /** Opens the session that is ready, with all members present, and a vote on its first proposal; answers where it stands. */
    String openVote() throws InterruptedException {
        var session = "/sessions/" + ready();
        for (var member : members) ok(member.post(session + "/attendance"));
        var open = ok(chair().post(session + "/open")).body();
        for (var item : open.get("agenda")) {
            if (!item.get("kind").asString().equals("proposal")) continue;
            var votes = "/items/" + item.get("id").asString() + "/votes";
            var made = chair().post(votes);
            // The keys of a secret vote are made in the background.
            for (int tries = 0; made.status() == 409 && tries < 600; tries++) {
                Thread.sleep(100);
                made = chair().post(votes);
            }
            assertThat(made.status()).as(made.body().toString()).isEqualTo(201);
            return "/votes/" + made.text("/id");
        }
        throw new AssertionError("nothing to vote on: " + open);
    }

    static ApiClient.Answer ok(ApiClient.Answer answer) {
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        return answer;
    }

    private String ready() {
        for (var session :
                ok(chair().get("/sessions?body=plenum&size=100")).body().get("items")) {
            if (!session.get("state").asString().equals("convened")) continue;
            var page =
                    ok(chair().get("/sessions/" + session.get("id").asString())).body();
            if (page.get("quorum").get("present").asInt() > 0)
                return page.get("id").asString();
        }
        throw new AssertionError("no session of the demo is ready");
    }

    private void join(int more) throws IOException, SQLException {
        try (var database = Served.database(data);
                var statement = database.createStatement()) {
            statement.execute("""
                    CREATE TEMPORARY TABLE newcomer AS
                        SELECT gen_random_uuid() AS id, n FROM generate_series(1, %d) n;
                    INSERT INTO identity.person (id, name, created_at) SELECT id, 'Newcomer ' || n, now() FROM newcomer;
                    INSERT INTO identity.account (person_id, email, session_secret)
                        SELECT id, 'newcomer' || n || '@example.org', repeat('x', 43) FROM newcomer;
                    INSERT INTO identity.api_token
                            (id, person_id, name, token_hash, may_read, may_write, may_vote, created_at, expires_at)
                        SELECT gen_random_uuid(), id, 'test', sha256(convert_to('newcomer-' || n, 'UTF8')),
                               true, true, true, now(), now() + interval '1 day' FROM newcomer;
                    INSERT INTO community.membership (id, body_id, person_id, kind, during)
                        SELECT gen_random_uuid(), body.id, newcomer.id, 'member', '[2020-01-01,)'
                          FROM newcomer, community.body WHERE body.slug = 'plenum';
                    """.formatted(more));
        }
        for (int n = 1; n <= more; n++) members.add(client("newcomer-" + n));
    }

    private ApiClient caller(String key) {
        var accounts = JsonMapper.builder()
                .build()
                .readTree(data.resolve("demo.json").toFile())
                .get("accounts");
        for (JsonNode account : accounts) {
            if (account.get("key").asString().equals(key))
                return client(account.get("token").asString());
        }
        throw new AssertionError("no " + key + " in demo.json");
    }

    private ApiClient client(String token) {
        var http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(10))
                .build();
        return new ApiClient(http, address, token);
    }
}
