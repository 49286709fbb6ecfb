package si.plenum.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import si.plenum.journal.CanonicalJson;
import si.plenum.platform.Refused;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The written form of a rule of commencement, canonical: {@code {"days":1,"rule":"after-publication"}},
 * {@code {"day":"2027-01-01","rule":"on-day"}}, {@code {"condition":"...","days":1,"rule":"on-condition"}}.
 */
public final class CommencementJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private CommencementJson() {}

    public static String write(CommencementRule rule) {
        return CanonicalJson.write(
                switch (rule) {
                    case CommencementRule.OnDay(var day) -> Map.of("rule", "on-day", "day", day.toString());
                    case CommencementRule.AfterPublication(var days) ->
                        Map.of("rule", "after-publication", "days", days);
                    case CommencementRule.OnCondition(var condition, var days, var by) ->
                        by == null
                                ? Map.of("rule", "on-condition", "condition", condition, "days", days)
                                : Map.of(
                                        "rule",
                                        "on-condition",
                                        "condition",
                                        condition,
                                        "days",
                                        days,
                                        "by",
                                        by.toString());
                });
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws Refused {@code error.document.json} if the text is no such rule
     */
    public static CommencementRule read(String json) {
        try {
            return read(JSON.readTree(json));
        } catch (JacksonException | DateTimeException broken) {
            throw new Refused("error.document.json");
        }
    }

    private static CommencementRule read(JsonNode node) {
        return switch (node.required("rule").asString()) {
            case "on-day" ->
                new CommencementRule.OnDay(LocalDate.parse(node.required("day").asString()));
            case "after-publication" ->
                new CommencementRule.AfterPublication(node.required("days").asInt());
            case "on-condition" ->
                new CommencementRule.OnCondition(
                        node.required("condition").asString(),
                        node.required("days").asInt(),
                        node.has("by") ? LocalDate.parse(node.required("by").asString()) : null);
            default -> throw new Refused("error.document.json");
        };
    }
}
