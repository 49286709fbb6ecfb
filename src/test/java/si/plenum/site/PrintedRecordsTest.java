package si.plenum.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import si.plenum.PlenumTest;
import si.plenum.TestTime;
import si.plenum.decision.Decisions;
import si.plenum.identity.PersonId;
import si.plenum.plenary.Corrections;
import si.plenum.plenary.Hall;
import si.plenum.plenary.Minutes;

/** What was decided and written down, on paper. */
@PlenumTest
class PrintedRecordsTest {

    @Autowired
    private ApplicationContext program;

    @Autowired
    private TestTime time;

    @Autowired
    private Decisions decisions;

    @Autowired
    private Minutes minutes;

    @Autowired
    private Corrections corrections;

    @LocalServerPort
    private int port;

    private final HttpClient visitor = HttpClient.newHttpClient();
    private Hall hall;

    @BeforeEach
    void a_session_has_decided() {
        hall = Hall.about(program, time);
    }

    @Test
    void a_published_decision_is_a_file_with_its_wording_and_result() throws Exception {
        hall.adopt();
        var number = number();
        assertThat(get("/sklepi/" + number + ".pdf").statusCode()).isEqualTo(404);
        hall.body().as(hall.body().moderator(), () -> decisions.publish(id()));

        var file = get("/sklepi/" + number + ".pdf");

        assertThat(file.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(text(file))
                .contains(number, Hall.QUESTION, "Sprejeto: 5 za, 0 proti, 0 vzdržanih.")
                .contains("V volilnem imeniku: 5.", "/sklepi/" + number, "Brez njega ni projekcij.");
        assertThat(get("/sklepi/" + number + ".pdf").body()).isEqualTo(file.body());
        assertThat(text(get("/sklepi/" + number + ".pdf?lang=en"))).contains("Adopted: 5 for, 0 against");
        assertThat(page("/sklepi/" + number)).contains("/sklepi/" + number + ".pdf");
    }

    @Test
    void confirmed_minutes_are_a_file_with_their_corrections() throws Exception {
        hall.meet();
        assertThat(get("/seje/" + hall.number() + "/zapisnik.pdf").statusCode()).isEqualTo(404);
        both(() -> minutes.confirm(hall.session()));
        assertThat(text(get("/seje/" + hall.number() + "/zapisnik.pdf")))
                .contains("1. redna seja", Hall.QUESTION, "Sprejeto: 5 za, 0 proti", number())
                .doesNotContain("Popravki");

        var chair = hall.body().moderator();
        hall.body().as(chair, () -> corrections.write(hall.session(), 0, "Pravilno: seja je bila v kleti."));
        both(() -> corrections.confirm(hall.session()));

        assertThat(text(get("/seje/" + hall.number() + "/zapisnik.pdf")))
                .contains("Popravki zapisnika", "Pravilno: seja je bila v kleti.");
        assertThat(page("/seje/" + hall.number()))
                .contains("Pravilno: seja je bila v kleti.", "/zapisnik.pdf", "V volilnem imeniku: 5.");
    }

    private void both(Runnable act) {
        for (var office : new PersonId[] {hall.body().moderator(), hall.body().minuteTaker()}) {
            hall.body().as(office, act);
        }
    }

    private si.plenum.decision.DecisionId id() {
        return hall.body()
                .as(
                        hall.body().moderator(),
                        () -> decisions.ofSession(hall.session().value()))
                .getFirst()
                .id();
    }

    private String number() {
        return hall.body()
                .as(
                        hall.body().moderator(),
                        () -> decisions.ofSession(hall.session().value()))
                .getFirst()
                .number();
    }

    private static String text(HttpResponse<byte[]> file) throws IOException {
        assertThat(file.statusCode()).isEqualTo(200);
        try (var document = Loader.loadPDF(file.body())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private String page(String path) throws Exception {
        return new String(get(path).body(), java.nio.charset.StandardCharsets.UTF_8);
    }

    private HttpResponse<byte[]> get(String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .build();
        return visitor.send(request, BodyHandlers.ofByteArray());
    }
}
