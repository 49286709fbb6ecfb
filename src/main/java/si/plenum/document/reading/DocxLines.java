package si.plenum.document.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import si.plenum.platform.Refused;
import si.plenum.platform.text.SafeXml;

/**
 * The paragraphs of a Word file (ECMA-376, WordprocessingML) in their order, with the numbers that Word counts for itself. What
 * was deleted under tracked changes is left out, what was inserted is taken.
 */
final class DocxLines {

    private static final String DOCUMENT = "word/document.xml";
    private static final String NUMBERING = "word/numbering.xml";
    private static final String STYLES = "word/styles.xml";
    private static final int MAX_UNPACKED = 40_000_000;
    private static final Set<String> SKIPPED = Set.of("del", "moveFrom", "pPr", "instrText", "footnoteReference");

    private final DocxNumbering numbering;
    private final DocxStyles styles;
    private final List<RawLine> lines = new ArrayList<>();

    private DocxLines(DocxNumbering numbering, DocxStyles styles) {
        this.numbering = numbering;
        this.styles = styles;
    }

    static List<RawLine> read(byte[] file) {
        var parts = parts(file);
        var document = parse(parts.get(DOCUMENT));
        if (document == null) throw new Refused("error.import.form");
        var styles = DocxStyles.of(parse(parts.get(STYLES)));
        var numbers = parts.get(NUMBERING);
        var numbering = DocxNumbering.of(parse(numbers));
        var reader = new DocxLines(numbering, styles);
        reader.walk(document);
        return reader.lines;
    }

    private static Map<String, byte[]> parts(byte[] file) {
        var parts = new HashMap<String, byte[]>();
        int left = MAX_UNPACKED;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!Set.of(DOCUMENT, NUMBERING, STYLES).contains(entry.getName())) continue;
                var part = zip.readNBytes(left);
                left -= part.length;
                if (left <= 0) throw new Refused("error.import.form");
                parts.put(entry.getName(), part);
            }
        } catch (IOException broken) {
            throw new Refused("error.import.form");
        }
        return parts;
    }

    /** Null for a part that is missing or broken: of the numbers the lines then say so, of the text the caller does. */
    private static @Nullable Element parse(byte @Nullable [] part) {
        if (part == null) return null;
        try {
            return SafeXml.parse(new InputSource(new ByteArrayInputStream(part)));
        } catch (SAXException broken) {
            return null;
        }
    }

    private void walk(Element element) {
        SafeXml.children(element).forEach(child -> {
            if ("p".equals(child.getLocalName())) paragraph(child);
            else if (!SKIPPED.contains(child.getLocalName())) walk(child);
        });
    }

    private void paragraph(Element paragraph) {
        var properties = child(paragraph, "pPr");
        var style = properties == null ? null : value(child(properties, "pStyle"));
        var own = properties == null ? null : child(properties, "numPr");
        var place = own == null ? styles.numbering(style) : DocxStyles.place(own);
        var words = new StringBuilder();
        text(paragraph, words);
        var typed = words.toString().strip();
        var number = place == null || place.isNone() ? "" : numbering.next(place);
        boolean doubtful = number == null;
        // An article is often nothing but its number.
        if (typed.isEmpty() && number != null && number.matches(".*\\p{L}.*")) {
            lines.add(new RawLine(lines.size() + 1, number, true, 0, false));
        }
        boolean first = true;
        for (var line :
                typed.lines().map(String::strip).filter(each -> !each.isEmpty()).toList()) {
            var whole = first && number != null && !number.isEmpty() ? number + " " + line : line;
            lines.add(new RawLine(lines.size() + 1, whole, first, first ? styles.level(style) : 0, doubtful && first));
            first = false;
        }
    }

    private static void text(Element element, StringBuilder words) {
        SafeXml.children(element).forEach(child -> {
            switch (child.getLocalName()) {
                case "t" -> words.append(child.getTextContent());
                case "tab" -> words.append(' ');
                case "br", "cr" -> words.append('\n');
                case "noBreakHyphen" -> words.append('-');
                case null -> {}
                default -> {
                    if (!SKIPPED.contains(child.getLocalName())) text(child, words);
                }
            }
        });
    }

    static @Nullable Element child(Element parent, String name) {
        return SafeXml.children(parent)
                .filter(child -> name.equals(child.getLocalName()))
                .findFirst()
                .orElse(null);
    }

    /** The attribute {@code w:val} of an element. */
    static @Nullable String value(@Nullable Element element) {
        if (element == null) return null;
        var value = element.getAttributeNS(element.getNamespaceURI(), "val");
        return value.isEmpty() ? null : value;
    }
}
