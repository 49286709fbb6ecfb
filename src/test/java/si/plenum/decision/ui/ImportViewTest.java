package si.plenum.decision.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import si.plenum.PlenumTest;
import si.plenum.Windows;
import si.plenum.Windows.Window;
import si.plenum.community.TestBodies;
import si.plenum.decision.Decisions;
import si.plenum.decision.FoundingText;
import si.plenum.document.DocumentKind;
import si.plenum.document.Documents;
import si.plenum.document.Original;
import si.plenum.document.OriginalRow;
import si.plenum.document.reading.LineKind;
import si.plenum.document.text.MarkdownText;
import si.plenum.identity.TestPersons;
import si.plenum.platform.Refused;
import si.plenum.platform.text.Slugs;

@PlenumTest
class ImportViewTest {

    @Autowired
    private ApplicationContext program;

    @Autowired
    private TestPersons persons;

    @Autowired
    private TestBodies bodies;

    @Autowired
    private Documents documents;

    private final String title = "Red " + UUID.randomUUID().toString().substring(0, 8);
    private final String typed = title + "\n\n1. člen\n\nNamen reda\n\nTa red ureja rabo prostorov.\n";

    @BeforeEach
    void somebodyWhoCouldHaveAdoptedIt() {
        bodies.of(3);
    }

    @Test
    void a_pasted_text_is_looked_through_and_recorded_with_its_original() {
        try (var windows = new Windows(program)) {
            var window = windows.open(persons.administrator(), "akti/uvoz");
            paste(window, typed);
            assertThat(window.text()).contains("Preveri 1 označeno vrstico.", "1. člen Namen reda");

            window.the(SourceLines.class).decide(2, LineKind.PARAGRAPH);
            assertThat(window.text()).contains("Vse vrstice so jasne.").doesNotContain("1. člen Namen reda");

            window.press("Vpiši akt");
            assertThat(window.text()).contains("Vpiši naslov v rodilniku.", "Vpiši dan sprejema.");

            fill(window);
            window.press("Vpiši akt");
        }
        var text = documents.textInForce(Slugs.of(title), LocalDate.of(2024, 2, 1));
        assertThat(MarkdownText.render(text.text()))
                .isEqualTo("# " + title + "\n\n### 1. člen\n\n(1) Namen reda\n\n(2) Ta red ureja rabo prostorov.\n");
        assertThat(documents.originals(text.document().id()))
                .singleElement()
                .extracting(OriginalRow::hash)
                .isEqualTo(new Original("x", typed.getBytes(StandardCharsets.UTF_8)).hash());
    }

    @Test
    void what_cannot_be_read_is_said_and_what_was_typed_stays() {
        try (var windows = new Windows(program)) {
            var window = windows.open(persons.administrator(), "akti/uvoz");
            paste(window, "a".repeat(600_000));
            assertThat(window.text()).contains("Besedilo je predolgo");
            assertThat(window.the(TextArea.class).getValue()).hasSize(600_000);

            paste(window, typed + "\n1. člen\n\nŠe enkrat.\n");
            assertThat(window.text()).contains("Vrstica 9: oznaka 1 je v besedilu že uporabljena.");
            assertThat(window.the(TextArea.class).getValue()).contains("Še enkrat.");
        }
    }

    @Test
    void a_word_file_with_broken_numbering_keeps_its_words_and_marks_the_lines_to_look_at() throws IOException {
        try (var windows = new Windows(program)) {
            var window = windows.open(persons.administrator(), "akti/uvoz");
            window.the(ImportView.class)
                    .read("red.docx", wordFile(title, "Namen reda", "Ta red ureja rabo prostorov."));

            assertThat(window.text())
                    .contains("Namen reda", "Ta red ureja rabo prostorov.")
                    .containsPattern("Preveri \\d+ označen");
        }
    }

    @Test
    void a_label_twice_is_said_by_its_name_when_a_first_text_is_recorded() {
        var body = bodies.of(3);
        var twice = "# Red\n\n### 1. člen\n\nEna.\n\n### 1. člen\n\nDve.\n";
        assertThatThrownBy(() -> body.as(
                        body.administrator(),
                        () -> program.getBean(Decisions.class)
                                .recordFounding(
                                        new FoundingText(
                                                body.id(), Slugs.of(title), title, "Reda", DocumentKind.OTHER, twice),
                                        "Zbor.",
                                        LocalDate.of(2024, 2, 1),
                                        LocalDate.of(2024, 2, 1))))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.key()).isEqualTo("error.document.label.taken");
                    assertThat(refused.arguments()).containsEntry("provision", "1. člen");
                });
    }

    /** Its list numbers point into a numbering that is not there. */
    private static byte[] wordFile(String title, String... numbered) throws IOException {
        var body = new StringBuilder("<w:p><w:r><w:t>" + title + "</w:t></w:r></w:p>");
        for (var words : numbered) {
            body.append("<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"7\"/></w:numPr></w:pPr><w:r><w:t>")
                    .append(words)
                    .append("</w:t></w:r></w:p>");
        }
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                            + body + "</w:body></w:document>")
                    .getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    @Test
    void only_who_administers_the_instance_gets_there() {
        try (var windows = new Windows(program)) {
            assertThat(windows.open(persons.create(), "akti/uvoz").has(ImportView.class))
                    .isFalse();
            assertThat(windows.open(persons.administrator(), "akti").text()).contains("Uvozi akt");
        }
    }

    private static void paste(Window window, String text) {
        window.the(TextArea.class).setValue(text);
        window.press("Preberi");
    }

    private static void fill(Window window) {
        window.the(ImportFacts.class).getChildren().forEach(field -> {
            if (field instanceof TextField words) words.setValue("Reda");
            if (field instanceof DatePicker day) day.setValue(LocalDate.of(2024, 2, 1));
        });
    }
}
