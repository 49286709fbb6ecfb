package si.plenum.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import si.plenum.PlenumTest;
import si.plenum.community.TestBodies;
import si.plenum.identity.ApiTokens;
import si.plenum.identity.ApiTokens.Scope;
import si.plenum.platform.LegalClock;
import si.plenum.voting.TestVotes;

/** What is said when no connection to the database is left: that it is crowded and when to come again, not that it failed. */
@PlenumTest
class CrowdedTest {

    @LocalServerPort
    int port;

    @Autowired
    HikariDataSource pool;

    @Autowired
    TestBodies bodies;

    @Autowired
    TestVotes votes;

    @Autowired
    ApiTokens tokens;

    @Autowired
    LegalClock clock;

    private final HttpClient http = HttpClient.newHttpClient();
    private final List<Connection> taken = new ArrayList<>();
    private long patience;

    @BeforeEach
    void remember() {
        patience = pool.getHikariConfigMXBean().getConnectionTimeout();
    }

    @AfterEach
    void patient() throws SQLException {
        giveBack();
    }

    @Test
    void a_call_is_told_to_come_again_and_succeeds_then() throws Exception {
        var body = bodies.of(5);
        var vote = votes.open(body, 5);
        var ballot = "/votes/" + vote.value() + "/ballots/mine";
        var token = body.as(
                body.member(0),
                () -> tokens.make(
                        "test", EnumSet.allOf(Scope.class), clock.today().plusDays(1)));
        var visitor = new ApiClient(http, "http://localhost:" + port, null);
        var voter = visitor.as(token);

        takeAll();
        assertCrowded(voter.put(ballot, "{\"position\": \"for\"}"));
        assertCrowded(voter.get(ballot));
        assertCrowded(visitor.get("/decisions"));
        assertCrowded(visitor.get("/votes/" + vote.value() + "/paper"));
        giveBack();

        assertThat(voter.get(ballot).status()).isEqualTo(404);
        assertThat(voter.put(ballot, "{\"position\": \"for\"}").status()).isEqualTo(200);
    }

    @Test
    void a_page_says_so_in_words() throws Exception {
        takeAll();
        for (var address : List.of("/", "/sklepi")) {
            var page = page(address);
            assertThat(page.statusCode()).as(address).isEqualTo(503);
            assertThat(page.body()).as(address).contains("Strežnik je preobremenjen");
        }
        assertThat(page("/sklepi").headers().firstValue("Retry-After")).contains("5");
        giveBack();

        assertThat(page("/sklepi").statusCode()).isEqualTo(200);
    }

    private static void assertCrowded(ApiClient.Answer answer) {
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(503);
        assertThat(answer.text("/type")).isEqualTo("urn:plenum:problem:crowded");
        assertThat(answer.text("/detail")).startsWith("Strežnik je ta hip preobremenjen.");
        assertThat(answer.header("Retry-After")).isEqualTo("5");
    }

    private HttpResponse<String> page(String address) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + address));
        return http.send(request.header("Accept", "text/html").build(), BodyHandlers.ofString());
    }

    /** The clock's own work gives its connections back soon; then all are here. */
    private void takeAll() throws SQLException {
        while (taken.size() < pool.getMaximumPoolSize()) taken.add(pool.getConnection());
        pool.getHikariConfigMXBean().setConnectionTimeout(250);
    }

    private void giveBack() throws SQLException {
        for (var connection : taken) connection.close();
        taken.clear();
        pool.getHikariConfigMXBean().setConnectionTimeout(patience);
    }
}
