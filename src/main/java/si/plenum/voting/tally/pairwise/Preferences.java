package si.plenum.voting.tally.pairwise;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import si.plenum.rules.Method;
import si.plenum.voting.tally.Detail;
import si.plenum.voting.tally.OneRound;
import si.plenum.voting.tally.Profile;
import si.plenum.voting.tally.Ranking;
import si.plenum.voting.tally.Tally;
import si.plenum.voting.tally.Terms;
import si.plenum.voting.tally.Ties;
import si.plenum.voting.tally.Uncountable;

/**
 * How many ballots prefer each option to each other. A ballot prefers what it ranks to what it does not rank; options at one
 * rank, and options not ranked, are equal.
 *
 * <p>To read each ballot once and only pairs that it ranks, this counts for each pair how often the first stands below or beside
 * the second; a ballot that ranks an option prefers it to every other but those above and beside it.
 */
final class Preferences {

    private static final int MOST_OPTIONS = 2000;

    private final int size;
    private final long[] preferring; // row * size + column
    private final long blank;

    private Preferences(int size, long[] preferring, long blank) {
        this.size = size;
        this.preferring = preferring;
        this.blank = blank;
    }

    static Preferences of(Profile profile) {
        int size = profile.size();
        if (size > MOST_OPTIONS) throw new Uncountable("Pairs of more than " + MOST_OPTIONS + " options are too many.");
        var ranking = new long[size];
        var notPreferring = new long[size * size]; // row not above column though the row is ranked
        long blank = 0;
        for (int group = 0; group < profile.groups(); group++) {
            long count = profile.count(group);
            int start = profile.start(group);
            int end = profile.end(group);
            if (start == end) blank += count;
            int rank = start; // where the rank of the position begins
            for (int position = start; position < end; position++) {
                if (!profile.sharesRank(position)) rank = position;
                int option = profile.option(position);
                ranking[option] += count;
                int row = option * size;
                for (int above = start; above < position; above++) {
                    notPreferring[row + profile.option(above)] += count;
                }
                for (int beside = rank; beside < position; beside++) {
                    notPreferring[profile.option(beside) * size + option] += count;
                }
            }
        }
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                int pair = row * size + column;
                notPreferring[pair] = row == column ? 0 : ranking[row] - notPreferring[pair];
            }
        }
        return new Preferences(size, notPreferring, blank);
    }

    /** How many ballots prefer one option to another. */
    long of(int one, int other) {
        return preferring[one * size + other];
    }

    /** Whether more ballots prefer one to the other than the other way round. */
    boolean isMajority(int one, int other) {
        return of(one, other) > of(other, one);
    }

    List<List<Long>> matrix() {
        return rows(preferring, size);
    }

    static List<List<Long>> rows(long[] cells, int size) {
        var rows = new ArrayList<List<Long>>();
        for (int row = 0; row < size; row++) {
            rows.add(Arrays.stream(cells, row * size, (row + 1) * size).boxed().toList());
        }
        return List.copyOf(rows);
    }

    /** The tally of a method that ranks by these; the one round shows how many others each option beats in the method's sense. */
    Tally tally(Profile profile, Method method, Terms terms, Ranking ranking, long[] beaten, Ties ties, Detail detail) {
        var votes = Arrays.stream(beaten).mapToObj(BigDecimal::valueOf).toList();
        // Without a single ballot nobody is preferred to anybody, and nobody is elected.
        return OneRound.tally(
                profile, method, terms, votes, ranking, option -> blank < profile.ballots(), blank, ties, detail);
    }
}
