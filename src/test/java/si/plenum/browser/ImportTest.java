package si.plenum.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import si.plenum.PlenumTest;
import si.plenum.TestTime;
import si.plenum.community.TestBodies;
import si.plenum.document.Documents;
import si.plenum.document.text.MarkdownText;
import si.plenum.identity.SignIns;
import si.plenum.identity.TestPersons;
import si.plenum.platform.text.Slugs;

/** An administrator brings in a text: uploads it, mends it by the keyboard, and has it recorded. */
@PlenumTest
class ImportTest {

    private static Chromium chromium;

    private final String title = "Red " + UUID.randomUUID().toString().substring(0, 8);

    @LocalServerPort
    int port;

    @Autowired
    TestTime time;

    @Autowired
    TestPersons persons;

    @Autowired
    TestBodies bodies;

    @Autowired
    SignIns signIns;

    @Autowired
    Documents documents;

    private Window window;

    @BeforeAll
    static void a_browser() {
        chromium = new Chromium();
    }

    @AfterAll
    static void no_browser() {
        chromium.close();
    }

    @BeforeEach
    void an_administrator_in_front_of_it() {
        time.at("2026-03-02T12:00");
        var body = bodies.of(3);
        window = chromium.window("http://localhost:" + port, Screen.DESKTOP);
        var administrator = persons.administrator();
        window.signIn(body.as(body.administrator(), () -> signIns.issue(administrator)));
        window.open("/app/akti/uvoz");
        window.isAt("Uvoz akta");
    }

    @Test
    void a_file_with_a_label_twice_says_so_and_is_mended_by_the_keyboard() {
        upload("# " + title + "\n\n### 1. člen\n\nTa red ureja rabo prostorov.\n\n### 1. člen\n\nŠe enkrat.\n");
        window.sees("Vrstica 7: oznaka 1 je v besedilu že uporabljena.");
        window.isForEveryone();

        upload(title + "\n\n1. člen\n\nNamen reda\n\nTa red ureja rabo prostorov.\n");
        window.sees("Preveri 1 označeno vrstico.");
        var kind = window.page().getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Vrstica 5: kaj je"));
        kind.focus();
        kind.press("o");
        assertThat(kind).hasValue("paragraph");
        window.sees("Vse vrstice so jasne.");
        window.isForEveryone();
        window.type("Naslov v rodilniku", "Reda");
        window.typeDay("Kdaj je bil sprejet", "1. 2. 2024");
        window.typeDay("Od kdaj velja", "1. 2. 2024");
        window.type("Kdo ga je sprejel in kje", "Ustanovni zbor");
        window.press("Vpiši akt");
        window.isAt(title);

        var text = documents.textInForce(Slugs.of(title), LocalDate.of(2024, 2, 1));
        assertThat(MarkdownText.render(text.text())).contains("(1) Namen reda", "(2) Ta red ureja rabo prostorov.");
    }

    @Test
    void a_text_of_a_megabyte_is_refused_in_a_sentence_and_stays_in_its_field() {
        var field = window.page().getByRole(AriaRole.TEXTBOX).first();
        var words = "beseda ".repeat(150_000);
        field.fill(words);
        window.press("Preberi");
        window.sees("Besedilo je predolgo");
        assertThat(field).hasValue(words);
    }

    private void upload(String text) {
        window.page()
                .locator("input[type=file]")
                .setInputFiles(new FilePayload("red.md", "text/markdown", text.getBytes(StandardCharsets.UTF_8)));
    }
}
