package si.plenum.voting.tally.stv;

import java.util.Arrays;
import java.util.function.LongUnaryOperator;
import si.plenum.voting.tally.Profile;

/**
 * The table on which ballots are counted: for whom each group of ballots lies there, and what one ballot of it is worth. Values
 * and votes are whole numbers of hundred-thousandths ({@link #DECIMALS} decimals, SSI 2007/42 rule 48).
 */
final class Piles {

    static final int DECIMALS = 5;
    static final long ONE = 100_000;
    private static final int NONE = -1;

    private final Profile profile;
    private final boolean[] continuing;
    private final long[] votes;
    private long nonTransferable;

    // The groups of a pile are chained: top of each option's pile, and what lies below each group.
    private final int[] top;
    private final int[] below;
    /** The position of the option for which the group lies. */
    private final int[] lying;
    /** What one ballot of the group is worth. */
    private final int[] worth;

    /** Deals each ballot to its first preference. */
    Piles(Profile profile) {
        this.profile = profile;
        continuing = new boolean[profile.size()];
        for (int option : profile.standing()) continuing[option] = true;
        votes = new long[profile.size()];
        top = new int[profile.size()];
        Arrays.fill(top, NONE);
        below = new int[profile.groups()];
        lying = new int[profile.groups()];
        worth = new int[profile.groups()];
        for (int group = profile.groups() - 1; group >= 0; group--) {
            worth[group] = (int) ONE;
            int option = lay(group, profile.start(group));
            long value = profile.count(group) * ONE;
            if (option == NONE) nonTransferable += value;
            else votes[option] += value;
        }
    }

    boolean isContinuing(int option) {
        return continuing[option];
    }

    /** From now on no ballot is transferred to the option. */
    void stop(int option) {
        continuing[option] = false;
    }

    long votes(int option) {
        return votes[option];
    }

    long[] allVotes() {
        return votes.clone();
    }

    long nonTransferable() {
        return nonTransferable;
    }

    /**
     * Moves the whole pile of an option to the next preferences of its ballots.
     *
     * @param newWorth of a ballot, from its worth in this pile
     * @return the votes that each other option got; at the place of {@code option} those that nobody could take
     */
    long[] move(int option, LongUnaryOperator newWorth) {
        var gained = new long[votes.length];
        int group = top[option];
        top[option] = NONE;
        while (group != NONE) {
            int after = below[group];
            worth[group] = (int) newWorth.applyAsLong(worth[group]);
            int to = lay(group, lying[group] + 1);
            gained[to == NONE ? option : to] += profile.count(group) * worth[group];
            group = after;
        }
        for (int to = 0; to < gained.length; to++) {
            if (to == option) nonTransferable += gained[to];
            else votes[to] += gained[to];
        }
        return gained;
    }

    /** Sets what an option keeps after its pile has moved. */
    void keep(int option, long kept) {
        votes[option] = kept;
    }

    /** Lays the group on the pile of its next preference at or after a position. */
    private int lay(int group, int from) {
        int position = next(from, profile.end(group));
        if (position == NONE) return NONE;
        int option = profile.option(position);
        lying[group] = position;
        below[group] = top[option];
        top[option] = group;
        return option;
    }

    /** The next option that continues; none where two continue at that rank, for then the ballot does not say which. */
    private int next(int from, int end) {
        int found = NONE;
        for (int position = from; position < end; position++) {
            if (found != NONE && !profile.sharesRank(position)) return found;
            if (!continuing[profile.option(position)]) continue;
            if (found != NONE) return NONE;
            found = position;
        }
        return found;
    }
}
