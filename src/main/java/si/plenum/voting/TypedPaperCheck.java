package si.plenum.voting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import si.plenum.platform.Refused;
import si.plenum.rules.Method;

/** Makes a {@link BallotPaper} of what was typed, or says field by field what is missing. Pure. */
public final class TypedPaperCheck {

    /** The longest name of an option, in characters. */
    public static final int LONGEST_NAME = 200;
    /** The longest description of an option, in characters. */
    public static final int LONGEST_DESCRIPTION = 500;

    /** The fields of a paper. */
    public enum Part {
        NAME,
        DESCRIPTION,
        COST,
        SEATS,
        MAX,
        SCALE,
        BUDGET
    }

    /**
     * What one field lacks.
     *
     * @param option the place of the option in what was typed, from 0; absent for the fields of the whole paper
     */
    public record Flaw(Part part, @Nullable Integer option, Refused reason) {}

    private static final int MOST_DIGITS = 12;

    private final Method method;
    private final TypedPaper typed;
    private final List<Flaw> flaws = new ArrayList<>();
    private final List<BallotOption> options = new ArrayList<>();

    private TypedPaperCheck(Method method, TypedPaper typed) {
        this.method = method;
        this.typed = typed;
    }

    /** What is missing or cannot be, in the order of the form; empty if the paper is whole. */
    public static List<Flaw> flaws(Method method, TypedPaper typed) {
        var check = new TypedPaperCheck(method, typed);
        check.read();
        return List.copyOf(check.flaws);
    }

    /**
     * The paper as typed; lines in which nothing is typed are left out.
     *
     * @throws Refused the first thing that is missing
     */
    public static BallotPaper paper(Method method, TypedPaper typed) {
        var check = new TypedPaperCheck(method, typed);
        var paper = check.read();
        check.flaws.stream().findFirst().ifPresent(flaw -> {
            throw flaw.reason();
        });
        return paper.orElseThrow();
    }

    private Optional<BallotPaper> read() {
        var names = new HashSet<String>();
        for (int i = 0; i < typed.options().size(); i++) {
            if (!typed.options().get(i).isBlank()) option(i, typed.options().get(i), names);
        }
        if (typed.isBlank()) flaw(Part.NAME, 0, new Refused("error.paper.empty"));
        long budget = method == Method.EQUAL_SHARES ? number(Part.BUDGET, typed.budget(), "error.paper.budget", 1) : 0;
        var scale = method == Method.SCORE ? scale() : null;
        long seats = method == Method.IRV
                        || method == Method.EQUAL_SHARES
                        || typed.seats().isBlank()
                ? 1
                : number(Part.SEATS, typed.seats(), "error.paper.seats", 1);
        long max = typed.max().isBlank() || method == Method.SCORE
                ? Math.max(1, options.size())
                : number(Part.MAX, typed.max(), "error.paper.max.number", 1);
        if (!flaws.isEmpty()) return Optional.empty();
        try {
            return Optional.of(new BallotPaper(
                    options,
                    Math.toIntExact(seats),
                    Math.toIntExact(max),
                    scale,
                    method == Method.EQUAL_SHARES ? budget : null));
        } catch (Refused reason) {
            flaw(partOf(reason), null, reason);
        } catch (ArithmeticException large) {
            flaw(Part.SEATS, null, new Refused("error.paper.seats"));
        }
        return Optional.empty();
    }

    private void option(int place, TypedPaper.Option line, HashSet<String> names) {
        var name = line.name().strip();
        var description = line.description().strip();
        if (name.isEmpty()) flaw(Part.NAME, place, new Refused("error.paper.name"));
        else if (!names.add(name)) flaw(Part.NAME, place, new Refused("error.paper.twice", Map.of("name", name)));
        limit(Part.NAME, place, name, LONGEST_NAME);
        limit(Part.DESCRIPTION, place, description, LONGEST_DESCRIPTION);
        boolean priced = method == Method.EQUAL_SHARES;
        var cost = priced ? whole(line.cost()) : OptionalLong.empty();
        if (priced && (cost.isEmpty() || cost.getAsLong() < 1)) {
            flaw(Part.COST, place, new Refused("error.paper.cost"));
            return;
        }
        if (name.isEmpty()) return;
        options.add(new BallotOption(
                line.id(), name, description.isEmpty() ? null : description, priced ? cost.getAsLong() : null));
    }

    private @Nullable Scale scale() {
        var lowest = whole(typed.lowest());
        var highest = whole(typed.highest());
        try {
            if (lowest.isPresent() && highest.isPresent()) {
                return new Scale(Math.toIntExact(lowest.getAsLong()), Math.toIntExact(highest.getAsLong()));
            }
            flaw(Part.SCALE, null, new Refused("error.paper.scale.number"));
        } catch (Refused reason) {
            flaw(Part.SCALE, null, reason);
        } catch (ArithmeticException large) {
            flaw(Part.SCALE, null, new Refused("error.paper.scale.number"));
        }
        return null;
    }

    private long number(Part part, String text, String key, long least) {
        var number = whole(text);
        if (number.isPresent() && number.getAsLong() >= least) return number.getAsLong();
        flaw(part, null, new Refused(key));
        return least;
    }

    private void limit(Part part, int place, String text, int max) {
        int length = text.codePointCount(0, text.length());
        if (length > max) flaw(part, place, new Refused("error.too.long", Map.of("length", length, "max", max)));
    }

    private void flaw(Part part, @Nullable Integer option, Refused reason) {
        flaws.add(new Flaw(part, option, reason));
    }

    private static Part partOf(Refused reason) {
        return switch (reason.key()) {
            case "error.paper.max" -> Part.MAX;
            case "error.paper.seats" -> Part.SEATS;
            case "error.paper.budget" -> Part.BUDGET;
            default -> Part.NAME;
        };
    }

    /** A whole number as people write it: 1500, 1.500, 1 500 €. */
    private static OptionalLong whole(String text) {
        var bare = text.strip()
                .replaceAll("[\\s\\u00A0€]", "")
                .replaceAll("\\.(?=\\d{3}(\\D|$))", "")
                .replace('−', '-');
        return bare.matches("-?\\d{1," + MOST_DIGITS + "}")
                ? OptionalLong.of(Long.parseLong(bare))
                : OptionalLong.empty();
    }
}
