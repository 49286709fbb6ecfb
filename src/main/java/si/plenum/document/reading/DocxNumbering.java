package si.plenum.document.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import si.plenum.platform.text.SafeXml;

/** Counts the lists of a Word file as Word does (ECMA-376 part 1, 17.9). */
final class DocxNumbering {

    private static final int LEVELS = 9;

    private record Level(String format, String text, int start) {}

    private record Lists(String pattern, Map<Integer, Integer> starts) {}

    private final Map<String, Map<Integer, Level>> patterns = new HashMap<>();
    private final Map<String, Lists> lists = new HashMap<>();
    private final Map<String, int[]> counts = new HashMap<>();
    private final Set<String> restarted = new HashSet<>();

    private DocxNumbering() {}

    static DocxNumbering of(@Nullable Element part) {
        var numbering = new DocxNumbering();
        if (part == null) return numbering;
        SafeXml.children(part).forEach(element -> {
            if ("abstractNum".equals(element.getLocalName())) numbering.pattern(element);
            else if ("num".equals(element.getLocalName())) numbering.list(element);
        });
        return numbering;
    }

    private void pattern(Element element) {
        var levels = new HashMap<Integer, Level>();
        SafeXml.children(element)
                .filter(child -> "lvl".equals(child.getLocalName()))
                .forEach(level -> {
                    var format =
                            Objects.requireNonNullElse(DocxLines.value(DocxLines.child(level, "numFmt")), "decimal");
                    var text = Objects.requireNonNullElse(DocxLines.value(DocxLines.child(level, "lvlText")), "");
                    var start = DocxLines.value(DocxLines.child(level, "start"));
                    levels.put(number(attribute(level, "ilvl"), 0), new Level(format, text, number(start, 1)));
                });
        patterns.put(attribute(element, "abstractNumId"), levels);
    }

    private void list(Element element) {
        var pattern = DocxLines.value(DocxLines.child(element, "abstractNumId"));
        if (pattern == null) return;
        var starts = new HashMap<Integer, Integer>();
        SafeXml.children(element)
                .filter(child -> "lvlOverride".equals(child.getLocalName()))
                .forEach(override -> {
                    var start = DocxLines.value(DocxLines.child(override, "startOverride"));
                    if (start != null) starts.put(number(attribute(override, "ilvl"), 0), number(start, 1));
                });
        lists.put(attribute(element, "numId"), new Lists(pattern, starts));
    }

    private static String attribute(Element element, String name) {
        return element.getAttributeNS(element.getNamespaceURI(), name);
    }

    private static int number(@Nullable String written, int otherwise) {
        return written != null && written.matches("\\d{1,6}") ? Integer.parseInt(written) : otherwise;
    }

    /** The number that stands before the next paragraph of a list; null where the file does not say how it is counted. */
    @Nullable
    String next(DocxStyles.Place place) {
        var list = lists.get(place.list());
        var levels = list == null ? null : patterns.get(list.pattern());
        var level = levels == null ? null : levels.get(place.level());
        if (list == null || levels == null || level == null) return null;
        var counted = counts.computeIfAbsent(list.pattern(), any -> new int[LEVELS]);
        var start = list.starts().get(place.level());
        if (start != null && restarted.add(place.list() + "/" + place.level())) counted[place.level()] = start;
        else if (counted[place.level()] == 0) counted[place.level()] = level.start();
        else counted[place.level()]++;
        for (int deeper = place.level() + 1; deeper < LEVELS; deeper++) counted[deeper] = 0;
        return written(levels, level, counted);
    }

    private static String written(Map<Integer, Level> levels, Level level, int[] counted) {
        if (level.format().equals("bullet")) return "–";
        if (level.format().equals("none")) return "";
        var text = level.text();
        for (int i = 0; i < LEVELS; i++) {
            if (!text.contains("%" + (i + 1))) continue;
            var of = levels.get(i);
            int value = counted[i] == 0 ? (of == null ? 1 : of.start()) : counted[i];
            text = text.replace("%" + (i + 1), figure(of == null ? "decimal" : of.format(), value));
        }
        return text.strip();
    }

    private static String figure(String format, int value) {
        return switch (format) {
            case "lowerLetter" -> letters(value);
            case "upperLetter" -> letters(value).toUpperCase(java.util.Locale.ROOT);
            case "lowerRoman" -> Roman.of(value).toLowerCase(java.util.Locale.ROOT);
            case "upperRoman" -> Roman.of(value);
            case "decimalZero" -> "%02d".formatted(value);
            default -> String.valueOf(value);
        };
    }

    /** a to z, then aa, bb. */
    private static String letters(int value) {
        return String.valueOf((char) ('a' + (value - 1) % 26)).repeat((value - 1) / 26 + 1);
    }
}
