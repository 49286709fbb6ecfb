package si.plenum.voting.tally.stv;

import java.math.BigInteger;
import java.util.Arrays;
import si.plenum.voting.tally.Profile;

/**
 * The votes that follow from keep factors: of each ballot every option keeps its share of what reaches it and passes the rest
 * on. Numbers are whole billionths ({@link #DECIMALS} decimals), products rounded up (PR Foundation, Reference Meek Rule, B.2.a).
 */
final class Keeping {

    static final int DECIMALS = 9;
    static final long ONE = 1_000_000_000;

    private final Profile profile;
    private final long[] factors;
    private final long[] votes;
    private long nonTransferable;

    /** Everybody who stands keeps everything. */
    Keeping(Profile profile) {
        this.profile = profile;
        factors = new long[profile.size()];
        for (int option : profile.standing()) factors[option] = ONE;
        votes = new long[profile.size()];
    }

    long votes(int option) {
        return votes[option];
    }

    long[] allVotes() {
        return votes.clone();
    }

    /** The votes of all options together. */
    long held() {
        return profile.ballots() * ONE - nonTransferable;
    }

    long nonTransferable() {
        return nonTransferable;
    }

    long[] factors() {
        return factors.clone();
    }

    /** The option keeps nothing from now on. */
    void drop(int option) {
        factors[option] = 0;
    }

    /** Lets the option keep less, so that its votes come down to the quota (B.2.f): factor x quota / votes, each rounded up. */
    void update(int option, long quota) {
        var scaled = up(big(factors[option]).multiply(big(quota)), big(ONE));
        factors[option] = up(scaled.multiply(big(ONE)), big(votes[option])).longValueExact();
    }

    /** Hands out all ballots anew (B.2.a). */
    void distribute() {
        Arrays.fill(votes, 0);
        nonTransferable = 0;
        for (int group = 0; group < profile.groups(); group++) {
            nonTransferable += profile.count(group) * hand(group);
        }
    }

    /** Hands out one group and returns what of each ballot is left over. */
    private long hand(int group) {
        long weight = ONE;
        int end = profile.end(group);
        for (int position = profile.start(group); position < end && weight > 0; position++) {
            int option = profile.option(position);
            long factor = factors[option];
            if (factor == 0) continue;
            if (hasRival(position, end)) break;
            // At most 10^18, so that it fits.
            long kept = factor == ONE ? weight : (weight * factor + ONE - 1) / ONE;
            votes[option] += profile.count(group) * kept;
            weight -= kept;
        }
        return weight;
    }

    /** Whether another option at this rank could take the vote too: then the ballot does not say which. */
    private boolean hasRival(int position, int end) {
        for (int beside = position + 1; beside < end && profile.sharesRank(beside); beside++) {
            if (factors[profile.option(beside)] > 0) return true;
        }
        return false;
    }

    private static BigInteger up(BigInteger number, BigInteger divisor) {
        return number.add(divisor).subtract(BigInteger.ONE).divide(divisor);
    }

    private static BigInteger big(long number) {
        return BigInteger.valueOf(number);
    }
}
