package si.plenum.document.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a text written as {@link MarkdownText} says, line by line. */
final class MarkdownReader {

    private static final Pattern ARTICLE =
            Pattern.compile("### (\\d+)(?:\\.|(\\.\\p{Ll}{1,2})) člen(?:: (.+)| (\\(črtan\\)))?");
    private static final Pattern CHAPTER = Pattern.compile("## ([IVXLCDM]+)(?:(\\.\\p{Ll}{1,2})|\\.)(?: (.+))?");
    private static final Pattern PART =
            Pattern.compile("## (\\d+(?:\\.\\p{Ll}{1,2})?)\\. del(?:: (.+)| (\\(črtan\\)))?");
    private static final Pattern ANNEX =
            Pattern.compile("## Priloga (\\d+(?:\\.\\p{Ll}{1,2})?)(?:: (.+)| (\\(črtana\\)))?");

    private final Supplier<ProvisionId> ids;
    private final Open root = new Open(null, null, "", "", false, 0);
    private final List<Open> path = new ArrayList<>(List.of(root));
    private @Nullable String title;
    private @Nullable Open paragraph;
    private boolean continues;
    private boolean breaks;
    private int number;

    MarkdownReader(Supplier<ProvisionId> ids) {
        this.ids = ids;
    }

    DocumentText read(String markdown, Numbering numbering) {
        for (var line : markdown.lines().toList()) {
            number++;
            line(line.strip());
        }
        if (title == null) throw malformed("error.document.markdown.title");
        var provisions = root.children.stream().map(child -> child.close(ids)).toList();
        return new DocumentText(title, numbering, provisions);
    }

    private void line(String line) {
        if (line.isEmpty()) {
            continues = false;
            breaks = false;
        } else if (continues && breaks) {
            append(line);
        } else if (line.startsWith("#")) {
            heading(line);
        } else if (!unit(line)) {
            if (continues) append(line);
            else unmarked(line);
        }
    }

    private void heading(String line) {
        continues = false;
        paragraph = null;
        Matcher match;
        if (line.startsWith("# ")) {
            if (title != null) throw malformed("error.document.markdown.title");
            title = unescape(line.substring(2).strip());
        } else if ((match = PART.matcher(line)).matches()) {
            open(ProvisionKind.PART, match.group(1), match.group(2), match.group(3) != null);
        } else if ((match = ANNEX.matcher(line)).matches()) {
            open(ProvisionKind.ANNEX, match.group(1), match.group(2), match.group(3) != null);
        } else if ((match = CHAPTER.matcher(line)).matches()) {
            boolean struck = "(črtano)".equals(match.group(3));
            open(ProvisionKind.CHAPTER, joined(match), struck ? null : match.group(3), struck);
        } else if ((match = ARTICLE.matcher(line)).matches()) {
            open(ProvisionKind.ARTICLE, joined(match), match.group(3), match.group(4) != null);
        } else {
            throw malformed("error.document.markdown.heading");
        }
    }

    private static String joined(Matcher match) {
        return match.group(1) + (match.group(2) == null ? "" : match.group(2));
    }

    private void open(ProvisionKind kind, String label, @Nullable String heading, boolean struck) {
        while (!kind.mayStandIn(path.getLast().kind)) {
            if (path.size() == 1) throw malformed("error.document.markdown.heading");
            path.removeLast();
        }
        var open = new Open(kind, label, heading == null ? "" : unescape(heading), "", struck, number);
        path.getLast().children.add(open);
        path.add(open);
    }

    private boolean unit(String line) {
        Matcher match;
        if ((match = MarkdownText.PARAGRAPH.matcher(line)).matches()) {
            var container = container();
            if (Integer.parseInt(match.group(1)) != container.children.size() + 1) {
                throw malformed("error.document.markdown.number");
            }
            paragraph = add(container, ProvisionKind.PARAGRAPH, null, match.group(2));
            return true;
        }
        var list = paragraph;
        if (list == null) return false;
        if ((match = MarkdownText.FIGURE.matcher(line)).matches()) {
            item(list, ProvisionKind.POINT, joined(match), match.group(3));
        } else if ((match = MarkdownText.LETTER.matcher(line)).matches()) {
            item(list, ProvisionKind.POINT, match.group(1), match.group(2));
        } else if ((match = MarkdownText.INDENT.matcher(line)).matches()) {
            item(list, ProvisionKind.INDENT, null, match.group(1));
        } else {
            return false;
        }
        return true;
    }

    /** A mark that is open already goes on with that list; a new one begins a list under the last item. */
    private void item(Open list, ProvisionKind kind, @Nullable String label, String words) {
        String mark = ListRules.mark(kind, label);
        var under = list;
        while (!under.children.isEmpty()) {
            var last = under.children.getLast();
            if (ListRules.mark(last.kind(), last.label).equals(mark)) break;
            under = last;
        }
        add(under, kind, label, words);
    }

    private void unmarked(String line) {
        var container = path.getLast();
        if (title == null) throw malformed("error.document.markdown.title");
        if (container == root) add(root, ProvisionKind.PREAMBLE, null, line);
        else paragraph = add(container(), ProvisionKind.PARAGRAPH, null, line);
    }

    private Open container() {
        var container = path.getLast();
        if (!ProvisionKind.PARAGRAPH.mayStandIn(container.kind) || container.kind == null) {
            throw malformed("error.document.markdown.place");
        }
        return container;
    }

    private Open add(Open parent, ProvisionKind kind, @Nullable String label, String words) {
        boolean struck = MarkdownText.STRUCK.contains(words);
        var open = new Open(kind, label, "", "", struck, number);
        parent.children.add(open);
        continues = !struck;
        breaks = false;
        if (!struck) {
            last = open;
            append(words);
        }
        return open;
    }

    private Open last = root;

    private void append(String line) {
        int slashes = 0;
        while (slashes < line.length() && line.charAt(line.length() - 1 - slashes) == '\\') slashes++;
        boolean ends = slashes % 2 == 1;
        String words = unescape(ends ? line.substring(0, line.length() - 1) : line);
        String glue = last.text.isEmpty() ? "" : breaks ? "\n" : " ";
        last.text = last.text + glue + words;
        breaks = ends;
    }

    private static String unescape(String text) {
        return text.replaceAll("\\\\(.)", "$1");
    }

    private MalformedText malformed(String key) {
        return new MalformedText(key, Map.of("line", String.valueOf(number)));
    }

    /** A provision while its children still come. */
    private static final class Open {
        final @Nullable ProvisionKind kind;
        final @Nullable String label;
        final String heading;
        final boolean struck;
        final int line;
        final List<Open> children = new ArrayList<>();
        String text;

        Open(
                @Nullable ProvisionKind kind,
                @Nullable String label,
                String heading,
                String text,
                boolean struck,
                int line) {
            this.kind = kind;
            this.label = label;
            this.heading = heading;
            this.text = text;
            this.struck = struck;
            this.line = line;
        }

        ProvisionKind kind() {
            if (kind == null) throw new IllegalStateException("the document itself");
            return kind;
        }

        Provision close(Supplier<ProvisionId> ids) {
            var id = ids.get();
            var closed = children.stream().map(child -> child.close(ids)).toList();
            try {
                return new Provision(
                        id, kind(), label, Wording.cleanHeading(heading), Wording.clean(text), struck, closed);
            } catch (MalformedText malformed) {
                throw new MalformedText("error.document.markdown.line", Map.of("line", String.valueOf(line)));
            }
        }
    }
}
