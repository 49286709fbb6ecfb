package si.plenum.voting.tally;

import si.plenum.rules.Method;
import si.plenum.voting.tally.pairwise.RankedPairs;
import si.plenum.voting.tally.pairwise.Schulze;
import si.plenum.voting.tally.points.Approval;
import si.plenum.voting.tally.points.Borda;
import si.plenum.voting.tally.points.Plurality;
import si.plenum.voting.tally.points.Score;
import si.plenum.voting.tally.shares.EqualShares;
import si.plenum.voting.tally.stv.MeekStv;
import si.plenum.voting.tally.stv.ScottishStv;

/** Counts. Pure: the same profile, method and terms give the same tally, whoever counts, wherever, whenever. */
public final class Tallying {

    private Tallying() {}

    /**
     * Counts the ballots by a method.
     *
     * @throws Uncountable if ballots, terms and method do not go together; the votes for and against, consensus and consent are
     *     no methods of this kind
     */
    public static Tally count(Profile profile, Method method, Terms terms) {
        if (terms.order().options().size() != profile.size()) {
            throw new Uncountable("The order to break ties is of another ballot paper.");
        }
        return switch (method) {
            case PLURALITY -> Plurality.count(profile, terms);
            case APPROVAL -> Approval.count(profile, terms);
            case SCORE -> Score.count(profile, terms);
            case BORDA -> Borda.count(profile, terms);
            case EQUAL_SHARES -> EqualShares.count(profile, terms);
            case IRV -> ScottishStv.countRunOff(profile, terms);
            case SCOTTISH_STV -> ScottishStv.count(profile, terms);
            case MEEK_STV -> MeekStv.count(profile, terms);
            case SCHULZE -> Schulze.count(profile, terms);
            case RANKED_PAIRS -> RankedPairs.count(profile, terms);
            default -> throw new Uncountable("Ballots of " + method.wireName() + " are not counted by options.");
        };
    }
}
