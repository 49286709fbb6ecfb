package si.plenum.api.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import si.plenum.document.ActKind;
import si.plenum.document.ActRow;
import si.plenum.document.DocumentKind;
import si.plenum.document.DocumentRow;
import si.plenum.document.Provenance;
import si.plenum.document.TextInForce;
import si.plenum.document.VersionComparison;
import si.plenum.document.VersionRow;
import si.plenum.document.text.Address;
import si.plenum.document.text.DocumentText;
import si.plenum.document.text.Provision;
import si.plenum.document.text.ProvisionId;
import si.plenum.document.text.ProvisionKind;
import si.plenum.document.text.Redline;

/** Standing documents as data. */
final class DocumentJson {

    private DocumentJson() {}

    record Line(
            UUID id,
            String slug,
            String title,
            DocumentKind kind,
            String body,
            String language,
            int version,
            @Nullable LocalDate since) {}

    /** The text of a day; {@code hash} is over all of it. */
    record Text(
            UUID id,
            String slug,
            String title,
            LocalDate day,
            int version,
            LocalDate since,
            String hash,
            List<Node> provisions) {}

    /**
     * A provision with what stands beneath it.
     *
     * @param number as it is written before the words; {@code label} is what is stored
     * @param hash over its own words, {@code treeHash} with all beneath
     */
    record Node(
            UUID id,
            ProvisionKind kind,
            @Nullable String label,
            String number,
            String heading,
            String text,
            boolean repealed,
            String hash,
            String treeHash,
            @Nullable Origin provenance,
            List<Node> children) {}

    /** Where its present words come from. */
    record Origin(UUID act, int actSeq, UUID decision, LocalDate since, boolean founding) {}

    record Version(int version, LocalDate from, @Nullable LocalDate until, String hash, List<Act> acts) {}

    record Act(
            UUID id,
            int seq,
            ActKind kind,
            UUID decision,
            LocalDate adoptedOn,
            @Nullable LocalDate inForceFrom,
            @Nullable LocalDate until) {}

    /** Two versions, provision by provision. */
    record Comparison(String slug, int from, int to, List<String> sentences, List<Change> lines) {}

    record Change(
            UUID id,
            ProvisionKind kind,
            int depth,
            String mark,
            String numberBefore,
            String numberAfter,
            String headingBefore,
            String headingAfter,
            String textBefore,
            String textAfter) {}

    static Line line(DocumentRow row, String body) {
        return new Line(
                row.id().value(),
                row.slug(),
                row.title(),
                row.kind(),
                body,
                row.language(),
                row.version(),
                row.since());
    }

    static Text text(TextInForce text) {
        var document = text.document();
        return new Text(
                document.id().value(),
                document.slug(),
                document.title(),
                text.day(),
                text.version(),
                text.since(),
                text.text().hash(),
                nodes(text.text(), text.text().provisions(), text.provenance()));
    }

    static Version version(VersionRow row) {
        return new Version(
                row.ordinal(),
                row.from(),
                row.until(),
                row.hash(),
                row.acts().stream().map(DocumentJson::act).toList());
    }

    static Comparison comparison(VersionComparison compared) {
        return new Comparison(
                compared.document().slug(),
                compared.from().ordinal(),
                compared.to().ordinal(),
                compared.sentences(),
                compared.redline().lines().stream().map(DocumentJson::change).toList());
    }

    private static List<Node> nodes(DocumentText text, List<Provision> level, Map<ProvisionId, Provenance> provenance) {
        return level.stream().map(one -> node(text, one, provenance)).toList();
    }

    private static Node node(DocumentText text, Provision one, Map<ProvisionId, Provenance> provenance) {
        var origin = provenance.get(one.id());
        return new Node(
                one.id().value(),
                one.kind(),
                one.label(),
                Address.mark(text, one),
                one.heading(),
                one.text(),
                one.repealed(),
                one.ownHash(),
                one.treeHash(),
                origin == null
                        ? null
                        : new Origin(
                                origin.act().value(),
                                origin.actSeq(),
                                origin.decision(),
                                origin.since(),
                                origin.founding()),
                nodes(text, one.children(), provenance));
    }

    private static Act act(ActRow row) {
        return new Act(
                row.id().value(), row.seq(), row.kind(), row.decision(), row.adoptedOn(), row.inForce(), row.ends());
    }

    private static Change change(Redline.Line line) {
        return new Change(
                line.id().value(),
                line.kind(),
                line.depth(),
                line.mark().name().toLowerCase(Locale.ROOT),
                line.numberBefore(),
                line.numberAfter(),
                line.headingBefore(),
                line.headingAfter(),
                line.textBefore(),
                line.textAfter());
    }
}
