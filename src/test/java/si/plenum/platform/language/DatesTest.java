package si.plenum.platform.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DatesTest {

    private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 22);

    private final Dates slovene = Dates.in(Locale.of("sl"));
    private final Dates english = Dates.in(Locale.of("en"));

    @Test
    void a_slovene_day_alone_is_nominative_and_in_a_sentence_genitive() {
        assertThat(plain(slovene.day(SUNDAY))).isEqualTo("22. november 2026");
        assertThat(plain(slovene.dayIn(SUNDAY))).isEqualTo("22. novembra 2026");
        assertThat(plain(slovene.dayOfYearIn(LocalDate.of(2026, 3, 1)))).isEqualTo("1. marca");
    }

    @Test
    void a_slovene_weekday_stands_in_the_case_of_its_preposition() {
        assertThat(slovene.weekday(SUNDAY)).isEqualTo("nedelja");
        assertThat(plain(slovene.when(SUNDAY.atTime(18, 0)))).isEqualTo("v nedeljo, 22. novembra 2026, ob 18.00");
        assertThat(plain("do " + slovene.until(SUNDAY.atTime(9, 5))))
                .isEqualTo("do nedelje, 22. novembra 2026, ob 9.05");
    }

    @Test
    void a_number_is_glued_to_its_month() {
        assertThat(slovene.day(SUNDAY)).isEqualTo("22.\u00A0november 2026");
    }

    @Test
    void tables_have_spaces_and_no_zeros() {
        assertThat(plain(slovene.table(LocalDate.of(2026, 1, 2)))).isEqualTo("2. 1. 2026");
        assertThat(plain(english.table(LocalDate.of(2026, 9, 2)))).isEqualTo("2 Sep 2026");
    }

    @Test
    void times_have_a_full_stop_in_slovene_and_a_colon_in_english() {
        assertThat(slovene.time(LocalTime.of(18, 30))).isEqualTo("18.30");
        assertThat(english.time(LocalTime.of(9, 5))).isEqualTo("09:05");
    }

    @Test
    void consecutive_days_share_what_they_have_in_common() {
        assertThat(plain(slovene.days(SUNDAY, SUNDAY.plusDays(2)))).isEqualTo("22.–24. november 2026");
        assertThat(plain(slovene.days(SUNDAY, SUNDAY.plusDays(10)))).isEqualTo("22. november – 2. december 2026");
        assertThat(plain(slovene.days(SUNDAY, SUNDAY))).isEqualTo("22. november 2026");
        assertThat(plain(english.days(SUNDAY, SUNDAY.plusDays(2)))).isEqualTo("22–24 November 2026");
    }

    private static String plain(String text) {
        return text.replace('\u00A0', ' ');
    }
}
