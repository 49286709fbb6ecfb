package si.plenum.voting.tally.stv;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import si.plenum.rules.Method;
import si.plenum.voting.tally.Detail;
import si.plenum.voting.tally.Profile;
import si.plenum.voting.tally.Tally;
import si.plenum.voting.tally.Terms;
import si.plenum.voting.tally.TieUse;
import si.plenum.voting.tally.Ties;

/**
 * Single transferable vote by Meek's method (Hill, Wichmann and Woodall, "Algorithm 123: Single transferable vote by Meek's
 * method", Computer Journal 30, 1987), by the steps and the arithmetic of the PR Foundation's Reference Meek Rule. The letters
 * below are those of that rule.
 *
 * <p>What the rule leaves open: two options at one rank that could both take the vote end the ballot there, as with the Scottish
 * rules, and ties are broken by the drawn order.
 */
public final class MeekStv {

    /** The surplus that is small enough to stop, 0.000001. */
    private static final long OMEGA = Keeping.ONE / 1_000_000;

    private final Profile profile;
    private final Terms terms;
    private final Keeping keeping;
    private final Ties ties;
    private final Stages stages;

    private final List<Integer> hopeful;
    private final List<Integer> winners = new ArrayList<>();
    private final List<List<BigDecimal>> factors = new ArrayList<>();
    private long quota;
    private long iterations;

    private MeekStv(Profile profile, Terms terms) {
        this.profile = profile;
        this.terms = terms;
        keeping = new Keeping(profile);
        ties = new Ties(terms.order());
        stages = new Stages(Keeping.DECIMALS, ties);
        hopeful = new ArrayList<>(Arrays.stream(profile.standing()).boxed().toList());
    }

    public static Tally count(Profile profile, Terms terms) {
        return new MeekStv(profile, terms).count();
    }

    private Tally count() {
        // B.1: until all seats are filled, or as many are left as there are seats.
        while (winners.size() < terms.seats() && winners.size() + hopeful.size() > terms.seats()) round();
        if (winners.size() < terms.seats()) finish();
        return new Tally(
                Method.MEEK_STV,
                terms.seats(),
                profile.options(),
                profile.ballots(),
                stages.number(quota),
                winners,
                stages.ranking(profile.standing(), winners),
                stages.rounds(),
                ties.uses(),
                new Detail.Keeping(factors, iterations));
    }

    /** B.2 and B.3: iterates until somebody is elected, or until so little moves that somebody is defeated. */
    private void round() {
        long before = Long.MAX_VALUE;
        while (true) {
            distribute();
            stages.open(keeping.allVotes());
            var elected = elect();
            if (!elected.isEmpty()) {
                close(elected, List.of());
                return;
            }
            long surplus = surplus();
            if (surplus < OMEGA || surplus >= before) {
                int defeated = lowest(surplus);
                close(List.of(), List.of(defeated));
                hopeful.remove((Integer) defeated);
                keeping.drop(defeated);
                return;
            }
            before = surplus;
            winners.forEach(option -> keeping.update(option, quota));
            stages.drop();
        }
    }

    /** B.2.a and b. */
    private void distribute() {
        iterations++;
        keeping.distribute();
        quota = keeping.held() / (terms.seats() + 1L) + 1;
    }

    /**
     * B.2.c: whoever reaches the quota. With a handful of ballots more can than there are seats left, where an exclusion brings
     * votes back and the quota rises over what the elected still keep: then those with most votes.
     */
    private List<Integer> elect() {
        var reached = hopeful.stream()
                .filter(option -> keeping.votes(option) >= quota)
                .toList();
        var sorted = stages.mostFirst(reached, TieUse.Purpose.ELECTION);
        var elected = sorted.subList(0, Math.min(sorted.size(), terms.seats() - winners.size()));
        winners.addAll(elected);
        hopeful.removeAll(elected);
        return elected;
    }

    /** B.2.d. */
    private long surplus() {
        return Math.max(
                0,
                winners.stream()
                        .mapToLong(option -> keeping.votes(option) - quota)
                        .sum());
    }

    /** B.3: of all that the surplus could still lift over the lowest, the last of the drawn order. */
    private int lowest(long surplus) {
        long fewest = hopeful.stream().mapToLong(keeping::votes).min().orElseThrow();
        var tied = hopeful.stream()
                .filter(option -> keeping.votes(option) - fewest <= surplus)
                .toList();
        var sorted = new ArrayList<>(ties.order().sort(tied));
        Collections.reverse(sorted);
        if (tied.size() > 1) ties.add(stages.number(), TieUse.Purpose.EXCLUSION, tied, sorted, ties.means());
        return sorted.getFirst();
    }

    /** C: those who are left have a seat each. Without a single vote nobody is elected. */
    private void finish() {
        distribute();
        stages.open(keeping.allVotes());
        List<Integer> elected = keeping.held() == 0 ? List.of() : stages.mostFirst(hopeful, TieUse.Purpose.ELECTION);
        winners.addAll(elected);
        hopeful.removeAll(elected);
        close(elected, List.of());
    }

    private void close(List<Integer> elected, List<Integer> excluded) {
        factors.add(Arrays.stream(keeping.factors()).mapToObj(stages::number).toList());
        stages.close(elected, excluded, keeping.nonTransferable(), 0, List.of(), stages.number(quota));
    }
}
