package si.plenum.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MajorityTest {

    @ParameterizedTest(name = "{0} of {1} votes for and against")
    @CsvSource({"6, 10, true", "5, 10, false", "5, 9, true", "4, 9, false", "1, 1, true", "0, 0, false", "1, 2, false"})
    void simple_majority_is_strictly_more_than_half(long votesFor, long votes, boolean carried) {
        assertThat(Majority.SIMPLE.carriedBy(votesFor, votes)).isEqualTo(carried);
    }

    @ParameterizedTest(name = "{0} of {1} votes for and against")
    @CsvSource({
        "27, 40, true",
        "26, 40, false",
        "26, 39, true",
        "2, 3, true",
        "1, 2, false",
        "1, 1, true",
        "0, 0, false"
    })
    void two_thirds_are_reached_at_exactly_two_thirds(long votesFor, long votes, boolean carried) {
        assertThat(Majority.TWO_THIRDS.carriedBy(votesFor, votes)).isEqualTo(carried);
    }

    @Test
    void at_least_half_is_reached_at_exactly_half_and_more_than_half_is_not() {
        assertThat(new Majority(1, 2, false, Base.CAST).needed(10)).isEqualTo(5);
        assertThat(new Majority(1, 2, true, Base.CAST).needed(10)).isEqualTo(6);
    }

    @ParameterizedTest(name = "{0}/{1}, strict: {2}")
    @CsvSource({"0, 2, true", "-1, 2, false", "3, 2, false", "1, 0, true", "1, 1, true", "1, -1, false"})
    void a_share_that_is_none_or_out_of_reach_is_refused(long numerator, long denominator, boolean strict) {
        assertThatExceptionOfType(InvalidRule.class)
                .isThrownBy(() -> new Majority(numerator, denominator, strict, Base.CAST))
                .withMessageContaining("error.rule.majority");
    }

    @Property
    void the_needed_votes_are_the_fewest_that_exceed_or_reach_the_share(
            @ForAll @IntRange(min = 1, max = 1000) int numerator,
            @ForAll @IntRange(min = 0, max = 1000) int rest,
            @ForAll boolean strictly,
            @ForAll @LongRange(min = 0, max = 1_000_000_000_000L) long votes) {
        boolean strict = strictly && rest > 0;
        var majority = new Majority(numerator, numerator + rest, strict, Base.CAST);
        long needed = majority.needed(votes);
        assertThat(needed).isPositive();
        assertThat(meets(majority, needed, votes)).isTrue();
        assertThat(needed == 1 || !meets(majority, needed - 1, votes)).isTrue();
    }

    private static boolean meets(Majority majority, long votesFor, long votes) {
        int sign = BigInteger.valueOf(votesFor)
                .multiply(BigInteger.valueOf(majority.denominator()))
                .compareTo(BigInteger.valueOf(votes).multiply(BigInteger.valueOf(majority.numerator())));
        return majority.strict() ? sign > 0 : sign >= 0;
    }
}
