package si.plenum.voting.tally.shares;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import si.plenum.rules.Method;
import si.plenum.voting.tally.Detail;
import si.plenum.voting.tally.Detail.Purchase;
import si.plenum.voting.tally.Profile;
import si.plenum.voting.tally.Round;
import si.plenum.voting.tally.Tally;
import si.plenum.voting.tally.Terms;
import si.plenum.voting.tally.Uncountable;

/**
 * The method of equal shares (Peters and Skowron, "Proportionality and the limits of welfarism", 2020; equalshares.net) with cost
 * as utility: each voter gets the same share of the budget, and projects are bought by those who support them.
 *
 * <p>Shares that are not spent are put to use by <i>Add1</i>: every share is raised by one unit of the budget and all is bought
 * anew, until the next raise would spend more than the budget. It is not tried whether something else would still fit: that
 * would elect other projects in a real election (Assen 2024).
 */
public final class EqualShares {

    private EqualShares() {}

    public static Tally count(Profile profile, Terms terms) {
        if (profile.costs().isEmpty()) throw new Uncountable("These options have no costs.");
        if (terms.budget() < 1 || terms.budget() > Purses.MOST_MONEY) {
            throw new Uncountable("A budget must be from 1 to " + Purses.MOST_MONEY + ", not " + terms.budget() + ".");
        }
        if (profile.costs().stream().anyMatch(cost -> cost > Purses.MOST_MONEY)) {
            throw new Uncountable("A project can cost at most " + Purses.MOST_MONEY + ".");
        }
        var support = new Support(profile);
        var share = profile.ballots() == 0 ? Fraction.ZERO : Fraction.of(terms.budget(), profile.ballots());
        var bought = Shopping.with(support, share, terms.order());
        long raises = 0;
        long wanted = wanted(support, terms.budget());
        while (bought.purchases().size() < wanted) {
            var next = Shopping.with(support, share.plus(Fraction.of(raises + 1, 1)), terms.order());
            if (next.spent() > terms.budget()) break;
            bought = next;
            raises++;
        }
        var detail = new Detail.Budget(
                terms.budget(),
                profile.costs(),
                share.plus(Fraction.of(raises, 1)).toString(),
                raises,
                bought.purchases(),
                bought.spent(),
                terms.budget() - bought.spent());
        return tally(support, bought, detail);
    }

    /** How many projects have support and a cost within the budget: more are never bought. */
    private static long wanted(Support support, long budget) {
        var costs = support.profile().costs();
        return IntStream.of(support.profile().standing())
                .filter(project -> support.votes(project) > 0 && costs.get(project) <= budget)
                .count();
    }

    private static Tally tally(Support support, Shopping bought, Detail detail) {
        var profile = support.profile();
        var winners = bought.purchases().stream().map(Purchase::project).toList();
        var ranking = new ArrayList<List<Integer>>();
        winners.forEach(project -> ranking.add(List.of(project)));
        var others = IntStream.of(profile.standing())
                .filter(project -> !winners.contains(project))
                .boxed()
                .toList();
        if (!others.isEmpty()) ranking.add(others);
        return new Tally(
                Method.EQUAL_SHARES,
                0,
                profile.options(),
                profile.ballots(),
                null,
                winners,
                ranking,
                rounds(support, winners),
                bought.ties().uses(),
                detail);
    }

    /** One for each project bought; one where none is. */
    private static List<Round> rounds(Support support, List<Integer> winners) {
        var votes = IntStream.range(0, support.profile().size())
                .mapToObj(project -> BigDecimal.valueOf(support.votes(project)))
                .toList();
        var rounds = new ArrayList<Round>();
        for (int number = 1; number <= Math.max(1, winners.size()); number++) {
            var elected = winners.isEmpty() ? List.<Integer>of() : List.of(winners.get(number - 1));
            rounds.add(new Round(number, votes, elected, List.of(), BigDecimal.ZERO, BigDecimal.ZERO, List.of(), null));
        }
        return rounds;
    }
}
