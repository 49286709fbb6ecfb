package si.plenum.voting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import si.plenum.journal.CanonicalJson;
import si.plenum.platform.Refused;
import si.plenum.platform.WireName;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The written form of a choice, the same in the JSON interface, in the database, in the journal and on a board. Exactly one
 * of {@code position}, {@code statement} (with {@code reason}), {@code choose}, {@code scores}, {@code ranks} and
 * {@code projects}. Written as canonical JSON (RFC 8785).
 */
public final class ChoiceJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            // An error that quoted its source would quote a choice.
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    private ChoiceJson() {}

    public static String write(Choice choice) {
        return CanonicalJson.write(value(choice));
    }

    /** The same as a value, to be written as a part of another one. */
    public static Map<String, Object> value(Choice choice) {
        return switch (choice) {
            case Choice.Stance stance -> Map.of("position", stance.position());
            case Choice.Stated stated ->
                stated.reason() == null
                        ? Map.of("statement", stated.statement())
                        : Map.of("statement", stated.statement(), "reason", stated.reason());
            case Choice.Chosen chosen -> Map.of("choose", texts(chosen.options()));
            case Choice.Scored scored -> {
                var scores = new HashMap<String, Integer>();
                scored.scores().forEach((option, score) -> scores.put(option.text(), score));
                yield Map.of("scores", scores);
            }
            case Choice.Ranked ranked ->
                Map.of("ranks", ranked.ranks().stream().map(ChoiceJson::texts).toList());
            case Choice.Funded funded -> Map.of("projects", texts(funded.projects()));
        };
    }

    /**
     * Reads what {@link #write} wrote, or somebody sent.
     *
     * @throws Refused if it is no choice; it does not repeat what was sent
     */
    public static Choice read(String json) {
        try {
            return read(MAPPER.readTree(json));
        } catch (JacksonException unreadable) {
            throw unreadable();
        }
    }

    /** As {@link #read(String)}, of what is parsed already. */
    public static Choice read(JsonNode json) {
        if (!json.isObject() || json.size() != (json.has("reason") && json.has("statement") ? 2 : 1)) {
            throw unreadable();
        }
        try {
            return switch (kind(json)) {
                case "position" -> new Choice.Stance(WireName.parse(Position.class, text(json.get("position"))));
                case "statement" -> stated(json);
                case "choose" -> new Choice.Chosen(options(json.get("choose")));
                case "scores" -> new Choice.Scored(scores(json.get("scores")));
                case "ranks" -> new Choice.Ranked(ranks(json.get("ranks")));
                case "projects" -> new Choice.Funded(options(json.get("projects")));
                default -> throw unreadable();
            };
        } catch (IllegalArgumentException unknown) {
            throw unreadable();
        }
    }

    private static String kind(JsonNode json) {
        return json.has("statement")
                ? "statement"
                : json.propertyNames().iterator().next();
    }

    private static Choice stated(JsonNode json) {
        @Nullable JsonNode reason = json.get("reason");
        return new Choice.Stated(
                WireName.parse(Statement.class, text(json.get("statement"))),
                reason == null || reason.isNull() ? null : text(reason));
    }

    private static List<List<OptionId>> ranks(@Nullable JsonNode json) {
        var ranks = new ArrayList<List<OptionId>>();
        for (var rank : array(json)) ranks.add(options(rank));
        return ranks;
    }

    private static List<OptionId> options(@Nullable JsonNode json) {
        var options = new ArrayList<OptionId>();
        for (var option : array(json)) options.add(OptionId.parse(text(option)));
        return options;
    }

    private static Map<OptionId, Integer> scores(@Nullable JsonNode json) {
        if (json == null || !json.isObject()) throw unreadable();
        var scores = new LinkedHashMap<OptionId, Integer>();
        for (var score : json.properties()) {
            if (!score.getValue().isIntegralNumber() || !score.getValue().canConvertToInt()) throw unreadable();
            scores.put(OptionId.parse(score.getKey()), score.getValue().asInt());
        }
        return scores;
    }

    private static JsonNode array(@Nullable JsonNode json) {
        if (json == null || !json.isArray()) throw unreadable();
        return json;
    }

    private static String text(@Nullable JsonNode json) {
        if (json == null || !json.isString()) throw unreadable();
        return json.asString();
    }

    private static List<String> texts(List<OptionId> options) {
        return options.stream().map(OptionId::text).toList();
    }

    private static Refused unreadable() {
        return new Refused("error.ballot.unreadable");
    }
}
