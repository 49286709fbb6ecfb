package si.plenum.document.reading;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import si.plenum.platform.text.SafeXml;

/** What the styles of a Word file say about numbers and headings. */
final class DocxStyles {

    /** Which list a paragraph is counted in, and how deep. */
    record Place(String list, int level) {

        /** Word writes list 0 where a paragraph is taken out of its style's list. */
        boolean isNone() {
            return list.equals("0");
        }
    }

    private record Style(
            @Nullable String base, int level, @Nullable Place place) {}

    private final Map<String, Style> styles = new HashMap<>();

    private DocxStyles() {}

    static DocxStyles of(@Nullable Element part) {
        var styles = new DocxStyles();
        if (part == null) return styles;
        SafeXml.children(part)
                .filter(element -> "style".equals(element.getLocalName()))
                .forEach(element -> {
                    var id = element.getAttributeNS(element.getNamespaceURI(), "styleId");
                    var properties = DocxLines.child(element, "pPr");
                    var numbers = properties == null ? null : DocxLines.child(properties, "numPr");
                    var base = DocxLines.value(DocxLines.child(element, "basedOn"));
                    var name = Objects.requireNonNullElse(DocxLines.value(DocxLines.child(element, "name")), "");
                    styles.styles.put(id, new Style(base, headingLevel(name), numbers == null ? null : place(numbers)));
                });
        return styles;
    }

    private static int headingLevel(String name) {
        var match =
                java.util.regex.Pattern.compile("(?:heading|naslov) ([1-9])").matcher(name.toLowerCase(Locale.ROOT));
        return match.matches() ? Integer.parseInt(match.group(1)) : 0;
    }

    static Place place(Element numPr) {
        var list = DocxLines.value(DocxLines.child(numPr, "numId"));
        var level = DocxLines.value(DocxLines.child(numPr, "ilvl"));
        int deep = level != null && level.matches("[0-8]") ? Integer.parseInt(level) : 0;
        return new Place(list == null ? "0" : list, deep);
    }

    /** The list of a style or of what it is based on. */
    @Nullable
    Place numbering(@Nullable String id) {
        var style = id == null ? null : styles.get(id);
        for (int steps = 0; style != null && steps < 20; steps++) {
            if (style.place() != null) return style.place();
            style = style.base() == null ? null : styles.get(style.base());
        }
        return null;
    }

    /** The level of a heading, 0 for none. */
    int level(@Nullable String id) {
        var style = id == null ? null : styles.get(id);
        return style == null ? 0 : style.level();
    }
}
