package si.plenum.document.reading;

import java.util.List;
import java.util.Set;
import si.plenum.document.text.DocumentText;
import si.plenum.document.text.MarkdownText;
import si.plenum.document.text.Provision;
import si.plenum.document.text.ProvisionId;
import si.plenum.document.text.ProvisionKind;

/** Writes a text in the form of its source: with the headings of another tradition where it has them. */
final class SourceForm {

    private SourceForm() {}

    static String write(DocumentText text, Set<ProvisionId> counted) {
        if (counted.isEmpty()) return MarkdownText.render(text);
        var out = new StringBuilder("# ").append(text.title()).append("\n\n");
        text.provisions().forEach(provision -> write(provision, out));
        return out.toString();
    }

    private static void write(Provision provision, StringBuilder out) {
        if (provision.repealed()) return;
        boolean isHeading = !provision.kind().hasText();
        var mark = provision.kind() == ProvisionKind.INDENT
                ? "– "
                : provision.label() == null ? "" : provision.label() + ". ";
        out.append(isHeading ? "## " + provision.heading() : mark + provision.text())
                .append("\n\n");
        List.copyOf(provision.children()).forEach(child -> write(child, out));
    }
}
