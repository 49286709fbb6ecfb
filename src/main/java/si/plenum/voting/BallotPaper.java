package si.plenum.voting;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import si.plenum.platform.Refused;

/**
 * What is on the ballot beside the question, frozen with it. {@link #NONE} for votes for and against and for consensus.
 *
 * @param options in the order in which they stand on the ballot
 * @param seats how many are to be elected; there may be fewer candidates
 * @param max the most options that one ballot may name
 * @param scale for scores
 * @param budget in whole euros, for projects, each of which then has a cost
 */
public record BallotPaper(
        List<BallotOption> options,
        int seats,
        int max,
        @Nullable Scale scale,
        @Nullable Long budget) {

    /** Nothing but the question. */
    public static final BallotPaper NONE = new BallotPaper(List.of(), 1, 1, null, null);

    private static final int MOST_OPTIONS = 1000;

    public BallotPaper {
        options = List.copyOf(options);
        if (options.size() > MOST_OPTIONS) throw new Refused("error.paper.many", Map.of("max", MOST_OPTIONS));
        if (seats < 1 || seats > MOST_OPTIONS) throw new Refused("error.paper.seats");
        if (max < 1 || max > Math.max(1, options.size())) {
            throw new Refused("error.paper.max", Map.of("options", options.size()));
        }
        var ids = new HashSet<OptionId>();
        var names = new HashSet<String>();
        for (var option : options) {
            if (!ids.add(option.id()) || !names.add(option.name())) {
                throw new Refused("error.paper.twice", Map.of("name", option.name()));
            }
            if ((option.cost() != null) != (budget != null)) throw new Refused("error.paper.costs");
        }
        if (budget != null && budget < 1) throw new Refused("error.paper.budget");
    }

    /** Options of which a ballot may name all. */
    public static BallotPaper of(List<BallotOption> options, int seats) {
        return new BallotPaper(options, seats, Math.max(1, options.size()), null, null);
    }

    public boolean isEmpty() {
        return options.isEmpty();
    }

    public Optional<BallotOption> option(OptionId id) {
        return options.stream().filter(option -> option.id().equals(id)).findFirst();
    }

    public boolean has(OptionId id) {
        return option(id).isPresent();
    }
}
