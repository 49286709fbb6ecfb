package si.plenum.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import si.plenum.PlenumTest;
import si.plenum.TestTime;
import si.plenum.decision.DecisionState;
import si.plenum.decision.Decisions;
import si.plenum.identity.PersonId;
import si.plenum.plenary.Hall;
import si.plenum.plenary.ItemId;
import si.plenum.plenary.Proceedings;
import si.plenum.voting.Choice;
import si.plenum.voting.Position;
import si.plenum.voting.Votes;

@PlenumTest
class PublicPagesTest {

    @Autowired
    private ApplicationContext program;

    @Autowired
    private TestTime time;

    @Autowired
    private Proceedings proceedings;

    @Autowired
    private Votes votes;

    @Autowired
    private Decisions decisions;

    @LocalServerPort
    private int port;

    private final HttpClient visitor = HttpClient.newHttpClient();

    @Test
    void a_visitor_reads_what_was_decided_once_it_is_published() throws Exception {
        var hall = Hall.about(program, time);
        var number = decided(hall, 4, 1);
        assertThat(get("/sklepi/" + number).statusCode()).isEqualTo(404);
        assertThat(get("/glasovanja/" + hall.number() + "-1").statusCode()).isEqualTo(404);

        publish(hall, number);

        var page = get("/sklepi/" + number);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains(Hall.QUESTION)
                .contains("Sprejeto: 4 za, 1 proti, 0 vzdržanih.")
                .contains("Potrebni so bili 3 glasovi za (več kot 1/2 od 5 opredeljenih glasov).")
                .contains("lang=\"sl\"");
        assertThat(get("/sklepi/" + number + ".json").body())
                .contains("\"number\":\"" + number + "\"")
                .contains("\"votesFor\":4");
        assertThat(get("/sklepi?q=sklenejo-nicesar-takega").body()).contains("Ni sklepov, ki ustrezajo iskanju.");
        assertThat(get("/sklepi?q=PROJEKTOR&organ=" + hall.body().body().slug()).body())
                .contains(number);
        assertThat(get("/sklepi.atom").body()).contains("<feed").contains("/sklepi/");
        assertThat(get("/seje/" + hall.number()).body()).contains("/sklepi/" + number);
        assertThat(get("/glasovanja/" + hall.number() + "-1").body()).contains("Vprašanje na glasovnici");
        assertThat(get("/sklepi/" + number + "?lang=en").body()).contains("Adopted: 4 for, 1 against");
    }

    @Test
    void a_rejected_vote_is_public_with_the_same_arithmetic_and_without_names() throws Exception {
        var hall = Hall.about(program, time);
        decided(hall, 1, 4);

        var page = get("/glasovanja/" + hall.number() + "-1");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Ni sprejeto: 1 za, 4 proti, 0 vzdržanih.")
                .contains("Navzočih je bilo 5 oseb, oddanih je bilo 5 glasov.")
                .doesNotContain("Članica_an");
        assertThat(get("/glasovanja/" + hall.number() + "-1.json").body())
                .contains("\"outcome\":\"rejected\"", "Not adopted: 1 for, 4 against");
        assertThat(get("/glasovanja/" + hall.number() + "-1.csv").body())
                .startsWith("commitment,choice,weight,way\r\n");
        assertThat(get("/glasovanja/" + hall.number() + "-1.pb").statusCode()).isEqualTo(404);
    }

    @Test
    void no_page_sets_a_cookie_or_carries_a_script_and_each_is_known_by_its_tag() throws Exception {
        for (var path : List.of(
                "/",
                "/sklepi",
                "/akti",
                "/seje",
                "/predlogi",
                "/sklepi.atom",
                "/seje.ics",
                "/dostopnost",
                "/zasebnost",
                "/pomoc",
                "/sitemap.xml",
                "/robots.txt")) {
            var page = get(path);
            assertThat(page.statusCode()).as(path).isEqualTo(200);
            assertThat(page.headers().firstValue("Set-Cookie")).as(path).isEmpty();
            assertThat(page.headers().firstValue("Content-Security-Policy"))
                    .as(path)
                    .hasValueSatisfying(policy -> assertThat(policy).contains("script-src 'none'"));
            assertThat(page.body()).as(path).doesNotContain("<script");
            var tag = page.headers().firstValue("ETag").orElseThrow();
            assertThat(get(path, "If-None-Match", tag).statusCode()).as(path).isEqualTo(304);
        }
    }

    @Test
    void what_does_not_exist_answers_404_without_a_session_or_a_trace() throws Exception {
        for (var path : List.of(
                "/nothing",
                "/sklepi/XX-1900-999",
                "/akti/none",
                "/seje/none",
                "/predlogi/999999999",
                "/app2",
                "/error",
                "/sklepi/%00",
                "/akti/upravljalski-model/2026-13-45",
                "/actuator/env")) {
            var page = get(path);
            assertThat(page.statusCode()).as(path).isIn(400, 404);
            assertThat(page.headers().firstValue("Set-Cookie")).as(path).isEmpty();
            assertThat(page.body()).as(path).doesNotContain("Exception");
        }
    }

    /** The hall decides its first item with so many votes for and against; the number of the decision, empty if rejected. */
    private String decided(Hall hall, int inFavour, int against) {
        hall.checkIn(hall.body().members().toArray(PersonId[]::new));
        var item = hall.body().as(hall.body().moderator(), () -> open(hall));
        var vote = hall.body()
                .as(
                        hall.body().moderator(),
                        () -> votes.openIn(hall.session().value()).orElseThrow().id());
        int turn = 0;
        for (var member : hall.body().members()) {
            var position =
                    turn < inFavour ? Position.FOR : turn < inFavour + against ? Position.AGAINST : Position.ABSTAIN;
            hall.body()
                    .as(
                            member,
                            () -> votes.mine(vote)
                                    .forEach(mine -> votes.cast(vote, mine.entry(), Choice.of(position))));
            turn++;
        }
        hall.body().as(hall.body().moderator(), () -> proceedings.closeVote(item));
        return hall.body()
                .as(
                        hall.body().moderator(),
                        () -> decisions.unpublished(hall.body().id()).stream()
                                .findFirst()
                                .map(row -> row.number())
                                .orElse(""));
    }

    private ItemId open(Hall hall) {
        proceedings.open(hall.session());
        hall.next();
        var item = hall.page().current().orElseThrow().id();
        proceedings.openVote(item);
        return item;
    }

    private void publish(Hall hall, String number) {
        hall.body().as(hall.body().moderator(), () -> {
            var row = decisions.unpublished(hall.body().id()).getFirst();
            assertThat(row.state()).isEqualTo(DecisionState.UNPUBLISHED);
            assertThat(row.number()).isEqualTo(number);
            decisions.publish(row.id());
        });
    }

    private HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        if (headers.length > 0) request.headers(headers);
        return visitor.send(request.build(), BodyHandlers.ofString());
    }
}
