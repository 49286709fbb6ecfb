package si.plenum.voting.tally.points;

import si.plenum.rules.Method;
import si.plenum.voting.tally.Profile;
import si.plenum.voting.tally.Tally;
import si.plenum.voting.tally.Terms;

/**
 * Plurality: a ballot gives one vote to each option at its first rank, at most as many as the terms allow; whoever has most is
 * elected. A ballot that chooses more counts for none. An option without a vote is not elected.
 */
public final class Plurality {

    private Plurality() {}

    public static Tally count(Profile profile, Terms terms) {
        var votes = new long[profile.size()];
        long without = 0;
        for (int group = 0; group < profile.groups(); group++) {
            int start = firstStanding(profile, group);
            int end = start;
            while (end < profile.end(group) && (end == start || profile.sharesRank(end))) end++;
            if (start == end || terms.max() > 0 && end - start > terms.max()) {
                without += profile.count(group);
                continue;
            }
            for (int at = start; at < end; at++) {
                int option = profile.option(at);
                if (!profile.isWithdrawn(option)) votes[option] += profile.count(group);
            }
        }
        return Points.tally(profile, Method.PLURALITY, terms, votes, without);
    }

    /** Where the first rank begins at which somebody stands; the end of the group where there is none. */
    private static int firstStanding(Profile profile, int group) {
        int rank = profile.start(group);
        for (int at = rank; at < profile.end(group); at++) {
            if (!profile.sharesRank(at)) rank = at;
            if (!profile.isWithdrawn(profile.option(at))) return rank;
        }
        return profile.end(group);
    }
}
