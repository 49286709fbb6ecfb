package si.plenum.voting.tally;

import java.util.ArrayList;
import java.util.List;

/** Breaks what a method leaves tied by the drawn order, and remembers each use. One for each count. */
public final class Ties {

    private final DrawnOrder order;
    private final List<TieUse> uses = new ArrayList<>();

    public Ties(DrawnOrder order) {
        this.order = order;
    }

    /** The tied options, the preferred one first. A single option is no tie. */
    public List<Integer> sort(int round, TieUse.Purpose purpose, List<Integer> tied) {
        if (tied.size() < 2) return tied;
        var sorted = order.sort(tied);
        add(round, purpose, tied, sorted, means());
        return sorted;
    }

    /** Remembers a tie that the method broke by its own means. */
    public void add(int round, TieUse.Purpose purpose, List<Integer> tied, List<Integer> chosen, TieUse.Means by) {
        uses.add(new TieUse(round, purpose, tied.stream().sorted().toList(), chosen, by));
    }

    /** The order itself, for what is no tie between options. */
    public DrawnOrder order() {
        return order;
    }

    /** By what the drawn order decides. */
    public TieUse.Means means() {
        return order.means();
    }

    /** Every use so far, in order. */
    public List<TieUse> uses() {
        return List.copyOf(uses);
    }
}
