package si.plenum.document.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import si.plenum.document.text.MarkdownText;
import si.plenum.document.text.Numbering;

class DocxTest {

    private static final String OPEN = "<%s xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">";

    private static final String NUMBERING = OPEN.formatted("w:numbering")
            + "<w:abstractNum w:abstractNumId=\"1\">"
            + level(0, "upperRoman", "%1.") + level(1, "decimal", "%2. člen") + "</w:abstractNum>"
            + "<w:abstractNum w:abstractNumId=\"2\">"
            + level(0, "decimal", "(%1)") + level(1, "decimal", "%2.") + level(2, "lowerLetter", "%3)")
            + "</w:abstractNum>"
            + "<w:abstractNum w:abstractNumId=\"3\">" + level(0, "bullet", "\uF0B7") + "</w:abstractNum>"
            + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>"
            + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"2\"/></w:num>"
            + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"3\"/></w:num>"
            + "<w:num w:numId=\"4\"><w:abstractNumId w:val=\"2\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride"
            + " w:val=\"1\"/></w:lvlOverride></w:num>"
            + "</w:numbering>";

    private static final String STYLES = OPEN.formatted("w:styles")
            + "<w:style w:styleId=\"Clen\"><w:name w:val=\"Člen\"/><w:pPr><w:numPr><w:ilvl w:val=\"1\"/><w:numId"
            + " w:val=\"1\"/></w:numPr></w:pPr></w:style>"
            + "<w:style w:styleId=\"ClenB\"><w:name w:val=\"Člen B\"/><w:basedOn w:val=\"Clen\"/></w:style></w:styles>";

    private static final String TEXT = OPEN.formatted("w:document")
            + "<w:body>"
            + paragraph("", "Hišni red")
            + paragraph(list(1, 0), "Splošno")
            + paragraph("<w:pStyle w:val=\"Clen\"/>", " – Namen")
            + paragraph("", "Ta red ureja rabo.")
            + paragraph("<w:pStyle w:val=\"ClenB\"/>", "")
            + "<w:p><w:pPr>" + list(2, 0)
            + "</w:pPr><w:r><w:t>Nočni mir je od </w:t></w:r><w:del><w:r><w:delText>23.</w:delText></w:r></w:del>"
            + "<w:ins><w:r><w:t>22. ure.</w:t></w:r></w:ins></w:p>"
            + paragraph(list(2, 0), "Ni dovoljeno:")
            + paragraph(list(2, 1), "vaditi:")
            + paragraph(list(2, 2), "na bobne;")
            + paragraph(list(2, 2), "na trobila;")
            + paragraph(list(2, 1), "snemati.")
            + paragraph("<w:pStyle w:val=\"Clen\"/>", "")
            + paragraph(list(4, 0), "Prvi:")
            + paragraph(list(3, 0), "alineja.")
            + paragraph(list(4, 0), "Drugi.")
            + "</w:body></w:document>";

    @Test
    void numbers_are_counted_as_word_counts_them() throws IOException {
        // A numbered paragraph without words is shown by Word as its number alone.
        var outline = SourceFile.read(file(TEXT, NUMBERING, STYLES));
        assertThat(MarkdownText.render(
                        Objects.requireNonNull(outline.read(Numbering.SLOVENE).text())))
                .isEqualTo("""
                        # Hišni red

                        ## I. Splošno

                        ### 1. člen: Namen

                        Ta red ureja rabo.

                        ### 2. člen

                        (1) Nočni mir je od 22. ure.

                        (2) Ni dovoljeno:

                        1. vaditi:
                        a) na bobne;
                        b) na trobila;
                        2. snemati.

                        ### 3. člen

                        (1) Prvi:

                        – alineja.

                        (2) Drugi.
                        """);
    }

    @Test
    void where_the_numbering_is_missing_or_broken_the_words_stay_and_their_lines_are_marked() throws IOException {
        for (var broken : new String[] {null, "<w:numbering", OPEN.formatted("w:numbering") + "</w:numbering>"}) {
            var outline = SourceFile.read(file(TEXT, broken, STYLES));
            assertThat(outline.lines()).extracting(SourceLine::words).contains("Splošno", "vaditi:", "Drugi.");
            assertThat(outline.lines().stream().filter(line -> !line.sure()).map(SourceLine::words))
                    .contains("Splošno", "vaditi:", "na bobne;", "Drugi.");
        }
    }

    private static String level(int level, String format, String text) {
        return "<w:lvl w:ilvl=\"%d\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/><w:lvlText w:val=\"%s\"/></w:lvl>"
                .formatted(level, format, text);
    }

    private static String list(int list, int level) {
        return "<w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr>".formatted(level, list);
    }

    private static String paragraph(String properties, String words) {
        return "<w:p><w:pPr>%s</w:pPr><w:r><w:t>%s</w:t></w:r></w:p>".formatted(properties, words);
    }

    private static byte[] file(String document, String numbering, String styles) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            put(zip, "word/document.xml", document);
            if (numbering != null) put(zip, "word/numbering.xml", numbering);
            put(zip, "word/styles.xml", styles);
        }
        return out.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String part) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(part.getBytes(StandardCharsets.UTF_8));
    }
}
