package si.plenum.platform.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugsTest {

    @ParameterizedTest
    @CsvSource({
        "Hišni red, hisni-red",
        "Upravljalski model KC Pekarna, upravljalski-model-kc-pekarna",
        "  »Žbe & Čšž«!, zbe-csz",
        "Đuro 12.a, duro-12-a",
    })
    void letters_lose_their_marks_and_all_else_becomes_a_hyphen(String title, String slug) {
        assertThat(Slugs.of(title)).isEqualTo(slug);
    }

    @Test
    void a_long_title_is_cut_at_a_word() {
        assertThat(Slugs.of("beseda ".repeat(30))).hasSizeLessThanOrEqualTo(80).endsWith("-beseda");
    }

    @Test
    void a_title_without_letters_is_refused() {
        assertThatThrownBy(() -> Slugs.of("…")).hasMessageContaining("letter");
    }
}
