package si.plenum.document.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import si.plenum.document.text.DocumentText;
import si.plenum.document.text.MarkdownText;
import si.plenum.document.text.Numbering;
import si.plenum.platform.Refused;

class OutlineTest {

    private static final String TYPED = """
            HIŠNI RED

            Na podlagi 5. člena Upravljalskega modela je plenum sprejel

            I. SPLOŠNE DOLOČBE

            1. člen
            (namen)

            Ta red ureja rabo prostorov, ki jih
            skupnost uporablja vsak dan.

            2.a člen - Tišina

            (1) Nočni mir je od 22. do 6. ure.
            (2) V tem času ni dovoljeno:
            1. vaditi:
            a) na bobne;
            b) na trobila;
            2. snemati.

            II PREHODNE DOLOČBE

            Člen 3
            Začetek veljavnosti

            Ta red začne veljati naslednji dan.

            Priloga 1: Ura
            Tabla.
            """;

    @Test
    void a_typed_text_is_read_into_its_structure_and_what_is_doubtful_is_marked() {
        var outline = SourceFile.read(TYPED);
        assertThat(outline.lines().stream().filter(line -> !line.sure()).map(SourceLine::words))
                .containsExactly("II PREHODNE DOLOČBE", "Začetek veljavnosti");
        assertThat(MarkdownText.render(text(outline))).isEqualTo("""
                # HIŠNI RED

                Na podlagi 5. člena Upravljalskega modela je plenum sprejel

                ## I. SPLOŠNE DOLOČBE

                ### 1. člen: namen

                Ta red ureja rabo prostorov, ki jih skupnost uporablja vsak dan.

                ### 2.a člen: Tišina

                (1) Nočni mir je od 22. do 6. ure.

                (2) V tem času ni dovoljeno:

                1. vaditi:
                a) na bobne;
                b) na trobila;
                2. snemati.

                ## II. PREHODNE DOLOČBE

                ### 3. člen: Začetek veljavnosti

                Ta red začne veljati naslednji dan.

                ## Priloga 1: Ura

                Tabla.
                """);
    }

    @Test
    void what_the_program_writes_is_read_without_a_doubt() throws Exception {
        for (var name : List.of("upravljalski-model", "poslovnik-plenuma", "hisni-red")) {
            try (var stream = getClass().getResourceAsStream("/demo/" + name + ".md")) {
                var markdown = new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
                var outline = SourceFile.read(markdown.getBytes(StandardCharsets.UTF_8));
                assertThat(outline.unsure()).as(name).isZero();
                assertThat(MarkdownText.render(text(outline))).isEqualTo(markdown);
            }
        }
    }

    @Test
    void a_person_decides_what_a_line_is() {
        var outline = SourceFile.read("""
                Naslov

                1. člen

                Namen reda

                Besedilo.
                """);
        assertThat(outline.lines().get(2).kind()).isEqualTo(LineKind.HEADING);
        var decided = outline.with(2, LineKind.PARAGRAPH);
        assertThat(decided.unsure()).isZero();
        assertThat(MarkdownText.render(text(decided))).contains("(1) Namen reda", "(2) Besedilo.");
        assertThat(MarkdownText.render(text(outline.with(2, LineKind.LEFT_OUT))))
                .doesNotContain("Namen reda");
    }

    @ParameterizedTest
    @CsvSource({
        "'A\n\n### 1. člen\n\nb\n\n### 1. člen\n\nc', error.import.label, 7",
        "'A\n\n1. člen\n\n(1) b\n\n(3) c', error.import.number, 7",
        "'A\n\nII. poglavje\n\n1. člen\n\nb\n\n1. del\n\nc', error.import.order, 11",
        "'A\n\n1. člen\n\nb:\n1. c\n1. d', error.import.label, 7",
        "'A', error.import.empty, 0",
        "'', error.import.title.none, 0",
    })
    void what_cannot_stand_names_its_line(String typed, String key, int line) {
        var reading = SourceFile.read(typed).read(Numbering.SLOVENE);
        assertThat(reading.text()).isNull();
        assertThat(reading.problems()).anySatisfy(problem -> {
            assertThat(problem.key()).isEqualTo(key);
            assertThat(problem.line()).isEqualTo(line);
        });
    }

    @Test
    void a_text_of_a_megabyte_and_what_is_no_text_are_refused_with_a_reason() {
        assertThatThrownBy(() -> SourceFile.read("a".repeat(1_000_000)))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.key()).isEqualTo("error.import.size");
                    assertThat(refused.arguments()).containsEntry("length", 1_000_000);
                });
        assertThatThrownBy(() -> SourceFile.read(new byte[] {1, 0, (byte) 0xFF}))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("error.import.form"));
        assertThatThrownBy(() -> SourceFile.read(new byte[] {'P', 'K', 3, 4, 9}))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("error.import.form"));
    }

    private static DocumentText text(Outline outline) {
        var reading = outline.read(Numbering.SLOVENE);
        assertThat(reading.problems()).isEmpty();
        return Objects.requireNonNull(reading.text());
    }
}
