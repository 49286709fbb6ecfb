package si.plenum.platform.search;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The two words in a form with an underscore: the feminine word stands before it, the masculine ending after it, counted
 * from the end of the stem that both share ({@code uporabnic_kov}: uporabnic, uporabnikov). Words are folded: no č š ž.
 */
final class Underscored {

    private static final String FEMININE_ENDING = "(?:a|e|i|o|ama|am|ah|ami|)";
    private static final Pattern IC = Pattern.compile("(\\p{L}+)ic" + FEMININE_ENDING);
    private static final Pattern K = Pattern.compile("(\\p{L}+)k" + FEMININE_ENDING);
    private static final Pattern OTHER = Pattern.compile("(\\p{L}+?)[aeio]?");

    private Underscored() {}

    /** Feminine and masculine word; none if the word has no underscore inside or more than one. */
    static Stream<String> readings(String word) {
        int mark = word.indexOf('_');
        if (mark < 1 || mark != word.lastIndexOf('_')) return Stream.empty();
        var feminine = word.substring(0, mark);
        return Stream.of(feminine, masculine(feminine, word.substring(mark + 1)));
    }

    private static String masculine(String feminine, String ending) {
        var ic = IC.matcher(feminine);
        if (ic.matches()) {
            // uporabnica_k shares the stem up to the k; članica_an and predlagateljica_elj share the whole masculine
            // word.
            return join(ic.group(1), ending.startsWith("k") ? "i" + ending : ending);
        }
        var k = K.matcher(feminine);
        if (k.matches()) return join(k.group(1), ending);
        var other = OTHER.matcher(feminine);
        return other.matches() ? join(other.group(1), ending) : feminine + ending;
    }

    /** Where the masculine ending is empty, the end of the stem stands in for it (članica_an: član). */
    private static String join(String stem, String ending) {
        return stem.endsWith(ending) ? stem : stem + ending;
    }
}
