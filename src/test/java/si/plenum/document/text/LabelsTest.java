package si.plenum.document.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelsTest {

    @ParameterizedTest
    @CsvSource({
        "ARTICLE, 12, true, 12.a",
        "ARTICLE, 12.c, true, 12.č",
        "ARTICLE, 58, false, 59",
        "ARTICLE, 58.a, false, 59",
        "CHAPTER, VII, true, VII.a",
        "CHAPTER, IX, false, X",
        "POINT, 3, false, 4",
        "POINT, c, false, č",
        "POINT, ž, false, aa",
        "ARTICLE, , true, 0.a",
        "CHAPTER, , false, I",
    })
    void the_next_label_follows_the_one_before(ProvisionKind kind, String before, boolean between, String label) {
        assertThat(Labels.next(Numbering.SLOVENE, kind, before, between, Set.of()))
                .isEqualTo(label);
    }

    @Test
    void a_label_in_use_is_passed_over() {
        assertThat(Labels.next(Numbering.SLOVENE, ProvisionKind.ARTICLE, "12", true, Set.of("12.a", "12.b")))
                .isEqualTo("12.c");
        assertThat(Labels.next(Numbering.LATIN, ProvisionKind.ARTICLE, "12.c", true, Set.of()))
                .isEqualTo("12.d");
    }

    @Test
    void roman_numerals_count() {
        for (int number = 1; number < 400; number++) {
            assertThat(Labels.isRoman(Labels.roman(number))).isTrue();
            assertThat(Labels.number(Labels.roman(number))).isEqualTo(number);
        }
    }
}
