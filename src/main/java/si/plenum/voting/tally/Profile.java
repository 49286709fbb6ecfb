package si.plenum.voting.tally;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The ballots of one vote, identical ones grouped with their number. Options (candidates, choices or projects) are known by
 * their place on the ballot paper, from 0.
 *
 * <p>A ballot is a row of options, best first; options may share a rank. Ballots that only choose (plurality, approval,
 * projects) have all options at one rank; ballots with scores have a score beside each option. A blank ballot is an empty row.
 *
 * <p>All rows lie one after another in one array, so that a count reads memory in one direction: group {@code g} owns the
 * positions from {@code start(g)} up to, not including, {@code end(g)}.
 */
public final class Profile {

    /** The most ballots: with them a surplus times a transfer value, each to five decimals, still fits a {@code long}. */
    public static final long MOST_BALLOTS = 900_000_000;

    private final List<String> options;
    private final boolean[] withdrawn;
    private final List<Long> costs;
    private final int[] starts;
    private final int[] entries;
    private final int @Nullable [] scores;
    private final long[] counts;
    private final long ballots;

    Profile(
            List<String> options,
            boolean[] withdrawn,
            List<Long> costs,
            int[] starts,
            int[] entries,
            int @Nullable [] scores,
            long[] counts,
            long ballots) {
        this.options = List.copyOf(options);
        this.withdrawn = withdrawn;
        this.costs = List.copyOf(costs);
        this.starts = starts;
        this.entries = entries;
        this.scores = scores;
        this.counts = counts;
        this.ballots = ballots;
    }

    /** Starts a profile of options with these names. */
    public static ProfileBuilder of(List<String> options) {
        return new ProfileBuilder(options);
    }

    /** The names of the options, in the order of the ballot paper. */
    public List<String> options() {
        return options;
    }

    /** Number of options, withdrawn ones included. */
    public int size() {
        return options.size();
    }

    /** Whether the option withdrew after the ballots were made: the count passes it over, the ballots stay. */
    public boolean isWithdrawn(int option) {
        return withdrawn[option];
    }

    /** The options that stand, ascending. */
    public int[] standing() {
        return IntStream.range(0, size()).filter(option -> !withdrawn[option]).toArray();
    }

    /** What each option costs; empty where nothing costs anything. */
    public List<Long> costs() {
        return costs;
    }

    /** Number of ballots, blank ones included. */
    public long ballots() {
        return ballots;
    }

    /** Number of groups of identical ballots. */
    public int groups() {
        return counts.length;
    }

    /** How many ballots the group has, at least 1. */
    public long count(int group) {
        return counts[group];
    }

    /** The first position of the group. */
    public int start(int group) {
        return starts[group];
    }

    /** The position after the last one of the group. */
    public int end(int group) {
        return starts[group + 1];
    }

    /** The option at a position. */
    public int option(int position) {
        int entry = entries[position];
        return entry ^ (entry >> 31); // a complemented entry back to itself, without a branch
    }

    /** Whether the option at this position shares the rank of the one before it. */
    public boolean sharesRank(int position) {
        return entries[position] < 0;
    }

    /** Whether no ballot names any option. */
    public boolean isBlank() {
        return entries.length == 0;
    }

    /** Whether the ballots score the options. */
    public boolean hasScores() {
        return scores != null;
    }

    /** The score at a position. */
    public int score(int position) {
        if (scores == null) throw new Uncountable("These ballots have no scores.");
        return scores[position];
    }
}
