package si.plenum.rules;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import java.util.regex.Pattern;

/** A share that may be reached and not exceeded, written {@code 1/3}. */
public record Portion(long numerator, long denominator) {

    /** Nine digits are more than any roll and fit a long. */
    private static final Pattern FORM = Pattern.compile("(\\d{1,9})/(\\d{1,9})");

    public Portion {
        if (numerator < 0 || denominator < 1 || numerator > denominator) {
            throw new InvalidRule("error.rule.portion", Map.of("portion", numerator + "/" + denominator));
        }
    }

    /** The largest whole number that does not exceed this share of {@code whole}. */
    public long most(long whole) {
        return Math.multiplyExact(whole, numerator) / denominator;
    }

    @JsonValue
    public String text() {
        return numerator + "/" + denominator;
    }

    /**
     * Reads the written form.
     *
     * @throws InvalidRule if it is none
     */
    @JsonCreator
    public static Portion parse(String text) {
        var match = FORM.matcher(text);
        if (!match.matches()) {
            throw new InvalidRule("error.rule.portion", Map.of("portion", text));
        }
        return new Portion(Long.parseLong(match.group(1)), Long.parseLong(match.group(2)));
    }
}
