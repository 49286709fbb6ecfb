package si.plenum.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import si.plenum.platform.text.WordDiff.Kind;
import si.plenum.platform.text.WordDiff.Segment;

class WordDiffTest {

    @Property
    void equal_and_deleted_is_the_old_text_equal_and_inserted_the_new(
            @ForAll("texts") String before, @ForAll("texts") String after) {
        var difference = WordDiff.between(before, after);

        assertThat(difference.before()).isEqualTo(before);
        assertThat(difference.after()).isEqualTo(after);
    }

    @Property
    void any_characters_come_back(@ForAll String before, @ForAll String after) {
        var difference = WordDiff.between(before, after);

        assertThat(difference.before()).isEqualTo(before);
        assertThat(difference.after()).isEqualTo(after);
    }

    @Property
    void a_text_does_not_differ_from_itself(@ForAll("texts") String text) {
        assertThat(WordDiff.between(text, text).changed()).isFalse();
    }

    @Property
    void no_segment_is_empty_and_two_of_a_kind_never_meet(
            @ForAll("texts") String before, @ForAll("texts") String after) {
        var segments = WordDiff.between(before, after).segments();

        assertThat(segments).noneMatch(segment -> segment.text().isEmpty());
        for (int i = 1; i < segments.size(); i++) {
            assertThat(segments.get(i).kind()).isNotEqualTo(segments.get(i - 1).kind());
        }
    }

    @Example
    void a_changed_word_is_marked_whole() {
        assertThat(marked("Navzočih je najmanj pet članic_ov plenuma.", "Navzočih je najmanj deset članic_ov plenuma."))
                .isEqualTo("Navzočih je najmanj -pet-+deset+ članic_ov plenuma.");
    }

    @Example
    void a_number_is_replaced_whole_or_stays() {
        assertThat(WordDiff.whole("(3)", "(4)").segments())
                .containsExactly(new Segment(Kind.DELETED, "(3)"), new Segment(Kind.INSERTED, "(4)"));
        assertThat(WordDiff.whole("(3)", "(3)").segments()).containsExactly(new Segment(Kind.EQUAL, "(3)"));
        assertThat(WordDiff.whole("", "(3)").segments()).containsExactly(new Segment(Kind.INSERTED, "(3)"));
    }

    @Example
    void an_underscore_form_is_one_word() {
        assertThat(marked("O tem odločajo vse uporabnice_ki hiše.", "O tem odločajo vse članice_i hiše."))
                .isEqualTo("O tem odločajo vse -uporabnice_ki-+članice_i+ hiše.");
    }

    @Example
    void changes_that_a_short_word_parts_are_one() {
        assertThat(marked(
                        "Vabilo z dnevnim redom se pošlje sedem dni pred vsako redno sejo.",
                        "Vabilo z gradivom in potekom se pošlje sedem dni pred vsako redno sejo."))
                .isEqualTo("Vabilo z -dnevnim redom-+gradivom in potekom+ se pošlje sedem dni pred vsako redno sejo.");
        assertThat(marked(
                        "Seja je v sredo in v petek, kadar je to mogoče vsem navzočim.",
                        "Seja je v torek in v četrtek, kadar je to mogoče vsem navzočim."))
                .isEqualTo("Seja je v -sredo-+torek+ in v -petek-+četrtek+, kadar je to mogoče vsem navzočim.");
    }

    @Example
    void texts_that_have_little_in_common_stand_as_two_blocks() {
        assertThat(marked("Sejo skliče svet.", "Plenum se sestane vsak drugi torek."))
                .isEqualTo("-Sejo skliče svet.-+Plenum se sestane vsak drugi torek.+");
    }

    @Example
    void a_long_addition_leaves_the_old_text_standing() {
        assertThat(marked("Kratko.", "Kratko. In nato še zelo dolg dodatek k temu besedilu."))
                .isEqualTo("Kratko.+ In nato še zelo dolg dodatek k temu besedilu.+");
    }

    @Example
    void very_long_texts_are_compared_by_sentence() {
        var before = "Prvi stavek tega besedila. ".repeat(2_000);
        var after = before + "Drugi stavek.";
        var difference = WordDiff.between(before, after);

        assertThat(difference.after()).isEqualTo(after);
        assertThat(difference.segments().getLast().text()).endsWith("Drugi stavek.");
        assertThat(difference.segments().getFirst().kind()).isEqualTo(Kind.EQUAL);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("plenum", "in", "v", "sejo", "članic_ov", "12.a", ",", ".", "\n", "»", "ž", "soglasje")
                .list()
                .ofMaxSize(30)
                .map(words -> String.join(" ", words));
    }

    private static String marked(String before, String after) {
        return WordDiff.between(before, after).segments().stream()
                .map(WordDiffTest::marked)
                .collect(Collectors.joining());
    }

    private static String marked(Segment segment) {
        return switch (segment.kind()) {
            case EQUAL -> segment.text();
            case DELETED -> "-" + segment.text() + "-";
            case INSERTED -> "+" + segment.text() + "+";
        };
    }
}
