package si.plenum.voting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import si.plenum.platform.Ids;
import si.plenum.rules.Method;

/**
 * A ballot paper while it is written: every field as typed, whole or not, so that nothing typed is lost. What it lacks,
 * {@link TypedPaperCheck} says.
 *
 * @param seats   how many are chosen; empty: one
 * @param max     the most options that one ballot may name; empty: all
 * @param lowest  the lower end of the scale
 * @param highest the upper end of the scale
 * @param budget  what there is to share, in whole euros
 */
public record TypedPaper(List<Option> options, String seats, String max, String lowest, String highest, String budget) {

    /** One line, whose id stays the same however its words change. */
    public record Option(OptionId id, String name, String description, String cost) {

        public Option {
            name = storable(name);
            description = storable(description);
            cost = storable(cost);
        }

        /** A line in which nothing is typed yet. */
        public static Option empty() {
            return new Option(new OptionId(Ids.random()), "", "", "");
        }

        public boolean isBlank() {
            return name.isBlank() && description.isBlank() && cost.isBlank();
        }
    }

    public TypedPaper {
        options = List.copyOf(options);
        seats = storable(seats);
        max = storable(max);
        lowest = storable(lowest);
        highest = storable(highest);
        budget = storable(budget);
    }

    /** Two empty lines, and what a method usually takes. */
    public static TypedPaper empty(Method method) {
        var lines = List.of(Option.empty(), Option.empty());
        var max = method == Method.PLURALITY ? "1" : "";
        return method == Method.SCORE
                ? new TypedPaper(lines, "1", max, "0", "5", "")
                : new TypedPaper(lines, "1", max, "", "", "");
    }

    /** A paper that is whole, to be changed. */
    public static TypedPaper of(BallotPaper paper) {
        var options = new ArrayList<Option>();
        for (var option : paper.options()) {
            options.add(new Option(
                    option.id(),
                    option.name(),
                    orEmpty(option.description()),
                    option.cost() == null ? "" : option.cost() + ""));
        }
        var scale = paper.scale();
        return new TypedPaper(
                options,
                String.valueOf(paper.seats()),
                paper.max() == paper.options().size() ? "" : String.valueOf(paper.max()),
                scale == null ? "" : String.valueOf(scale.lowest()),
                scale == null ? "" : String.valueOf(scale.highest()),
                paper.budget() == null ? "" : String.valueOf(paper.budget()));
    }

    /** Whether no option is written. */
    public boolean isBlank() {
        return options.stream().allMatch(Option::isBlank);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** The database takes no NUL, and half of a surrogate pair is no character: pasted rubbish, never typed. */
    private static String storable(String typed) {
        return typed.codePoints()
                .filter(point -> point != 0 && Character.getType(point) != Character.SURROGATE)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
