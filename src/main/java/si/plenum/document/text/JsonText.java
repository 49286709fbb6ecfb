package si.plenum.document.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import si.plenum.journal.CanonicalJson;
import si.plenum.platform.WireName;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The JSON form of a text, canonical, with ids: what is hashed, stored and exported. */
public final class JsonText {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private JsonText() {}

    public static String write(DocumentText text) {
        return CanonicalJson.write(Map.of(
                "numbering", text.numbering().wireName(),
                "provisions", provisions(text.provisions()),
                "title", text.title()));
    }

    private static List<Map<String, Object>> provisions(List<Provision> provisions) {
        return provisions.stream().map(JsonText::provision).toList();
    }

    private static Map<String, Object> provision(Provision provision) {
        var json = new TreeMap<String, Object>();
        json.put("id", provision.id().toString());
        json.put("kind", provision.kind().wireName());
        if (provision.label() != null) json.put("label", provision.label());
        if (!provision.heading().isEmpty()) json.put("heading", provision.heading());
        if (!provision.text().isEmpty()) json.put("text", provision.text());
        if (provision.repealed()) json.put("repealed", true);
        if (!provision.children().isEmpty()) json.put("provisions", provisions(provision.children()));
        return json;
    }

    /** Reads what {@link #write} wrote. */
    public static DocumentText read(String json) {
        try {
            var root = JSON.readTree(json);
            return new DocumentText(
                    root.required("title").asString(),
                    WireName.parse(Numbering.class, root.required("numbering").asString()),
                    readProvisions(root));
        } catch (JacksonException broken) {
            throw new MalformedText("error.document.json");
        }
    }

    private static List<Provision> readProvisions(JsonNode parent) {
        var provisions = new ArrayList<Provision>();
        for (var node : parent.path("provisions")) {
            var label = node.path("label").asString("");
            provisions.add(new Provision(
                    ProvisionId.of(node.required("id").asString()),
                    WireName.parse(ProvisionKind.class, node.required("kind").asString()),
                    label.isEmpty() ? null : label,
                    node.path("heading").asString(""),
                    node.path("text").asString(""),
                    node.path("repealed").asBoolean(false),
                    readProvisions(node)));
        }
        return provisions;
    }
}
