package si.plenum.platform.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchWordsTest {

    @ParameterizedTest(name = "{0} is found by {1}")
    @CsvSource({
        "uporabnic_kov, uporabnic",
        "uporabnic_kov, uporabnica",
        "uporabnic_kov, uporabnik",
        "uporabnic_kov, uporabnikov",
        "uporabnic_kov, uporabnice_ki",
        "uporabnice_ki, uporabnikov",
        "članica_an, član",
        "članic_ov, clanov",
        "predlagateljica_elj, predlagatelj",
        "predlagateljic_ev, predlagateljev",
        "zapisnikarici_ju, zapisnikar",
        "moderatorka_or, moderator",
        "moderatorke_ja, moderatorja",
        "kandidatk_ov, kandidatov",
        "prosilka_ec, prosilec",
        "prostovoljke_ci, prostovoljci",
        "delovale_i, delovali",
        "Hladilnice, HLADILNICA",
        "sklepčnost, sklepcnosti",
        "PL-2026-007, pl-2026-007",
        "dvorana Gustaf, gustaf dvorane",
        "12.a člen, 12"
    })
    void finds_any_form(String text, String typed) {
        assertThat(matches(text, typed)).isTrue();
    }

    @ParameterizedTest(name = "{0} is not found by {1}")
    @CsvSource({"streha Hladilnice, streha Lubadarja", "uporabnic_kov, uporabnost", "PL-2026-007, 2025"})
    void finds_only_texts_with_all_the_words(String text, String typed) {
        assertThat(matches(text, typed)).isFalse();
    }

    @Test
    void a_word_is_never_split_on_its_underscore() {
        assertThat(SearchWords.of("plenum uporabnic_kov"))
                .contains("uporabnic_kov")
                .doesNotContain("kov");
    }

    @Test
    void signs_that_mean_something_to_the_database_are_no_words() {
        assertThat(SearchWords.query("' & | ! ( ) : * \\ _")).isEmpty();
        assertThat(SearchWords.query("it's: (a|b)")).isEqualTo("'it':* & 's':* & 'a':* & 'b':*");
    }

    private static boolean matches(String text, String typed) {
        var words = SearchWords.of(text);
        return Arrays.stream(SearchWords.query(typed).split(" & "))
                .map(part -> part.substring(1, part.indexOf("':*")))
                .allMatch(stem -> words.stream().anyMatch(word -> word.startsWith(stem)));
    }
}
