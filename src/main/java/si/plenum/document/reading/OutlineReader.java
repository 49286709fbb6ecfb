package si.plenum.document.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import si.plenum.document.reading.Reading.Problem;
import si.plenum.document.text.DocumentText;
import si.plenum.document.text.LostFooting;
import si.plenum.document.text.MalformedText;
import si.plenum.document.text.Numbering;
import si.plenum.document.text.Provision;
import si.plenum.document.text.ProvisionId;
import si.plenum.document.text.ProvisionKind;

/** Builds the text of lines whose kinds are decided. */
final class OutlineReader {

    private final Numbering numbering;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<ProvisionId, Integer> lineOf = new HashMap<>();
    private final Set<ProvisionId> counted = new HashSet<>();
    private final Branch root = new Branch(null, null, 0);
    private final List<Branch> path = new ArrayList<>(List.of(root));
    private @Nullable String title;
    private @Nullable Branch paragraph;
    private @Nullable Branch last;
    private String lastArticle = "0";

    OutlineReader(Numbering numbering) {
        this.numbering = numbering;
    }

    Reading read(List<SourceLine> lines) {
        lines.forEach(this::line);
        if (title == null) problem(0, "error.import.title.none", Map.of());
        var provisions = root.inside.stream()
                .map(branch -> branch.close(this))
                .filter(Objects::nonNull)
                .toList();
        if (provisions.isEmpty()) problem(0, "error.import.empty", Map.of());
        var text = problems.isEmpty() ? whole(provisions) : null;
        return new Reading(text, problems, lineOf, counted);
    }

    private @Nullable DocumentText whole(List<Provision> provisions) {
        try {
            var text = new DocumentText(Objects.requireNonNull(title), numbering, provisions);
            if (text.walk().noneMatch(Provision::repealed)) {
                DocumentText.empty(text.title(), numbering).with(text.asInserts());
            }
            return text;
        } catch (LostFooting lost) {
            var words = lost.reason() == LostFooting.Reason.LABEL_TAKEN ? "error.import.label" : "error.import.order";
            problem(lineOf.getOrDefault(lost.provision(), 0), words, Map.of("label", labelOf(provisions, lost)));
        } catch (MalformedText malformed) {
            problem(0, malformed.key(), malformed.arguments());
        }
        return null;
    }

    private static String labelOf(List<Provision> provisions, LostFooting lost) {
        return provisions.stream()
                .flatMap(Provision::walk)
                .filter(provision -> provision.id().equals(lost.provision()))
                .map(provision -> Objects.requireNonNullElse(provision.label(), ""))
                .findFirst()
                .orElse("");
    }

    private void line(SourceLine line) {
        switch (line.kind()) {
            case TITLE -> {
                if (title != null) problem(line.number(), "error.import.title.two", Map.of());
                title = Breaks.plain(Marks.bare(line.words()));
            }
            case PREAMBLE -> {
                path.subList(1, path.size()).clear();
                unit(root, ProvisionKind.PREAMBLE, null, line.words(), line);
            }
            case PART -> open(ProvisionKind.PART, Marks.part(line.words()), line);
            case CHAPTER -> open(ProvisionKind.CHAPTER, Marks.chapter(line.words()), line);
            case ARTICLE -> open(ProvisionKind.ARTICLE, Marks.article(line.words()), line);
            case ANNEX -> open(ProvisionKind.ANNEX, Marks.annex(line.words()), line);
            case HEADING -> heading(line);
            case PARAGRAPH -> paragraph(line);
            case POINT -> item(ProvisionKind.POINT, Marks.point(line.words()), line);
            case INDENT -> item(ProvisionKind.INDENT, Marks.indent(line.words()), line);
            case CONTINUED -> {
                if (last == null) problem(line.number(), "error.import.continued", Map.of());
                else last.add(line.words());
            }
            case LEFT_OUT -> last = null;
        }
    }

