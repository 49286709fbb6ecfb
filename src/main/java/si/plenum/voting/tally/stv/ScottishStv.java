package si.plenum.voting.tally.stv;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import si.plenum.rules.Method;
import si.plenum.voting.tally.Detail;
import si.plenum.voting.tally.Profile;
import si.plenum.voting.tally.Tally;
import si.plenum.voting.tally.Terms;
import si.plenum.voting.tally.TieUse;
import si.plenum.voting.tally.Ties;
import si.plenum.voting.tally.Transfer;
import si.plenum.voting.tally.Uncountable;

/**
 * Single transferable vote by the Scottish Local Government Elections Order 2007 (SSI 2007/42, Schedule 1, rules 46 to 52): whole
 * ballots are transferred, each at a fraction of its value (weighted inclusive Gregory).
 *
 * <p>With one seat this is instant run-off ({@link Method#IRV}), which may also stop once one candidate has more than all others
 * that continue together: nothing can change that.
 */
public final class ScottishStv {

    private final Method method;
    private final Profile profile;
    private final Terms terms;
    private final Piles piles;
    private final Ties ties;
    private final Stages stages;
    private final long quota;

    private final List<Integer> winners = new ArrayList<>();
    private final List<Integer> surpluses = new ArrayList<>();
    private List<Transfer> transfers = List.of();
    private long roundingLoss;

    private ScottishStv(Method method, Profile profile, Terms terms) {
        this.method = method;
        this.profile = profile;
        this.terms = terms;
        piles = new Piles(profile);
        ties = new Ties(terms.order());
        stages = new Stages(Piles.DECIMALS, ties);
        // Rule 46: the valid papers, divided by one more than the seats, plus one, fractions ignored.
        long valid = IntStream.range(0, profile.size()).mapToLong(piles::votes).sum() / Piles.ONE;
        quota = (valid / (terms.seats() + 1L) + 1) * Piles.ONE;
    }

    /** Counts by the Scottish rules. */
    public static Tally count(Profile profile, Terms terms) {
        return new ScottishStv(Method.SCOTTISH_STV, profile, terms).count();
    }

    /** Counts an instant run-off. */
    public static Tally countRunOff(Profile profile, Terms terms) {
        if (terms.seats() != 1) throw new Uncountable("An instant run-off fills one seat, not " + terms.seats() + ".");
        return new ScottishStv(Method.IRV, profile, terms).count();
    }

    private Tally count() {
        while (!stage()) {
            // Each stage moves the votes of one candidate.
        }
        return new Tally(
                method,
                terms.seats(),
                profile.options(),
                profile.ballots(),
                stages.number(quota),
                winners,
                stages.ranking(profile.standing(), winners),
                stages.rounds(),
                ties.uses(),
                new Detail.None());
    }

    /** Elects, and moves one surplus or excludes one candidate. Returns whether the count is over. */
    private boolean stage() {
        stages.open(piles.allVotes());
        var elected = elect();
        if (winners.size() == terms.seats() || continuing().isEmpty()) {
            close(elected, List.of());
            return true;
        }
        if (!surpluses.isEmpty()) {
            // Rule 49: the largest surplus first.
            int largest = stages.most(surpluses, TieUse.Purpose.SURPLUS);
            surpluses.remove((Integer) largest);
            close(elected, List.of());
            transferSurplus(largest);
        } else {
            // Rule 50: who has fewest votes.
            int fewest = stages.fewest(continuing(), TieUse.Purpose.EXCLUSION);
            close(elected, List.of(fewest));
            exclude(fewest);
        }
        return false;
    }

    private List<Integer> elect() {
        var continuing = continuing();
        // Without a single vote nobody is elected, not even where there are seats for all.
        if (continuing.stream().allMatch(option -> piles.votes(option) == 0) && winners.isEmpty()) {
            continuing.forEach(piles::stop);
            return List.of();
        }
        // Rule 47: who reaches the quota.
        var elected = new ArrayList<>(stages.mostFirst(
                continuing.stream()
                        .filter(option -> piles.votes(option) >= quota)
                        .toList(),
                TieUse.Purpose.ELECTION));
        elected.forEach(option -> {
            winners.add(option);
            piles.stop(option);
            if (piles.votes(option) > quota) surpluses.add(option);
        });
        // Rule 52: as many left as seats, so that they are elected without the quota.
        var rest = continuing();
        if (rest.size() <= terms.seats() - winners.size()) elected.addAll(deem(rest));
        else if (method == Method.IRV && winners.isEmpty()) elected.addAll(deem(majority(rest)));
        return elected;
    }

    private List<Integer> deem(List<Integer> options) {
        var elected = stages.mostFirst(options, TieUse.Purpose.ELECTION);
        winners.addAll(elected);
        elected.forEach(piles::stop);
        return elected;
    }

    /** Whoever has more than all others of these together; nobody, or one. */
    private List<Integer> majority(List<Integer> options) {
        long all = options.stream().mapToLong(piles::votes).sum();
        return options.stream()
                .filter(option -> piles.votes(option) > all - piles.votes(option))
                .toList();
    }

    /** Rule 48: each ballot of the pile moves at surplus x its value / votes, to five decimals, the rest ignored. */
    private void transferSurplus(int option) {
        long votes = piles.votes(option);
        long surplus = votes - quota;
        move(option, surplus, piles.move(option, value -> Math.multiplyExact(surplus, value) / votes), quota);
    }

    /** Rule 50: the ballots move at the value at which they came. */
    private void exclude(int option) {
        piles.stop(option);
        move(option, piles.votes(option), piles.move(option, value -> value), 0);
    }

    private void move(int from, long moving, long[] gained, long kept) {
        piles.keep(from, kept);
        transfers = new ArrayList<>();
        long arrived = 0;
        for (int to = 0; to < gained.length; to++) {
            arrived += gained[to];
            if (gained[to] > 0) transfers.add(new Transfer(from, to == from ? null : to, stages.number(gained[to])));
        }
        roundingLoss += moving - arrived;
    }

    private void close(List<Integer> elected, List<Integer> excluded) {
        stages.close(elected, excluded, piles.nonTransferable(), roundingLoss, transfers, null);
    }

    private List<Integer> continuing() {
        return IntStream.range(0, profile.size())
                .filter(piles::isContinuing)
                .boxed()
                .toList();
    }
}
