package si.plenum.rules;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How many of a roll must be present: more than a share of it, at least a share of it, or a number. Written
 * {@code >1/2}, {@code >=1/3} or {@code 5}.
 */
public sealed interface Threshold {

    /** The fewest entries of a roll of this size that meet the threshold. */
    long needed(long roll);

    /** The written form, the one that {@link #parse} reads. */
    @JsonValue
    String text();

    /**
     * A share of the roll.
     *
     * @param strict {@code true}: more than the share; {@code false}: at least the share
     */
    record OfRoll(long numerator, long denominator, boolean strict) implements Threshold {

        public OfRoll {
            if (numerator < 1 || numerator > denominator || (strict && numerator == denominator)) {
                throw new InvalidRule("error.rule.quorum", Map.of("threshold", numerator + "/" + denominator));
            }
        }

        @Override
        public long needed(long roll) {
            return Share.fewest(numerator, denominator, strict, roll);
        }

        @Override
        public String text() {
            return (strict ? ">" : ">=") + numerator + "/" + denominator;
        }
    }

    /** A fixed number of entries, at least one, whatever the size of the roll. */
    record Entries(long number) implements Threshold {

        public Entries {
            if (number < 1) {
                throw new InvalidRule("error.rule.quorum", Map.of("threshold", Long.toString(number)));
            }
        }

        @Override
        public long needed(long roll) {
            return number;
        }

        @Override
        public String text() {
            return Long.toString(number);
        }
    }

    static Threshold moreThan(long numerator, long denominator) {
        return new OfRoll(numerator, denominator, true);
    }

    static Threshold atLeast(long numerator, long denominator) {
        return new OfRoll(numerator, denominator, false);
    }

    static Threshold entries(long number) {
        return new Entries(number);
    }

    /**
     * Reads the written form.
     *
     * @throws InvalidRule if it is none
     */
    @JsonCreator
    static Threshold parse(String text) {
        var match = Written.FORM.matcher(text);
        if (!match.matches()) {
            throw new InvalidRule("error.rule.quorum", Map.of("threshold", text));
        }
        var sign = match.group("sign");
        if (sign == null) {
            return entries(Long.parseLong(match.group("number")));
        }
        return new OfRoll(
                Long.parseLong(match.group("numerator")), Long.parseLong(match.group("denominator")), sign.equals(">"));
    }

    /** The grammar of the written form; nine digits are more than any roll and fit a long. */
    final class Written {

        private static final Pattern FORM =
                Pattern.compile("(?<number>\\d{1,9})|(?<sign>>=?)(?<numerator>\\d{1,9})/(?<denominator>\\d{1,9})");

        private Written() {}
    }
}
