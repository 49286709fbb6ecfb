package si.plenum.document.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTextTest {

    @Test
    void a_text_is_read_into_chapters_articles_paragraphs_and_points() {
        var rules = Sample.houseRules();
        assertThat(rules.text.title()).isEqualTo("Hišni red");
        assertThat(rules.chapter("I").heading()).isEqualTo("Splošno");
        assertThat(rules.article("2").heading()).isEqualTo("Tišina");
        assertThat(rules.article("2").children()).hasSize(3);
        assertThat(rules.paragraph("2", 2).children())
                .extracting(Provision::label, Provision::text)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("1", "vaditi;"),
                        org.assertj.core.groups.Tuple.tuple("2", "nastopati;"),
                        org.assertj.core.groups.Tuple.tuple("3", "snemati."));
        assertThat(rules.article("1").children())
                .singleElement()
                .extracting(Provision::text)
                .isEqualTo("Ta red ureja rabo prostorov.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"upravljalski-model", "poslovnik-plenuma", "hisni-red"})
    void every_demo_text_is_written_as_it_was_read(String name) throws IOException {
        var markdown = resource("/demo/" + name + ".md");
        var text = MarkdownText.parse(markdown, Numbering.SLOVENE);
        assertThat(MarkdownText.render(text)).isEqualTo(markdown);
        assertThat(JsonText.read(JsonText.write(text))).isEqualTo(text);
    }

    @Test
    void letters_dashes_struck_provisions_and_lettered_labels_come_back_as_they_were() {
        var markdown = """
                # Naslov

                Uvod.

                ## I.a (črtano)

                ### 1. člen (črtan)

                ## II. Drugo

                ### 12.č člen: Naslov

                (1) (črtan)

                (2) Našteto:

                1. prvo:
                a) ena;
                č) dve:
                – tri.
                1.a drugo;
                2. (črtana)

                ## Priloga 1: Seznam

                Vsebina\\
                v dveh vrsticah.
                """;
        var text = MarkdownText.parse(markdown, Numbering.SLOVENE);
        assertThat(MarkdownText.render(text)).isEqualTo(markdown);
        assertThat(text.walk().filter(Provision::repealed)).hasSize(4);
        assertThat(text.labelled(ProvisionKind.ANNEX, "1").orElseThrow().children())
                .singleElement()
                .extracting(Provision::text)
                .isEqualTo("Vsebina\nv dveh vrsticah.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(3) Tri",
                "7. maja",
                "a) kot črka",
                "– pomišljaj",
                "# lojtra",
                "(črtan)",
                "poševnica \\ v besedi",
                "konec \\",
                "12.a člen",
                "prva\n2. druga",
                "prva\n(črtana)",
                "ab) dve"
            })
    void words_that_look_like_marks_stay_words(String words) {
        var text = Sample.houseRules().text;
        var lone = Sample.houseRules().article("1").children().getFirst();
        assertThat(lone.text()).isNotEqualTo(words);
        for (var provision : text.walk().filter(any -> any.kind().hasText()).toList()) {
            var changed = text.with(List.of(Sample.replace(provision, words)));
            assertThat(reread(changed)).isEqualTo(changed);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'### 1. člen', error.document.markdown.title, 1",
        "'# A\n# B', error.document.markdown.title, 2",
        "'# A\n## Poglavje', error.document.markdown.heading, 2",
        "'# A\n### 1. člen\n\n(2) Dve', error.document.markdown.number, 4",
        "'# A\n## I. Ena\n\nBesedilo', error.document.markdown.place, 4",
    })
    void what_cannot_be_read_names_its_line(String markdown, String key, String line) {
        assertThatThrownBy(() -> MarkdownText.parse(markdown, Numbering.SLOVENE))
                .isInstanceOfSatisfying(MalformedText.class, malformed -> {
                    assertThat(malformed.key()).isEqualTo(key);
                    assertThat(malformed.arguments()).containsEntry("line", line);
                });
    }

    static DocumentText reread(DocumentText text) {
        Iterator<ProvisionId> ids = text.walk().map(Provision::id).iterator();
        return MarkdownText.parse(MarkdownText.render(text), text.numbering(), ids::next);
    }

    private static String resource(String name) throws IOException {
        try (var stream = MarkdownTextTest.class.getResourceAsStream(name)) {
            if (stream == null) throw new IOException(name);
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
