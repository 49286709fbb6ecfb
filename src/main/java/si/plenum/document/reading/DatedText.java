package si.plenum.document.reading;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import si.plenum.document.text.DocumentText;
import si.plenum.document.text.MalformedText;
import si.plenum.document.text.MarkdownText;
import si.plenum.document.text.Numbering;
import si.plenum.document.text.ProvisionId;
import si.plenum.platform.Refused;

/**
 * One of several texts of a document, as it was in force from a day on.
 *
 * @param name of the file
 * @param counted provisions that carry no label in the source
 */
public record DatedText(LocalDate day, String name, String source, DocumentText text, Set<ProvisionId> counted) {

    /**
     * Reads one: first as the program writes texts, else by a guess of its lines.
     *
     * @throws Refused naming file and line where neither can be done
     */
    public static DatedText read(LocalDate day, String name, String source, Numbering numbering) {
        try {
            return new DatedText(day, name, source, MarkdownText.parse(source, numbering), Set.of());
        } catch (MalformedText otherForm) {
            var reading = SourceFile.read(source).read(numbering);
            var text = reading.text();
            if (text != null) return new DatedText(day, name, source, text, reading.counted());
            var problem = reading.problems().getFirst();
            throw new Refused("error.history.file", Map.of("file", name, "line", String.valueOf(problem.line())));
        }
    }

    /** Whether its words, written down again, are those of the source; wraps of lines and runs of blanks apart. */
    public boolean isWhole() {
        return flat(SourceForm.write(text, counted)).equals(flat(source));
    }

    private static String flat(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }
}
