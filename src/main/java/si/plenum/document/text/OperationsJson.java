package si.plenum.document.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import si.plenum.journal.CanonicalJson;
import si.plenum.platform.WireName;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The JSON form of a list of operations, canonical: drafts keep it, and its hash is the hash of a wording. */
public final class OperationsJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private OperationsJson() {}

    public static String write(List<Operation> operations) {
        return CanonicalJson.write(operations.stream().map(OperationsJson::json).toList());
    }

    private static Map<String, Object> json(Operation operation) {
        var json = new TreeMap<String, Object>();
        json.put("kind", operation.code());
        json.put("provision", operation.provision().toString());
        put(json, "expects", operation.expects());
        switch (operation) {
            case Operation.Insert(var id, var kind, var parent, var after, var label, var heading, var text) -> {
                json.put("provisionKind", kind.wireName());
                put(json, "parent", parent);
                put(json, "after", after);
                put(json, "label", label);
                json.put("heading", heading);
                json.put("text", text);
            }
            case Operation.Replace(var id, var heading, var text, var expects) -> {
                json.put("heading", heading);
                json.put("text", text);
            }
            case Operation.Repeal repeal -> {}
            case Operation.Move(var id, var parent, var after, var label, var expects) -> {
                put(json, "parent", parent);
                put(json, "after", after);
                put(json, "label", label);
            }
            case Operation.Renumber(var id, var label, var expects) -> json.put("label", label);
        }
        return json;
    }

    private static void put(Map<String, Object> json, String key, @Nullable Object value) {
        if (value != null) json.put(key, value.toString());
    }

    /** Reads what {@link #write} wrote. */
    public static List<Operation> read(String json) {
        try {
            var operations = new ArrayList<Operation>();
            for (var node : JSON.readTree(json)) operations.add(read(node));
            return operations;
        } catch (JacksonException | IllegalArgumentException broken) {
            throw new MalformedText("error.document.json");
        }
    }

    private static Operation read(JsonNode node) {
        var provision = ProvisionId.of(node.required("provision").asString());
        var heading = node.path("heading").asString("");
        var text = node.path("text").asString("");
        var label = node.path("label").asString("");
        return switch (node.required("kind").asString()) {
            case "insert" ->
                new Operation.Insert(
                        provision,
                        WireName.parse(
                                ProvisionKind.class,
                                node.required("provisionKind").asString()),
                        id(node, "parent"),
                        id(node, "after"),
                        label.isEmpty() ? null : label,
                        heading,
                        text);
            case "replace" -> new Operation.Replace(provision, heading, text, expects(node));
            case "repeal" -> new Operation.Repeal(provision, expects(node));
            case "move" ->
                new Operation.Move(
                        provision,
                        id(node, "parent"),
                        id(node, "after"),
                        label.isEmpty() ? null : label,
                        expects(node));
            case "renumber" -> new Operation.Renumber(provision, label, expects(node));
            default -> throw new MalformedText("error.document.json");
        };
    }

    private static String expects(JsonNode node) {
        return node.required("expects").asString();
    }

    private static @Nullable ProvisionId id(JsonNode node, String key) {
        return node.has(key) ? ProvisionId.of(node.path(key).asString()) : null;
    }
}
