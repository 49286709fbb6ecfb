package si.plenum.voting.tally.points;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Comparator;
import si.plenum.rules.Method;
import si.plenum.voting.tally.Detail;
import si.plenum.voting.tally.Profile;
import si.plenum.voting.tally.Ranking;
import si.plenum.voting.tally.Tally;
import si.plenum.voting.tally.Terms;

/**
 * Modified Borda count (Emerson, "The original Borda count and partial voting", 2013): a ballot that ranks m options gives m
 * points to its first, m - 1 to its second, and so on, 1 to its last, so that a short ballot gives few. Options at one rank share
 * the average of the points of the places they take. Withdrawn options take no place. Nobody is elected without a point.
 */
public final class Borda {

    private Borda() {}

    public static Tally count(Profile profile, Terms terms) {
        // In half points: the average over a rank is a whole or a half.
        var halves = new long[profile.size()];
        long idle = 0;
        for (int group = 0; group < profile.groups(); group++) {
            int end = profile.end(group);
            int left = 0;
            for (int position = profile.start(group); position < end; position++) {
                if (!profile.isWithdrawn(profile.option(position))) left++;
            }
            if (left == 0) idle += profile.count(group);
            for (int position = profile.start(group); position < end; ) {
                int from = position;
                int sharing = 0;
                do {
                    if (!profile.isWithdrawn(profile.option(position))) sharing++;
                    position++;
                } while (position < end && profile.sharesRank(position));
                // Places worth left, left - 1, ... left - sharing + 1: twice their average is 2 left - sharing + 1.
                long each = profile.count(group) * (2L * left - sharing + 1);
                for (int place = from; place < position; place++) {
                    int option = profile.option(place);
                    if (!profile.isWithdrawn(option)) halves[option] = Math.addExact(halves[option], each);
                }
                left -= sharing;
            }
        }
        return Points.tally(
                profile,
                Method.BORDA,
                terms,
                Arrays.stream(halves)
                        .mapToObj(half -> BigDecimal.valueOf(half).divide(BigDecimal.TWO, 1, RoundingMode.UNNECESSARY))
                        .toList(),
                Ranking.by(profile.standing(), Comparator.comparingLong(option -> -halves[option])),
                option -> halves[option] > 0,
                idle,
                new Detail.None());
    }
}
