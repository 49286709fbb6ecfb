package si.plenum.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import si.plenum.journal.CanonicalJson;
import si.plenum.platform.Refused;
import si.plenum.platform.WireName;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a change is besides its operations. It belongs to the wording: who votes on the words votes on this too.
 *
 * @param kind any but {@link ActKind#INITIAL}
 * @param ends the first day without the change, null where it stays; only an amendment ends by itself
 * @param annuls the act that an annulment takes out of force; null in a draft in which none is chosen yet, and for the others
 * @param confirms SHA-256 of the text that an official consolidated text confirms; null in a draft, and for the others
 */
public record ChangeTerms(
        ActKind kind,
        @Nullable LocalDate ends,
        @Nullable ActId annuls,
        @Nullable String confirms) {

    /** An amendment that stays. */
    public static final ChangeTerms PLAIN = new ChangeTerms(ActKind.AMENDMENT, null, null, null);

    private static final JsonMapper JSON = JsonMapper.builder().build();

    public ChangeTerms {
        if (kind == ActKind.INITIAL) throw new IllegalArgumentException("" + kind);
        if (kind != ActKind.AMENDMENT) ends = null;
        if (kind != ActKind.ANNULMENT) annuls = null;
        if (kind != ActKind.CONSOLIDATION) confirms = null;
    }

    /** An amendment that ends. @param ends the first day without it */
    public static ChangeTerms until(LocalDate ends) {
        return new ChangeTerms(ActKind.AMENDMENT, ends, null, null);
    }

    /** A clerical error set right. */
    public static ChangeTerms correction() {
        return new ChangeTerms(ActKind.CORRECTION, null, null, null);
    }

    /** Takes an earlier act out of force. */
    public static ChangeTerms annulling(ActId act) {
        return new ChangeTerms(ActKind.ANNULMENT, null, act, null);
    }

    /** An official consolidated text, of the text in force when it is filed. */
    public static ChangeTerms consolidation() {
        return new ChangeTerms(ActKind.CONSOLIDATION, null, null, null);
    }

    /** The same of the text with that hash. */
    public ChangeTerms confirming(String text) {
        return new ChangeTerms(kind, ends, annuls, text);
    }

    public boolean isAnnulment() {
        return kind == ActKind.ANNULMENT;
    }

    public boolean isConsolidation() {
        return kind == ActKind.CONSOLIDATION;
    }

    /** Whether it has operations: an annulment and an official consolidated text have none. */
    public boolean hasOperations() {
        return !isAnnulment() && !isConsolidation();
    }

    /** As canonical JSON, an empty object for {@link #PLAIN}; {@link #read} reads it. */
    public String json() {
        return CanonicalJson.write(fields());
    }

    private Map<String, Object> fields() {
        var fields = new TreeMap<String, Object>();
        if (kind != ActKind.AMENDMENT) fields.put("kind", kind.wireName());
        if (ends != null) fields.put("ends", ends.toString());
        if (annuls != null) fields.put("annuls", annuls.value().toString());
        if (confirms != null) fields.put("confirms", confirms);
        return fields;
    }

    /** @throws Refused {@code error.document.json} where it was not written by {@link #json} */
    public static ChangeTerms read(String json) {
        try {
            var node = JSON.readTree(json);
            var kind = text(node, "kind");
            var ends = text(node, "ends");
            var annuls = text(node, "annuls");
            return new ChangeTerms(
                    kind == null ? ActKind.AMENDMENT : WireName.parse(ActKind.class, kind),
                    ends == null ? null : LocalDate.parse(ends),
                    annuls == null ? null : new ActId(UUID.fromString(annuls)),
                    text(node, "confirms"));
        } catch (JacksonException | IllegalArgumentException | DateTimeException broken) {
            throw new Refused("error.document.json");
        }
    }

    private static @Nullable String text(JsonNode node, String name) {
        var found = node.get(name);
        return found == null ? null : found.asString();
    }
}
