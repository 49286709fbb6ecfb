package si.plenum.api.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import si.plenum.platform.Ids;
import si.plenum.platform.WireName;
import si.plenum.plenary.VotePlan;
import si.plenum.rules.BallotChannel;
import si.plenum.voting.BallotOption;
import si.plenum.voting.BallotPaper;
import si.plenum.voting.OptionId;
import si.plenum.voting.Scale;
import tools.jackson.databind.JsonNode;

/**
 * What a vote is made with: {@code candidates} (names, or objects with name and description) or {@code projects} (with cost),
 * {@code seats}, {@code max}, {@code scale}, {@code budget}, {@code channels} and {@code window}. Whether it fits the rule, the
 * service says.
 */
final class VotePlanInput {

    private VotePlanInput() {}

    static VotePlan read(Input input) {
        var plan = new VotePlan(paper(input), channels(input), deadline(input));
        input.check();
        return plan;
    }

    private static BallotPaper paper(Input input) {
        var options = new ArrayList<BallotOption>();
        for (var name : List.of("candidates", "projects")) {
            input.part(name).ifPresent(listed -> {
                if (!listed.isArray()) input.flaw(name, "api.field.list", 0);
                for (var one : listed) option(input, name, one, options);
            });
        }
        if (options.isEmpty()) return BallotPaper.NONE;
        input.check();
        var budget = input.has("budget") ? Long.valueOf(input.number("budget", 0)) : null;
        return new BallotPaper(
                options, input.number("seats", 1), input.number("max", options.size()), scale(input), budget);
    }

    private static void option(Input input, String part, JsonNode one, List<BallotOption> options) {
        if (one.isString() && one.asString().equals(NONE_OF_THESE)) {
            options.add(new BallotOption(OptionId.NONE_OF_THESE, NONE_OF_THESE));
            return;
        }
        var fields = one.isObject() ? Input.of(one) : null;
        var name = fields == null ? (one.isString() ? one.asString().strip() : "") : fields.line("name");
        if (name.isEmpty()) {
            input.flaw(part, "api.field.missing", 0);
            return;
        }
        var description = fields == null ? "" : fields.line("description");
        var cost = fields == null || !fields.has("cost") ? null : Long.valueOf(fields.number("cost", 0));
        options.add(
                new BallotOption(new OptionId(Ids.random()), name, description.isEmpty() ? null : description, cost));
    }

    /** The option that refuses all others, as a program names it. */
    private static final String NONE_OF_THESE = "none-of-these";

    private static @Nullable Scale scale(Input input) {
        return input.part("scale")
                .filter(JsonNode::isObject)
                .map(Input::of)
                .map(scale -> new Scale(scale.number("lowest", 0), scale.number("highest", 0)))
                .orElse(null);
    }

    private static Set<BallotChannel> channels(Input input) {
        var asked = input.part("channels").filter(JsonNode::isArray).orElse(null);
        if (asked == null) return VotePlan.PLAIN.channels();
        try {
            return StreamSupport.stream(asked.spliterator(), false)
                    .map(channel -> WireName.parse(BallotChannel.class, channel.asString("")))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IllegalArgumentException unknown) {
            return input.flaw("channels", "api.field.unknown", VotePlan.PLAIN.channels());
        }
    }

    private static @Nullable Instant deadline(Input input) {
        return input.part("window")
                .filter(JsonNode::isObject)
                .map(Input::of)
                .map(window -> {
                    var closes = window.time("closes");
                    window.check();
                    return closes;
                })
                .orElse(null);
    }
}
