package si.plenum.voting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import si.plenum.journal.CanonicalJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The written form of a {@link TypedPaper}, as a draft keeps it. */
public final class TypedPaperJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private TypedPaperJson() {}

    public static String write(TypedPaper paper) {
        return CanonicalJson.write(Map.of(
                "options", paper.options().stream().map(TypedPaperJson::value).toList(),
                "seats", paper.seats(),
                "max", paper.max(),
                "lowest", paper.lowest(),
                "highest", paper.highest(),
                "budget", paper.budget()));
    }

    /** Reads what {@link #write} wrote. */
    public static TypedPaper read(String json) {
        var paper = JSON.readTree(json);
        List<TypedPaper.Option> options = new ArrayList<>();
        for (var option : paper.required("options")) options.add(option(option));
        return new TypedPaper(
                options,
                text(paper, "seats"),
                text(paper, "max"),
                text(paper, "lowest"),
                text(paper, "highest"),
                text(paper, "budget"));
    }

    private static Map<String, String> value(TypedPaper.Option option) {
        return Map.of(
                "id", option.id().text(),
                "name", option.name(),
                "description", option.description(),
                "cost", option.cost());
    }

    private static TypedPaper.Option option(JsonNode node) {
        return new TypedPaper.Option(
                OptionId.parse(text(node, "id")), text(node, "name"), text(node, "description"), text(node, "cost"));
    }

    private static String text(JsonNode node, String name) {
        return node.required(name).asString();
    }
}
