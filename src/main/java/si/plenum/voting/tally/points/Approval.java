package si.plenum.voting.tally.points;

import si.plenum.rules.Method;
import si.plenum.voting.tally.Profile;
import si.plenum.voting.tally.Tally;
import si.plenum.voting.tally.Terms;

/**
 * Approval voting (Brams and Fishburn, "Approval Voting", American Political Science Review 72, 1978): a ballot gives one vote
 * to each option that it names, at most as many as the terms allow; whoever has most is elected. A ballot that names more
 * counts for none. An option without a vote is not elected.
 */
public final class Approval {

    private Approval() {}

    public static Tally count(Profile profile, Terms terms) {
        var votes = new long[profile.size()];
        long without = 0;
        for (int group = 0; group < profile.groups(); group++) {
            int named = profile.end(group) - profile.start(group);
            boolean tooMany = terms.max() > 0 && named > terms.max();
            boolean heard = false;
            for (int at = profile.start(group); at < profile.end(group) && !tooMany; at++) {
                int option = profile.option(at);
                if (profile.isWithdrawn(option)) continue;
                votes[option] += profile.count(group);
                heard = true;
            }
            if (!heard) without += profile.count(group);
        }
        return Points.tally(profile, Method.APPROVAL, terms, votes, without);
    }
}
