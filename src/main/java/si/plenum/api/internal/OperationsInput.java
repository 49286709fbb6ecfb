package si.plenum.api.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import si.plenum.document.text.DocumentText;
import si.plenum.document.text.LostFooting;
import si.plenum.document.text.Operation;
import si.plenum.document.text.Provision;
import si.plenum.document.text.ProvisionId;
import si.plenum.document.text.ProvisionKind;
import si.plenum.platform.Ids;
import si.plenum.platform.Refused;
import si.plenum.platform.WireName;
import tools.jackson.databind.JsonNode;

/**
 * Reads operations, each on the text that the ones before it left. Where a caller does not say what a provision reads
 * ({@code expects}), it is taken to have seen the text of today.
 */
final class OperationsInput {

    private final List<Operation> operations = new ArrayList<>();
    private DocumentText text;

    private OperationsInput(DocumentText base) {
        this.text = base;
    }

    /** @throws ApiProblem naming the first operation that cannot be read or cannot stand */
    static List<Operation> read(JsonNode sent, DocumentText base) {
        if (!sent.isArray()) throw ApiProblem.invalid(Flaw.of("/operations", "api.field.list"));
        var reading = new OperationsInput(base);
        for (int i = 0; i < sent.size(); i++) reading.add(sent.get(i), "/operations/" + i);
        return reading.operations;
    }

    private void add(JsonNode node, String pointer) {
        try {
            var operation = operation(node, pointer);
            text = text.with(List.of(operation));
            operations.add(operation);
        } catch (LostFooting lost) {
            var key = switch (lost.reason()) {
                case MISSING, REPEALED -> "api.operation.missing";
                case CHANGED -> "api.operation.changed";
                case LABEL_TAKEN -> "api.operation.label";
                case MISPLACED, UNDER_ITSELF -> "api.operation.misplaced";
            };
            throw ApiProblem.invalid(Flaw.of(pointer, key));
        } catch (Refused malformed) {
            throw ApiProblem.invalid(new Flaw(pointer, malformed));
        }
    }

    private Operation operation(JsonNode node, String pointer) {
        return switch (string(node, "kind", "")) {
            case "insert" -> insert(node, pointer);
            case "replace" -> {
                var target = target(node, pointer);
                yield new Operation.Replace(
                        target.id(),
                        string(node, "heading", target.heading()),
                        string(node, "text", target.text()),
                        string(node, "expects", target.ownHash()));
            }
            case "repeal" -> {
                var target = target(node, pointer);
                yield new Operation.Repeal(target.id(), string(node, "expects", target.treeHash()));
            }
            case "move" -> {
                var target = target(node, pointer);
                yield new Operation.Move(
                        target.id(),
                        id(node, "parent", pointer),
                        id(node, "after", pointer),
                        label(node),
                        string(node, "expects", target.treeHash()));
            }
            case "renumber" -> {
                var target = target(node, pointer);
                yield new Operation.Renumber(
                        target.id(), string(node, "label", ""), string(node, "expects", target.ownHash()));
            }
            default ->
                throw ApiProblem.invalid(Flaw.of(
                        pointer + "/kind",
                        "api.field.choice",
                        Map.of("values", "insert, replace, repeal, move, renumber")));
        };
    }

    private Operation insert(JsonNode node, String pointer) {
        var parent = id(node, "parent", pointer);
        var own = id(node, "provision", pointer);
        return new Operation.Insert(
                own == null ? new ProvisionId(Ids.random()) : own,
                kind(node, parent, pointer),
                parent,
                id(node, "after", pointer),
                label(node),
                string(node, "heading", ""),
                string(node, "text", ""));
    }

    /** As it is said; else what usually stands there. */
    private ProvisionKind kind(JsonNode node, @Nullable ProvisionId parent, String pointer) {
        var said = string(node, "provisionKind", "");
        if (!said.isEmpty()) {
            try {
                return WireName.parse(ProvisionKind.class, said);
            } catch (IllegalArgumentException none) {
                throw ApiProblem.invalid(Flaw.of(
                        pointer + "/provisionKind",
                        "api.field.choice",
                        Map.of("values", Input.values(ProvisionKind.class))));
            }
        }
        var above =
                parent == null ? null : text.find(parent).map(Provision::kind).orElse(null);
        return switch (above) {
            case ARTICLE, ANNEX -> ProvisionKind.PARAGRAPH;
            case PARAGRAPH, POINT -> ProvisionKind.POINT;
            case null, default -> ProvisionKind.ARTICLE;
        };
    }

    private Provision target(JsonNode node, String pointer) {
        var id = id(node, "provision", pointer);
        if (id == null) throw ApiProblem.invalid(Flaw.of(pointer + "/provision", "api.field.missing"));
        return text.find(id)
                .orElseThrow(() -> ApiProblem.invalid(Flaw.of(pointer + "/provision", "api.operation.missing")));
    }

    private static @Nullable ProvisionId id(JsonNode node, String name, String pointer) {
        var written = string(node, name, "");
        if (written.isEmpty()) return null;
        return Found.id(written)
                .map(ProvisionId::new)
                .orElseThrow(() -> ApiProblem.invalid(Flaw.of(pointer + "/" + name, "api.field.id")));
    }

    private static @Nullable String label(JsonNode node) {
        var label = string(node, "label", "");
        return label.isEmpty() ? null : label;
    }

    private static String string(JsonNode node, String name, String otherwise) {
        return node.path(name).asString(otherwise);
    }
}
