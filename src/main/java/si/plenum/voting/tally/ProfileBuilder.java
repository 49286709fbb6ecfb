package si.plenum.voting.tally;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * Collects ballots and groups identical ones while they come, so that memory grows with the number of different ballots only.
 *
 * <p>A ballot is put together option by option ({@link #next}, {@link #same}, {@link #score}) and closed by {@link #cast}; the
 * methods that take a whole ballot do the same. Not for several threads.
 */
public final class ProfileBuilder {

    /** The most options: each may stand in every ballot. */
    public static final int MOST_OPTIONS = 10_000;

    private List<String> options;
    private final boolean[] withdrawn;
    private List<Long> costs = List.of();
    private final GroupTable groups = new GroupTable();
    private boolean scored;
    private long ballots;

    // The ballot being put together.
    private int[] row = new int[16];
    private int[] rowScores = new int[16];
    private int length;
    private int rankStart;
    private final int[] lastUse;
    private int serial = 1;

    ProfileBuilder(List<String> options) {
        if (options.isEmpty() || options.size() > MOST_OPTIONS) {
            throw new Uncountable("There can be 1 to " + MOST_OPTIONS + " options, not " + options.size() + ".");
        }
        this.options = List.copyOf(options);
        withdrawn = new boolean[options.size()];
        lastUse = new int[options.size()];
    }

    /** Names the options, for files that name them last. */
    public ProfileBuilder named(List<String> names) {
        if (names.size() != options.size()) throw new Uncountable("There must be as many names as options.");
        options = List.copyOf(names);
        return this;
    }

    /** The option withdrew: the count passes it over. */
    public ProfileBuilder withdraw(int option) {
        withdrawn[known(option)] = true;
        return this;
    }

    /** What each option costs, in the unit of the budget; at least 1. */
    public ProfileBuilder costs(List<Long> costs) {
        if (costs.size() != options.size()) throw new Uncountable("There must be as many costs as projects.");
        if (costs.stream().anyMatch(cost -> cost < 1)) throw new Uncountable("A project must cost at least 1.");
        this.costs = List.copyOf(costs);
        return this;
    }

    /** Puts the option at the next rank of the ballot. */
    public void next(int option) {
        sortRank();
        rankStart = length;
        put(option, 0);
    }

    /** Puts the option at the rank of the one before it, or at the first. */
    public void same(int option) {
        put(option, 0);
    }

    /** Gives the option a score. */
    public void score(int option, int score) {
        scored = true;
        put(option, score);
    }

    /** Closes the ballot that was put together; without any option it is blank. */
    public void cast(long count) {
        if (count < 1) throw new Uncountable("A ballot must be there at least once, not " + count + " times.");
        ballots = Math.addExact(ballots, count);
        if (ballots > Profile.MOST_BALLOTS) {
            throw new Uncountable("More than " + Profile.MOST_BALLOTS + " ballots cannot be counted.");
        }
        sortRank();
        groups.add(row, scored ? rowScores : null, length, count);
        clear();
    }

    /** Forgets the ballot that was being put together. */
    public void clear() {
        length = 0;
        rankStart = 0;
        serial++;
    }

    /** Adds ballots that rank: the options of each rank, best rank first. Empty ranks are passed over. */
    public ProfileBuilder ranked(long count, List<? extends Collection<Integer>> ranks) {
        for (var rank : ranks) {
            boolean first = true;
            for (int option : rank) {
                if (first) next(option);
                else same(option);
                first = false;
            }
        }
        cast(count);
        return this;
    }

    /** Adds ballots that choose these options alike. */
    public ProfileBuilder chosen(long count, Collection<Integer> chosen) {
        return ranked(count, List.of(chosen));
    }

    /** Adds ballots that score; an option without a score is left blank. */
    public ProfileBuilder scored(long count, Map<Integer, Integer> scores) {
        scored = true;
        scores.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> score(entry.getKey(), entry.getValue()));
        cast(count);
        return this;
    }

    /** Adds blank ballots. */
    public ProfileBuilder blank(long count) {
        cast(count);
        return this;
    }

    /** The profile of all ballots added. */
    public Profile build() {
        return groups.profile(distinct(options), withdrawn.clone(), costs, ballots);
    }

    private void put(int option, int score) {
        known(option);
        if (lastUse[option] == serial) {
            throw new Uncountable("The ballot names " + options.get(option) + " twice.");
        }
        lastUse[option] = serial;
        if (length == row.length) {
            row = Arrays.copyOf(row, length * 2);
            rowScores = Arrays.copyOf(rowScores, length * 2);
        }
        row[length] = length == rankStart ? option : ~option;
        rowScores[length++] = score;
    }

    /** Options of one rank in ascending order, so that the same ballot written in another order is the same. */
    private void sortRank() {
        if (length - rankStart < 2 || scored) return;
        for (int i = rankStart; i < length; i++) {
            if (row[i] < 0) row[i] = ~row[i];
        }
        Arrays.sort(row, rankStart, length);
        for (int i = rankStart + 1; i < length; i++) {
            row[i] = ~row[i];
        }
    }

    private int known(int option) {
        if (option < 0 || option >= options.size()) {
            throw new Uncountable(
                    "There is no option " + (option + 1) + ": the ballot paper has " + options.size() + ".");
        }
        return option;
    }

    /** A result names options, so two of one name get their numbers. */
    private static List<String> distinct(List<String> options) {
        var names = new LinkedHashSet<String>();
        for (var name : options) {
            if (!names.add(name)) names.add(name + " (" + (names.size() + 1) + ")");
        }
        return List.copyOf(names);
    }
}
