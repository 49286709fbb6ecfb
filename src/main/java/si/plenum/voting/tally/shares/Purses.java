package si.plenum.voting.tally.shares;

import java.math.BigInteger;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What each voter has left. Whoever still has something has their share less what each project bought with their support cost
 * them, and all others have nothing: so what is left is an exact fraction without being stored for every voter.
 *
 * <p>To compare quickly each group also has its amount in small whole units, rounded, off by at most one unit a purchase. Where
 * that is too close to tell, fractions decide: the result is exact, however the units are chosen.
 */
final class Purses {

    /** The most that a budget may be, so that an amount in units fits. */
    static final long MOST_MONEY = 1_000_000_000_000L;

    private static final long UNITS = 1_000_000;
    private static final long EMPTY = -1_000_000;

    private final Support support;
    /** What a voter of each group has, in units; {@link #EMPTY} where it is surely nothing. */
    private final long[] units;

    /** The denominator that the share and all payments are written over, so that adding them is adding whole numbers. */
    private BigInteger denominator;

    private BigInteger share;
    /** What each project bought so far cost whoever paid most for it; null for those not bought. */
    private final @Nullable BigInteger[] paid;

    private int purchases;

    // Room for seeking a price: the purses of the supporters, and how many voters have such a one.
    private final long[] purse;
    private final long[] voters;

    Purses(Support support, Fraction share) {
        this.support = support;
        this.share = share.numerator();
        denominator = share.denominator();
        units = new long[support.profile().groups()];
        Arrays.fill(units, share.floorTimes(UNITS));
        purse = new long[units.length];
        voters = new long[units.length];
        paid = new BigInteger[support.profile().size()];
    }

    /**
     * The least payment for which the supporters can buy the project together, those who have less giving all they have (Peters
     * and Skowron, section 3); null where all they have is too little.
     */
    @Nullable
    Fraction price(int project, long cost) {
        var supporters = new Supporters(project);
        while (supporters.richVoters > 0) {
            // Those who have less than the price give all they have; the others share what is missing alike.
            var missing = BigInteger.valueOf(cost).multiply(denominator).subtract(supporters.ofThePoor());
            var price = Fraction.of(missing, denominator.multiply(BigInteger.valueOf(supporters.richVoters)));
            if (!supporters.leaveBelow(price)) return price;
        }
        return null;
    }

    /**
     * A payment that is surely too little or just enough: the price that would be found if every supporter had a little more, in
     * units. Null where not even that would be enough. Much quicker than the price, which it saves where another project is
     * cheaper anyway.
     */
    @Nullable
    Fraction atLeast(int project, long cost) {
        int groups = 0;
        long rich = 0;
        for (int place = support.start(project); place < support.end(project); place++) {
            long has = units[support.group(place)];
            if (has == EMPTY) continue;
            purse[groups] = has + purchases + 1;
            voters[groups++] = support.count(place);
            rich += support.count(place);
        }
        long missing = cost * UNITS;
        while (rich > 0) {
            long price = missing / rich;
            int left = 0;
            for (int i = 0; i < groups; i++) {
                if (purse[i] < price) {
                    missing -= voters[i] * purse[i];
                    rich -= voters[i];
                } else {
                    purse[left] = purse[i];
                    voters[left++] = voters[i];
                }
            }
            if (left == groups) return Fraction.of(price, UNITS);
            groups = left;
        }
        return null;
    }

    /** Takes the payment for a project from all who support it. Returns how many of them paid something. */
    long buy(int project, Fraction payment) {
        long paying = 0;
        long paidUnits = payment.floorTimes(UNITS);
        for (int place = support.start(project); place < support.end(project); place++) {
            int group = support.group(place);
            if (units[group] == EMPTY) continue;
            paying += support.count(place);
            units[group] = isBelow(group, payment, paidUnits) ? EMPTY : units[group] - paidUnits;
        }
        writeOver(payment.denominator());
        paid[project] = payment.numerator().multiply(denominator.divide(payment.denominator()));
        purchases++;
        // Whoever had exactly the payment has nothing now.
        for (int place = support.start(project); place < support.end(project); place++) {
            int group = support.group(place);
            if (units[group] == EMPTY || units[group] > purchases + 1L) continue;
            if (left(group).signum() == 0) units[group] = EMPTY;
        }
        return paying;
    }

    private boolean isBelow(int group, Fraction amount, long amountUnits) {
        long difference = units[group] - amountUnits;
        if (difference > purchases + 1L) return false;
        if (difference < -(purchases + 1L)) return true;
        return left(group)
                        .multiply(amount.denominator())
                        .compareTo(amount.numerator().multiply(denominator))
                < 0;
    }

    /** What a voter of the group has left, exactly, over the denominator. */
    private BigInteger left(int group) {
        if (units[group] == EMPTY) return BigInteger.ZERO;
        var left = share;
        for (int at = support.profile().start(group); at < support.profile().end(group); at++) {
            var payment = paid[support.profile().option(at)];
            if (payment != null) left = left.subtract(payment);
        }
        return left;
    }

    /** Makes the denominator a multiple of another one too. */
    private void writeOver(BigInteger other) {
        var factor = other.divide(denominator.gcd(other));
        denominator = denominator.multiply(factor);
        share = share.multiply(factor);
        for (int project = 0; project < paid.length; project++) {
            var payment = paid[project];
            if (payment != null) paid[project] = payment.multiply(factor);
        }
    }

    /** The supporters of a project, apart: the poor, who have less than its price, and the rich. The price is sought among them. */
    private final class Supporters {

        /** The groups that are rich, one after the other. */
        private final int[] rich;

        private int richGroups;
        private long richVoters;
        /** Voters with something left who are poor, and how many of them paid for each project: so what they have is exact. */
        private long poorVoters;

        private final long[] poorPaid = new long[paid.length];

        /** All who have anything are rich at first. */
        private Supporters(int project) {
            rich = new int[support.end(project) - support.start(project)];
            for (int place = support.start(project); place < support.end(project); place++) {
                int group = support.group(place);
                if (units[group] == EMPTY) continue;
                rich[richGroups++] = group;
                richVoters += support.count(place);
            }
        }

        /** What the poor have together, over the denominator. */
        private BigInteger ofThePoor() {
            var together = share.multiply(BigInteger.valueOf(poorVoters));
            for (int bought = 0; bought < paid.length; bought++) {
                var payment = paid[bought];
                if (payment == null || poorPaid[bought] == 0) continue;
                together = together.subtract(payment.multiply(BigInteger.valueOf(poorPaid[bought])));
            }
            return together;
        }

        /** Puts all who have less than the price among the poor; returns whether there were any. */
        private boolean leaveBelow(Fraction price) {
            long priceUnits = price.floorTimes(UNITS);
            int before = richGroups;
            richGroups = 0;
            for (int i = 0; i < before; i++) {
                int group = rich[i];
                if (isBelow(group, price, priceUnits)) impoverish(group);
                else rich[richGroups++] = group;
            }
            return richGroups < before;
        }

        private void impoverish(int group) {
            var profile = support.profile();
            long count = profile.count(group);
            poorVoters += count;
            richVoters -= count;
            for (int at = profile.start(group); at < profile.end(group); at++) poorPaid[profile.option(at)] += count;
        }
    }
}