    private void open(ProvisionKind kind, Marks.@Nullable Taken taken, SourceLine line) {
        while (path.size() > 1 && !kind.mayStandIn(path.getLast().kind)) path.removeLast();
        var parent = path.getLast();
        var label = taken == null || taken.label() == null ? next(kind, parent) : taken.label();
        var branch = new Branch(kind, label, line.number());
        branch.counted = taken == null || taken.label() == null;
        var rest = taken == null ? Marks.bare(line.words()) : taken.rest();
        branch.struck = Marks.heading(rest).matches("črtan[ao]?");
        branch.heading = branch.struck ? "" : Breaks.plain(Marks.heading(rest));
        if (kind == ProvisionKind.ARTICLE) lastArticle = label;
        parent.inside.add(branch);
        path.add(branch);
        paragraph = null;
        last = null;
    }

    /** What is not numbered in the source is counted by its place. */
    private String next(ProvisionKind kind, Branch parent) {
        if (kind == ProvisionKind.ARTICLE) return String.valueOf(number(lastArticle) + 1);
        long before = parent.inside.stream().filter(other -> other.kind == kind).count();
        return kind == ProvisionKind.CHAPTER ? Roman.of((int) before + 1) : String.valueOf(before + 1);
    }

    private static int number(String label) {
        return Integer.parseInt(label.replaceFirst("\\..*", ""));
    }

    private void heading(SourceLine line) {
        var open = path.getLast();
        var words = Breaks.plain(Marks.heading(line.words()));
        if (open == root || !open.inside.isEmpty()) problem(line.number(), "error.import.heading", Map.of());
        else open.heading = open.heading.isEmpty() ? words : open.heading + " " + words;
        last = null;
    }

    private void paragraph(SourceLine line) {
        var container = path.getLast();
        if (container.kind != ProvisionKind.ARTICLE && container.kind != ProvisionKind.ANNEX) {
            problem(line.number(), "error.import.place", Map.of());
            return;
        }
        var taken = Marks.paragraph(line.words());
        int due = container.inside.size() + 1;
        if (taken != null && !String.valueOf(due).equals(taken.label())) {
            problem(line.number(), "error.import.number", Map.of("found", "" + taken.label(), "expected", "" + due));
        }
        paragraph = unit(container, ProvisionKind.PARAGRAPH, null, taken == null ? line.words() : taken.rest(), line);
    }

    private void item(ProvisionKind kind, Marks.@Nullable Taken taken, SourceLine line) {
        var under = paragraph;
        if (under == null || taken == null) {
            problem(line.number(), under == null ? "error.import.list" : "error.import.mark", Map.of());
            return;
        }
        var sort = sort(kind, taken.label());
        while (!under.inside.isEmpty()) {
            var inner = under.inside.getLast();
            if (sort(Objects.requireNonNull(inner.kind), inner.label).equals(sort)) break;
            under = inner;
        }
        unit(under, kind, taken.label(), taken.rest(), line);
    }

    private static String sort(ProvisionKind kind, @Nullable String label) {
        if (kind == ProvisionKind.INDENT || label == null) return "dash";
        return Character.isLetter(label.charAt(0)) ? "letter" : "figure";
    }

    private Branch unit(Branch parent, ProvisionKind kind, @Nullable String label, String words, SourceLine line) {
        var branch = new Branch(kind, label, line.number());
        branch.struck = Marks.heading(words).matches("črtan[ao]?");
        if (!branch.struck) branch.add(words);
        parent.inside.add(branch);
        last = branch;
        return branch;
    }

    void problem(int line, String key, Map<String, Object> arguments) {
        var all = new HashMap<>(arguments);
        all.put("line", String.valueOf(line));
        problems.add(new Problem(line, key, all));
    }

    void note(ProvisionId id, Branch branch) {
        lineOf.put(id, branch.line);
        if (branch.counted) counted.add(id);
    }
}
