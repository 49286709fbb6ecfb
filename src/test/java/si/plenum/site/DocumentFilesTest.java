package si.plenum.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import si.plenum.PlenumTest;
import si.plenum.TestTime;
import si.plenum.community.TestBodies;
import si.plenum.decision.Decisions;
import si.plenum.decision.FoundingText;
import si.plenum.document.DocumentKind;
import si.plenum.document.Documents;
import si.plenum.document.text.AkomaNtoso;
import si.plenum.document.text.JsonText;

@PlenumTest
class DocumentFilesTest {

    private static final String RULES = """
            # Hišni red

            Skupnost za mirno sobivanje sprejema:

            ## I. Splošno

            ### 1. člen: Namen

            Ta red ureja rabo prostorov:\\
            žičnice, čebelnjaka in šipka.

            ### 2. člen: Tišina

            (1) Nočni mir je od 22. do 6. ure vsak dan v letu, ob praznikih in na predvečer praznikov pa tako, kakor sklene plenum na svoji redni seji.

            (2) V tem času ni dovoljeno:

            1. vaditi;
            2. snemati.
            """;

    @Autowired
    private Decisions decisions;

    @Autowired
    private Documents documents;

    @Autowired
    private TestBodies bodies;

    @Autowired
    private TestTime time;

    @LocalServerPort
    private int port;

    private final HttpClient visitor = HttpClient.newHttpClient();
    private final String slug = "red-" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void found() {
        time.at("2026-03-05T12:00");
        var body = bodies.of(3);
        var text = new FoundingText(body.id(), slug, "Hišni red", "Hišnega reda", DocumentKind.HOUSE_RULES, RULES);
        var adopted = LocalDate.of(2026, 1, 10);
        body.as(
                body.administrator(),
                () -> decisions.recordFounding(text, "Ustanovni zbor.", adopted, LocalDate.of(2026, 2, 1)));
    }

    @Test
    void the_page_shows_the_preamble_and_the_lines_and_links_to_every_form() throws Exception {
        var page = get("/akti/" + slug, BodyHandlers.ofString());
        assertThat(page)
                .contains("Skupnost za mirno sobivanje sprejema:", "Ta red ureja rabo prostorov:<br />žičnice")
                .contains(slug + ".pdf", slug + ".md", slug + ".json", slug + ".xml", "id=\"clen-2\"", "id=\"p-");
        assertThat(get("/akti/" + slug + "/2026-02-10", BodyHandlers.ofString()))
                .contains("/akti/" + slug + "/2026-02-10.pdf");
        assertThat(get("/akti/" + slug + "/razlicice", BodyHandlers.ofString()))
                .contains("href=\"/akti/" + slug + "/2026-02-01\"");
    }

    @Test
    void two_days_are_compared_as_the_texts_that_were_in_force_on_them() throws Exception {
        var address = "/akti/" + slug + "/primerjava?od=";
        assertThat(get(address + "2026-02-01&do=2026-03-01", BodyHandlers.ofString()))
                .contains("Besedili št. 1 in 1", "Besedili sta enaki.", "Hišni red");
        assertThat(status(address + "2026-01-31&do=1")).isEqualTo(404);
        assertThat(status(address + "once&do=1")).isEqualTo(404);
    }

    @Test
    void markdown_json_and_akoma_ntoso_are_the_text_itself_today_and_on_a_day() throws Exception {
        var text = documents.textInForce(slug, LocalDate.of(2026, 2, 1)).text();
        for (var address : new String[] {"/akti/" + slug, "/akti/" + slug + "/2026-02-01"}) {
            assertThat(get(address + ".md", BodyHandlers.ofString())).isEqualTo(RULES);
            assertThat(JsonText.read(get(address + ".json", BodyHandlers.ofString())))
                    .isEqualTo(text);
            var xml = get(address + ".xml", BodyHandlers.ofString());
            assertThat(AkomaNtoso.read(xml)).isEqualTo(text);
            assertThat(xml).contains("date=\"2026-02-01\"", "type=\"generation\"", "https://plenum.test/sklepi/");
        }
        assertThat(status("/akti/" + slug + "/2026-01-31.xml")).isEqualTo(404);
        assertThat(status("/akti/" + slug + "/2026-02-31.pdf")).isEqualTo(404);
    }

    @Test
    void the_pdf_has_number_day_disclaimer_decisions_and_the_whole_text_on_numbered_pages() throws Exception {
        var file = get("/akti/" + slug + ".pdf", BodyHandlers.ofByteArray());
        assertThat(get("/akti/" + slug + ".pdf", BodyHandlers.ofByteArray())).isEqualTo(file);
        try (var pdf = Loader.loadPDF(file)) {
            var words = new PDFTextStripper().getText(pdf).replaceAll("[\\s\u00a0]+", " ");
            assertThat(words)
                    .contains(
                            "Hišni red, neuradno prečiščeno besedilo št. 1",
                            "Besedilo, ki velja 5. marca 2026.",
                            "Pripomoček za branje, brez pravne veljave",
                            "z dne 10. januarja 2026, velja od 1. februarja 2026",
                            "Skupnost za mirno sobivanje sprejema:",
                            "I. Splošno",
                            "2. člen",
                            "(1) Nočni mir je od 22. do 6. ure vsak dan v letu, ob praznikih in na predvečer praznikov pa tako, kakor sklene plenum na svoji redni seji.",
                            "2. snemati.",
                            "https://plenum.test/akti/" + slug + "/2026-03-05",
                            "stran 1 od 1");
        }
    }

    private <T> T get(String path, BodyHandler<T> body) throws IOException, InterruptedException {
        var response = visitor.send(request(path), body);
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return response.body();
    }

    private int status(String path) throws IOException, InterruptedException {
        return visitor.send(request(path), BodyHandlers.discarding()).statusCode();
    }

    private HttpRequest request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .build();
    }
}
