package si.plenum.platform.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessagesTest {

    private static final Locale SLOVENE = Language.SLOVENE.locale();

    private final Messages messages = messages(true);

    @ParameterizedTest
    @CsvSource({"1, 1 glas", "2, 2 glasova", "3, 3 glasovi", "5, 5 glasov", "101, 101 glas", "1234, 1.234 glasov"})
    void slovene_counts_in_four_forms(int n, String said) {
        assertThat(messages.say(SLOVENE, "votes", Map.of("n", n))).isEqualTo(said);
    }

    @Test
    void a_locale_with_a_country_speaks_its_language() {
        assertThat(messages.say(Locale.UK, "votes", Map.of("n", 2))).isEqualTo("2 votes");
        assertThat(messages.say(Locale.GERMANY, "votes", Map.of("n", 2))).isEqualTo("2 glasova");
    }

    @Test
    void a_missing_key_fails_where_the_source_is_strict_and_says_itself_elsewhere() {
        assertThatThrownBy(() -> messages.say(SLOVENE, "no.such.key")).hasMessageContaining("no.such.key");
        assertThat(messages(false).say(SLOVENE, "no.such.key")).isEqualTo("no.such.key");
    }

    @Test
    void many_threads_may_speak_at_once() {
        var said = IntStream.range(0, 20_000)
                .parallel()
                .filter(n ->
                        !messages.say(SLOVENE, "votes", Map.of("n", n % 5 + 3)).startsWith(n % 5 + 3 + " "))
                .count();
        assertThat(said).isZero();
    }

    private static Messages messages(boolean strict) {
        return new Messages(
                Map.of(
                        Language.SLOVENE,
                        Map.of("votes", "{n, plural, one {# glas} two {# glasova} few {# glasovi} other {# glasov}}"),
                        Language.ENGLISH,
                        Map.of("votes", "{n, plural, one {# vote} other {# votes}}")),
                Map.of(),
                strict);
    }
}
