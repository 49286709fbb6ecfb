package si.plenum.rules;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * The written form of a rule: how it is stored with a vote, hashed and exported. Members in alphabetical order, enums by
 * their wire name. A member that is missing or unknown is refused, so that no stored rule is read as another one; but for those
 * that came later ({@link #complete}), which are read as what held before.
 */
public final class RuleJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private RuleJson() {}

    public static String write(Rule rule) {
        return MAPPER.writeValueAsString(rule);
    }

    /** The written form of a change: both rules whole. */
    public static String write(RuleChange change) {
        return MAPPER.writeValueAsString(change);
    }

    /** Reads what {@link #write(RuleChange)} wrote. */
    public static RuleChange readChange(String json) {
        return read(json, RuleChange.class);
    }

    /**
     * Reads what {@link #write(Rule)} wrote.
     *
     * @throws InvalidRule if the text is no rule, or the rule contradicts itself
     */
    public static Rule read(String json) {
        return read(json, Rule.class);
    }

    private static <T> T read(String json, Class<T> type) {
        try {
            var tree = MAPPER.readTree(json);
            complete(tree);
            complete(tree.path("before"));
            complete(tree.path("after"));
            @Nullable T read = MAPPER.treeToValue(tree, type);
            if (read != null) {
                return read;
            }
        } catch (JacksonException unreadable) {
            if (unreadable.getCause() instanceof InvalidRule invalid) {
                throw invalid;
            }
        }
        throw new InvalidRule("error.rule.unreadable");
    }

    /** Rules written before 30 November 2026 know one notice for every session, a week for dissents, one provision, no amendments. */
    private static void complete(JsonNode rule) {
        if (rule.path("proposing") instanceof ObjectNode proposing && proposing.has("noticeDays")) {
            proposing.putIfAbsent("extraordinaryDays", proposing.get("noticeDays"));
            proposing.putIfAbsent("citation", NullNode.getInstance());
            proposing.putIfAbsent("amendments", StringNode.valueOf(AmendmentOrder.FARTHEST_FIRST.wireName()));
        }
        if (rule.path("quorum") instanceof ObjectNode quorum) quorum.putIfAbsent("citation", NullNode.getInstance());
        if (rule.path("conduct") instanceof ObjectNode conduct) {
            conduct.putIfAbsent("dissentDays", IntNode.valueOf(Conduct.USUAL_DISSENT_DAYS));
        }
    }
}
