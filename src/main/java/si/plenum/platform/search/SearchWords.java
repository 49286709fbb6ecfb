package si.plenum.platform.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Folds words for searching: any case, with or without č š ž. A form with an underscore ({@code uporabnic_kov}) is found by
 * its feminine and by its masculine word. An index holds whole words; a query matches their beginnings.
 */
public final class SearchWords {

    /** PostgreSQL takes longer lexemes, but no word that a person searches by is longer. */
    private static final int LONGEST = 64;

    private static final int SHORTEST_STEM = 4;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}_]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** Endings of Slovene nouns and adjectives, folded; the longest that fits is dropped from a word in a query. */
    private static final Pattern ENDING =
            Pattern.compile("(ega|emu|ama|ami|oma|ema|imi|om|em|im|ov|ev|ih|ah|am|a|e|i|o|u)$");

    private SearchWords() {}

    /** The words of texts, each once, as an index holds them. */
    public static Set<String> of(String... texts) {
        return Arrays.stream(texts)
                .flatMap(SearchWords::split)
                .flatMap(word -> Stream.concat(Stream.of(word), Underscored.readings(word)))
                .map(SearchWords::cut)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * A query in PostgreSQL's written form of {@code tsquery}: every typed word must begin some word of the text, whatever
     * its ending. Empty if no word was typed.
     */
    public static String query(String typed) {
        return split(typed)
                .map(SearchWords::stem)
                .distinct()
                .map(stem -> "'" + cut(stem) + "':*")
                .collect(Collectors.joining(" & "));
    }

    private static String stem(String word) {
        int mark = word.indexOf('_');
        var known = mark > 0 ? word.substring(0, mark) : word;
        var shorter = ENDING.matcher(known).replaceFirst("");
        return shorter.length() >= SHORTEST_STEM && !Character.isDigit(known.charAt(0)) ? shorter : known;
    }

    private static Stream<String> split(String text) {
        var folded = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd');
        return BETWEEN_WORDS
                .splitAsStream(folded)
                .map(SearchWords::withoutOuterMarks)
                .filter(word -> !word.isEmpty());
    }

    private static String withoutOuterMarks(String word) {
        int from = 0;
        int to = word.length();
        while (from < to && word.charAt(from) == '_') from++;
        while (to > from && word.charAt(to - 1) == '_') to--;
        return word.substring(from, to);
    }

    private static String cut(String word) {
        return word.length() <= LONGEST ? word : word.substring(0, LONGEST);
    }
}
