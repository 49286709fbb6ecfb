package si.plenum.platform.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import si.plenum.platform.language.Ordinals.Case;
import si.plenum.platform.language.Ordinals.Gender;

class OrdinalsTest {

    @ParameterizedTest(name = "{3}")
    @CsvSource({
        "2, MASCULINE, NOMINATIVE, drugi",
        "2, MASCULINE, GENITIVE, drugega",
        "3, MASCULINE, LOCATIVE, tretjem",
        "4, MASCULINE, INSTRUMENTAL, četrtim",
        "7, MASCULINE, DATIVE, sedmemu",
        "20, MASCULINE, ACCUSATIVE, dvajseti",
        "1, FEMININE, NOMINATIVE, prva",
        "8, FEMININE, GENITIVE, osme",
        "3, NEUTER, NOMINATIVE, tretje",
        "1, NEUTER, NOMINATIVE, prvo",
        "21, MASCULINE, GENITIVE, 21.",
    })
    void slovene_ordinals_take_the_ending_of_gender_and_case(int number, Gender gender, Case inCase, String word) {
        assertThat(Ordinals.slovene(number, gender, inCase)).isEqualTo(word);
    }

    @Test
    void english_ordinals_are_words_to_twenty() {
        assertThat(Ordinals.english(12)).isEqualTo("twelfth");
        assertThat(Ordinals.english(21)).isEqualTo("21st");
        assertThat(Ordinals.english(113)).isEqualTo("113th");
    }
}
