package si.plenum.platform.language;

import java.util.List;

/**
 * Ordinals in words, as texts of law write paragraphs and indents ("drugi odstavek", "prve alineje"); above twenty in
 * figures.
 */
public final class Ordinals {

    /** The cases of Slovene, without the vocative, which it has not. */
    public enum Case {
        NOMINATIVE,
        GENITIVE,
        DATIVE,
        ACCUSATIVE,
        LOCATIVE,
        INSTRUMENTAL
    }

    /** The gender of the noun that the ordinal stands before: odstavek, alineja, poglavje. The masculine ones are inanimate. */
    public enum Gender {
        MASCULINE,
        FEMININE,
        NEUTER
    }

    private static final List<String> STEMS = List.of(
            "prv",
            "drug",
            "tretj",
            "četrt",
            "pet",
            "šest",
            "sedm",
            "osm",
            "devet",
            "deset",
            "enajst",
            "dvanajst",
            "trinajst",
            "štirinajst",
            "petnajst",
            "šestnajst",
            "sedemnajst",
            "osemnajst",
            "devetnajst",
            "dvajset");
    private static final List<String> ENGLISH = List.of(
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth");

    private Ordinals() {}

    /** In Slovene, singular: {@code slovene(2, MASCULINE, GENITIVE)} is "drugega". */
    public static String slovene(int number, Gender gender, Case inCase) {
        requirePositive(number);
        if (number > STEMS.size()) {
            return number + ".";
        }
        var stem = STEMS.get(number - 1);
        return stem + ending(stem, gender, inCase);
    }

    /** In English: "second", above twenty "21st". */
    public static String english(int number) {
        requirePositive(number);
        return number > ENGLISH.size() ? number + englishEnding(number) : ENGLISH.get(number - 1);
    }

    private static String ending(String stem, Gender gender, Case inCase) {
        return switch (gender) {
            case MASCULINE ->
                switch (inCase) {
                    case NOMINATIVE, ACCUSATIVE -> "i";
                    default -> ofMasculineAndNeuter(inCase);
                };
            case NEUTER ->
                switch (inCase) {
                    // After a soft consonant o becomes e: tretje poglavje.
                    case NOMINATIVE, ACCUSATIVE -> stem.endsWith("j") ? "e" : "o";
                    default -> ofMasculineAndNeuter(inCase);
                };
            case FEMININE ->
                switch (inCase) {
                    case NOMINATIVE -> "a";
                    case GENITIVE -> "e";
                    case DATIVE, LOCATIVE -> "i";
                    case ACCUSATIVE, INSTRUMENTAL -> "o";
                };
        };
    }

    private static String ofMasculineAndNeuter(Case inCase) {
        return switch (inCase) {
            case GENITIVE -> "ega";
            case DATIVE -> "emu";
            case LOCATIVE -> "em";
            case INSTRUMENTAL -> "im";
            case NOMINATIVE, ACCUSATIVE -> throw new IllegalArgumentException("Has its own ending in each gender");
        };
    }

    private static String englishEnding(int number) {
        if (number % 100 >= 11 && number % 100 <= 13) {
            return "th";
        }
        return switch (number % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }

    private static void requirePositive(int number) {
        if (number < 1) {
            throw new IllegalArgumentException("An ordinal starts at one, not at " + number);
        }
    }
}
