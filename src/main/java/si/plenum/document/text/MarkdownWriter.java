package si.plenum.document.text;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes a text as Markdown. */
final class MarkdownWriter {

    private static final Pattern READS_AS_MARK = Pattern.compile(
            "#.*|\\(\\d{1,3}\\) .*|\\d{1,3}(\\.\\p{Ll}{1,2}|\\.) .*|\\p{Ll}{1,2}(\\.\\p{Ll}{1,2})?\\) .*|[–—-] .*");

    private final StringBuilder out = new StringBuilder();

    String write(DocumentText text) {
        out.append("# ").append(escape(text.title())).append('\n');
        text.provisions().forEach(this::block);
        return out.toString();
    }

    private void block(Provision provision) {
        out.append('\n');
        switch (provision.kind()) {
            case PREAMBLE -> out.append(provision.repealed() ? "(črtana)" : lines(provision.text(), true));
            case PART -> heading("## " + label(provision) + ". del", provision, "(črtan)");
            case CHAPTER -> {
                String stop = Labels.takesStop(label(provision)) ? "." : "";
                var after = provision.repealed() ? "(črtano)" : escapeStruck(escape(provision.heading()));
                out.append("## ").append(label(provision)).append(stop).append(after.isEmpty() ? "" : " " + after);
            }
            case ARTICLE -> {
                String stop = Labels.takesStop(label(provision)) ? "." : "";
                heading("### " + label(provision) + stop + " člen", provision, "(črtan)");
            }
            case ANNEX -> heading("## Priloga " + label(provision), provision, "(črtana)");
            case PARAGRAPH, POINT, INDENT -> throw new IllegalStateException("a unit stands in an article");
        }
        out.append('\n');
        boolean carriesParagraphs =
                provision.kind() == ProvisionKind.ARTICLE || provision.kind() == ProvisionKind.ANNEX;
        if (carriesParagraphs) paragraphs(provision.children());
        else provision.children().forEach(this::block);
    }

    private void heading(String name, Provision provision, String struck) {
        out.append(name);
        if (provision.repealed()) out.append(' ').append(struck);
        else if (!provision.heading().isEmpty()) out.append(": ").append(escape(provision.heading()));
    }

    private void paragraphs(List<Provision> paragraphs) {
        int number = 0;
        for (var paragraph : paragraphs) {
            number++;
            boolean alone = paragraphs.size() == 1;
            var words = paragraph.repealed() ? "(črtan)" : lines(paragraph.text(), alone);
            out.append('\n')
                    .append(alone ? "" : "(" + number + ") ")
                    .append(words)
                    .append('\n');
            if (!paragraph.children().isEmpty()) out.append('\n');
            items(paragraph.children());
        }
    }

    private void items(List<Provision> items) {
        for (var item : items) {
            out.append(mark(item))
                    .append(item.repealed() ? "(črtana)" : lines(item.text(), false))
                    .append('\n');
            items(item.children());
        }
    }

    private static String mark(Provision item) {
        if (item.kind() == ProvisionKind.INDENT) return "– ";
        String label = label(item);
        if (Labels.isLetter(label)) return label + ") ";
        return label + (Labels.takesStop(label) ? ". " : " ");
    }

    private static String label(Provision provision) {
        @Nullable String label = provision.label();
        if (label == null) throw new IllegalStateException("no label");
        return label;
    }

    /** @param firstToo whether the first line stands at the start of a line, so that its signs would be read */
    private static String lines(String text, boolean firstToo) {
        var lines = escape(text).lines().toList();
        return Stream.iterate(0, i -> i < lines.size(), i -> i + 1)
                .map(i -> i == 0 && !firstToo ? escapeStruck(lines.get(i)) : escapeMark(lines.get(i)))
                .collect(Collectors.joining("\\\n"));
    }

    private static String escape(String text) {
        return text.replace("\\", "\\\\");
    }

    private static String escapeMark(String line) {
        if (!READS_AS_MARK.matcher(line).matches()) return escapeStruck(line);
        if (line.startsWith("#") || line.startsWith("(") || "–—-".indexOf(line.charAt(0)) >= 0) return "\\" + line;
        int sign = line.indexOf(line.contains(") ") && Character.isLetter(line.charAt(0)) ? ")" : ".");
        return line.substring(0, sign) + "\\" + line.substring(sign);
    }

    private static String escapeStruck(String line) {
        return MarkdownText.STRUCK.contains(line) ? "\\" + line : line;
    }
}
