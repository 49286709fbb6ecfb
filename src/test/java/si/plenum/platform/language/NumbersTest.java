package si.plenum.platform.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class NumbersTest {

    private final Numbers slovene = Numbers.in(Locale.of("sl"));
    private final Numbers english = Numbers.in(Locale.of("en"));

    @Test
    void slovene_groups_with_a_full_stop_and_english_with_a_comma() {
        assertThat(slovene.whole(1_234_567)).isEqualTo("1.234.567");
        assertThat(english.whole(1234)).isEqualTo("1,234");
    }

    @Test
    void decimals_keep_all_their_digits_and_no_zeros_at_the_end() {
        assertThat(slovene.decimal(new BigDecimal("1234567.99990"))).isEqualTo("1.234.567,9999");
        assertThat(english.decimal(new BigDecimal("-1234.5"))).isEqualTo("-1,234.5");
        assertThat(slovene.decimal(new BigDecimal("6.00000"))).isEqualTo("6");
        assertThat(slovene.decimal(new BigDecimal("0.000"))).isEqualTo("0");
        assertThat(slovene.decimal(new BigDecimal("100"))).isEqualTo("100");
    }

    @Test
    void per_cents_are_rounded_half_up_from_the_exact_fraction() {
        assertThat(slovene.percent(2, 3)).isEqualTo("66,7\u00A0%");
        assertThat(slovene.percent(1, 2000)).isEqualTo("0,1\u00A0%");
        assertThat(english.percent(29, 35)).isEqualTo("82.9%");
    }

    @Test
    void cents_are_written_only_where_there_are_any() {
        assertThat(slovene.euros(120_000)).isEqualTo("1.200\u00A0EUR");
        assertThat(slovene.euros(-120_050)).isEqualTo("-1.200,50\u00A0EUR");
    }

    @Test
    void slovene_sorts_its_letters_after_their_plain_sisters() {
        var words = List.of("čas", "cvet", "cena", "dan", "šola", "soba");
        assertThat(words.stream().sorted(Collation.in(Locale.of("sl"))))
                .containsExactly("cena", "cvet", "čas", "dan", "soba", "šola");
    }
}
