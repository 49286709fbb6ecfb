package si.plenum.document.reading;

import java.util.HashMap;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import si.plenum.document.text.Provision;

/** How alike two provisions are, by their words (Dice): twice the common words over all words of both, from 0 to 1. */
final class Likeness {

    /** So many characters are not the same by chance. */
    private static final int TELLING = 20;

    private Likeness() {}

    static double of(Provision one, Provision other) {
        var words = words(one).collect(Collectors.toMap(word -> word, word -> 1, Integer::sum, HashMap::new));
        int size = words.values().stream().mapToInt(count -> count).sum();
        int common = 0;
        int otherSize = 0;
        for (var word : words(other).toList()) {
            otherSize++;
            if (words.merge(word, -1, Integer::sum) >= 0) common++;
        }
        return size + otherSize == 0 ? 0 : 2.0 * common / (size + otherSize);
    }

    private static Stream<String> words(Provision provision) {
        return provision
                .walk()
                .flatMap(each -> Stream.of((each.heading() + " " + each.text())
                        .toLowerCase(Locale.ROOT)
                        .split("[^\\p{L}\\p{N}]+")))
                .filter(word -> !word.isEmpty());
    }

    static boolean isTelling(Provision provision) {
        return provision.walk().mapToInt(each -> each.text().length()).sum() >= TELLING;
    }
}
