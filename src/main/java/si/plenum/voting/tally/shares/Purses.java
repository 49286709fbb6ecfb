package si.plenum.voting.tally.shares;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import si.plenum.voting.tally.Profile;

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

    private final Support support;
    private final Fraction share;
    private final long[] units;
    private final boolean[] empty;
    /** What each project bought so far cost whoever paid most for it; null for those not bought. */
    private final @Nullable Fraction[] paid;

    private int purchases;

    Purses(Support support, Fraction share) {
        this.support = support;
        this.share = share;
        units = new long[support.profile().groups()];
        Arrays.fill(units, share.floorTimes(UNITS));
        empty = new boolean[units.length];
        paid = new Fraction[support.profile().size()];
    }

    /**
     * The least payment for which the supporters can buy the project together, those who have less giving all they have (Peters
     * and Skowron, section 3); null where all they have is too little.
     */
    @Nullable
    Fraction price(int project, long cost) {
        var poor = new PoorSupporters(project);
        while (poor.others > 0) {
            // Those who have less than the price give all they have; the others share what is missing alike.
            var price = Fraction.of(cost, 1).minus(poor.together()).over(poor.others);
            if (!poor.addBelow(price)) return price;
        }
        return null;
    }

    /** Takes the payment for a project from all who support it. Returns how many of them paid something. */
    long buy(int project, Fraction payment) {
        long paying = 0;
        long units = payment.floorTimes(UNITS);
        for (int place = support.start(project); place < support.end(project); place++) {
            int group = support.group(place);
            if (empty[group]) continue;
            paying += support.profile().count(group);
            if (isBelow(group, payment, units)) empty[group] = true;
            else this.units[group] -= units;
        }
        paid[project] = payment;
        purchases++;
        // Whoever had exactly the payment has nothing now.
        for (int place = support.start(project); place < support.end(project); place++) {
            int group = support.group(place);
            if (!empty[group] && this.units[group] <= purchases + 1L)
                empty[group] = left(group).equals(Fraction.ZERO);
        }
        return paying;
    }

    private boolean isBelow(int group, Fraction amount, long amountUnits) {
        long difference = units[group] - amountUnits;
        if (difference > purchases + 1L) return false;
        if (difference < -(purchases + 1L)) return true;
        return left(group).compareTo(amount) < 0;
    }

    /** What a voter of the group has left, exactly. */
    private Fraction left(int group) {
        if (empty[group]) return Fraction.ZERO;
        var left = share;
        for (int at = support.profile().start(group); at < support.profile().end(group); at++) {
            var payment = paid[support.profile().option(at)];
            if (payment != null) left = left.minus(payment);
        }
        return left;
    }

    /** The supporters of a project who have less than its price; growing while the price is sought. */
    private final class PoorSupporters {

        private final int project;
        private final boolean[] poor;
        /** Voters with something left who are poor, and how many of them paid for each project: what they have is exact. */
        private long voters;

        private final long[] paidFor = new long[paid.length];
        /** Supporters who are not poor. */
        private long others;

        private PoorSupporters(int project) {
            this.project = project;
            poor = new boolean[support.end(project) - support.start(project)];
            for (int i = 0; i < poor.length; i++) {
                int group = support.group(support.start(project) + i);
                poor[i] = empty[group];
                if (!empty[group]) others += support.profile().count(group);
            }
        }

        /** What they have together. */
        private Fraction together() {
            var together = share.times(voters);
            for (int bought = 0; bought < paid.length; bought++) {
                var payment = paid[bought];
                if (payment != null && paidFor[bought] > 0) together = together.minus(payment.times(paidFor[bought]));
            }
            return together;
        }

        /** Adds all who have less than the price; returns whether there were any. */
        private boolean addBelow(Fraction price) {
            long priceUnits = price.floorTimes(UNITS);
            boolean any = false;
            for (int i = 0; i < poor.length; i++) {
                int group = support.group(support.start(project) + i);
                if (poor[i] || !isBelow(group, price, priceUnits)) continue;
                poor[i] = true;
                any = true;
                add(group);
            }
            return any;
        }

        private void add(int group) {
            Profile profile = support.profile();
            long count = profile.count(group);
            voters += count;
            others -= count;
            for (int at = profile.start(group); at < profile.end(group); at++) paidFor[profile.option(at)] += count;
        }
    }
}
