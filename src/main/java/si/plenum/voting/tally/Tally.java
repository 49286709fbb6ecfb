package si.plenum.voting.tally;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import si.plenum.rules.Method;

/**
 * The result of a count with everything needed to follow it. Options are known by their place on the ballot paper, from 0.
 *
 * @param seats to be filled; 0 for a budget
 * @param options their names
 * @param ballots all of them, blank ones included
 * @param quota of votes that elects, null where the method has none (Meek: of the last round)
 * @param winners in order of election; fewer than the seats where nobody else can be elected
 * @param ranking all options that stand, best first; options that the method finds equal stand together
 * @param rounds at least one
 * @param ties every tie that had to be broken, in order
 * @param detail what the method has to show beside its rounds
 */
public record Tally(
        Method method,
        int seats,
        List<String> options,
        long ballots,
        @Nullable BigDecimal quota,
        List<Integer> winners,
        List<List<Integer>> ranking,
        List<Round> rounds,
        List<TieUse> ties,
        Detail detail) {

    public Tally {
        options = List.copyOf(options);
        winners = List.copyOf(winners);
        ranking = List.copyOf(ranking);
        rounds = List.copyOf(rounds);
        ties = List.copyOf(ties);
    }

    /** The round that decided. */
    public Round last() {
        return rounds.getLast();
    }
}
