package si.plenum.voting.tally.choices;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import si.plenum.rules.Method;
import si.plenum.voting.tally.Detail;
import si.plenum.voting.tally.Profile;
import si.plenum.voting.tally.Round;
import si.plenum.voting.tally.Seating;
import si.plenum.voting.tally.Tally;
import si.plenum.voting.tally.Terms;

/** Whole numbers added up for each option, the most first. */
final class Sums {

    private Sums() {}

    /**
     * The result of a method with one round.
     *
     * @param sums of each option, in units of the last of {@code decimals}
     * @param without ballots that gave nothing to any option
     */
    static Tally tally(Profile profile, Method method, Terms terms, long[] sums, int decimals, long without) {
        var seating = Seating.of(
                profile.standing(),
                Comparator.comparingLong((Integer option) -> sums[option]).reversed(),
                option -> sums[option] > 0,
                terms);
        var votes = IntStream.range(0, sums.length)
                .mapToObj(option -> BigDecimal.valueOf(sums[option], decimals))
                .toList();
        return tally(profile, method, terms, seating, votes, decimals, without, new Detail.None());
    }

    static Tally tally(
            Profile profile,
            Method method,
            Terms terms,
            Seating seating,
            List<BigDecimal> votes,
            int decimals,
            long without,
            Detail detail) {
        var round = new Round(
                1,
                votes,
                seating.winners(),
                List.of(),
                BigDecimal.valueOf(without).setScale(decimals),
                BigDecimal.ZERO.setScale(decimals),
                List.of(),
                null);
        return new Tally(
                method,
                terms.seats(),
                profile.options(),
                profile.ballots(),
                null,
                seating.winners(),
                seating.ranking(),
                List.of(round),
                seating.ties(),
                detail);
    }
}
