package si.plenum.site.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import si.plenum.document.ActKind;
import si.plenum.document.CommencementRule;
import si.plenum.document.PendingAct;
import si.plenum.document.Provenance;
import si.plenum.document.text.Address;
import si.plenum.document.text.DocumentText;
import si.plenum.document.text.Provision;
import si.plenum.document.text.ProvisionId;
import si.plenum.document.text.ProvisionKind;
import si.plenum.platform.text.Markdown;
import si.plenum.site.internal.LawPage.Announced;
import si.plenum.site.internal.LawPage.Line;
import si.plenum.site.internal.LawPage.Origin;
import si.plenum.site.internal.LawPage.Part;

/** Lays out a text of law for its page. */
@Component
class LawReader {

    private final DecisionReader decisions;

    LawReader(DecisionReader decisions) {
        this.decisions = decisions;
    }

    LawPage page(DocumentText text, Map<ProvisionId, Provenance> provenance, List<PendingAct> pending) {
        var asked = new HashSet<UUID>();
        provenance.values().forEach(from -> asked.add(from.decision()));
        pending.forEach(act -> asked.add(act.act().decision()));
        var numbers = decisions.numbersOf(asked);
        var parts = new ArrayList<Part>();
        for (var top : text.provisions()) add(text, top, "", provenance, pending, numbers, parts);
        return new LawPage(parts);
    }

    private static void add(
            DocumentText text,
            Provision provision,
            String above,
            Map<ProvisionId, Provenance> provenance,
            List<PendingAct> pending,
            Map<UUID, String> numbers,
            List<Part> parts) {
        boolean article = provision.kind() == ProvisionKind.ARTICLE
                || provision.kind() == ProvisionKind.PREAMBLE
                || provision.kind() == ProvisionKind.ANNEX;
        var lines = new ArrayList<Line>();
        if (provision.kind() == ProvisionKind.PREAMBLE) lines.add(line("", 0, provision));
        if (article) lines(text, provision, 0, lines);
        var anchor = anchor(provision);
        // Articles are counted through the text, chapters within their part.
        if (provision.kind() == ProvisionKind.CHAPTER && !above.isEmpty()) anchor = above + "-" + anchor;
        if (provision.kind() == ProvisionKind.PREAMBLE && !parts.isEmpty()) anchor += "-" + (parts.size() + 1);
        parts.add(new Part(
                article,
                anchor,
                "p-" + provision.id(),
                Address.mark(text, provision),
                provision.heading(),
                provision.repealed(),
                lines,
                article ? origin(provision, provenance, numbers) : null,
                article ? until(provision, provenance) : List.of(),
                article ? announced(provision, pending, numbers) : List.of()));
        if (article) return;
        for (var child : provision.children()) add(text, child, anchor, provenance, pending, numbers, parts);
    }

    private static void lines(DocumentText text, Provision above, int depth, List<Line> lines) {
        for (var provision : above.children()) {
            boolean alone = depth == 0 && above.children().size() == 1;
            lines.add(line(alone ? "" : Address.mark(text, provision), depth, provision));
            lines(text, provision, depth + 1, lines);
        }
    }

    private static Line line(String mark, int depth, Provision provision) {
        return new Line("p-" + provision.id(), mark, depth, provision.repealed(), Markdown.provision(provision.text()));
    }

    private static @Nullable Origin origin(
            Provision article, Map<ProvisionId, Provenance> provenance, Map<UUID, String> numbers) {
        return article.walk()
                .map(provision -> provenance.get(provision.id()))
                .filter(from -> from != null)
                .max(Comparator.comparingInt(Provenance::actSeq))
                .map(from -> new Origin(from.since(), from.founding(), numbers.get(from.decision())))
                .orElse(null);
    }

    private static List<Announced> announced(
            Provision article, Collection<PendingAct> pending, Map<UUID, String> numbers) {
        var here = article.walk().map(Provision::id).toList();
        return pending.stream()
                .filter(act -> here.stream().anyMatch(act.places()::contains))
                .map(act -> announced(act, numbers))
                .toList();
    }

    private static Announced announced(PendingAct pending, Map<UUID, String> numbers) {
        var act = pending.act();
        var waits = act.commencement() instanceof CommencementRule.OnCondition condition ? condition : null;
        return new Announced(
                numbers.get(act.decision()),
                act.inForce(),
                waits == null ? null : waits.condition(),
                waits == null ? null : waits.by(),
                act.kind() == ActKind.ANNULMENT
                        ? String.join(" ", pending.instruction().sentences())
                        : "");
    }

    private static List<LocalDate> until(Provision article, Map<ProvisionId, Provenance> provenance) {
        return article.walk()
                .map(provision -> provenance.get(provision.id()))
                .filter(Objects::nonNull)
                .map(Provenance::ends)
                .filter(Objects::nonNull)
                .map(ends -> ends.minusDays(1))
                .sorted()
                .distinct()
                .toList();
    }

    /** The readable anchor: {@code clen-12-a} for article 12.a, {@code poglavje-iv} for chapter IV. */
    static String anchor(Provision provision) {
        var label = provision.label() == null
                ? ""
                : provision.label().toLowerCase(Locale.ROOT).replace('.', '-');
        var word = switch (provision.kind()) {
            case ARTICLE -> "clen";
            case CHAPTER -> "poglavje";
            case PART -> "del";
            case ANNEX -> "priloga";
            case PREAMBLE -> "preambula";
            case PARAGRAPH, POINT, INDENT -> "p";
        };
        return label.isEmpty() ? word : word + "-" + label;
    }
}
