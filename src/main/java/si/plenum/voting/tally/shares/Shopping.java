package si.plenum.voting.tally.shares;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;
import si.plenum.voting.tally.Detail.Purchase;
import si.plenum.voting.tally.DrawnOrder;
import si.plenum.voting.tally.TieUse;
import si.plenum.voting.tally.Ties;

/**
 * What voters buy with one share each: again and again the project that asks least of its supporters for each unit of its cost,
 * until they can pay for no other (the method of equal shares with cost as utility).
 */
final class Shopping {

    /** What a project asks for, or at least asks for, and that as a share of its cost; it never asks less later. */
    private record Offer(int project, Fraction payment, Fraction perCost) {}

    private final Support support;
    private final List<Long> costs;
    private final Purses purses;
    private final Ties ties;
    private final PriorityQueue<Offer> offers = new PriorityQueue<>(Comparator.comparing(Offer::perCost));
    private final List<Purchase> purchases = new ArrayList<>();
    private long spent;

    private Shopping(Support support, Fraction share, DrawnOrder order) {
        this.support = support;
        costs = support.profile().costs();
        purses = new Purses(support, share);
        ties = new Ties(order);
    }

    /** Shops until nothing more can be bought. */
    static Shopping with(Support support, Fraction share, DrawnOrder order) {
        var shopping = new Shopping(support, share, order);
        for (int project : support.profile().standing()) shopping.offer(project);
        for (var best = shopping.best(); !best.isEmpty(); best = shopping.best()) shopping.buy(best);
        return shopping;
    }

    List<Purchase> purchases() {
        return List.copyOf(purchases);
    }

    long spent() {
        return spent;
    }

    Ties ties() {
        return ties;
    }

    /** Puts the project up for what it asks if all its supporters can pay alike: it can only ask more. */
    private void offer(int project) {
        long votes = support.votes(project);
        if (votes > 0) offers.add(offer(project, Fraction.of(costs.get(project), votes)));
    }

    private Offer offer(int project, Fraction payment) {
        return new Offer(project, payment, payment.over(costs.get(project)));
    }

    /** The best offers, several where they are equal; none where nobody can pay for anything any more. */
    private List<Offer> best() {
        var best = new ArrayList<Offer>();
        while (!offers.isEmpty() && (best.isEmpty() || compare(offers.peek(), best.getFirst()) <= 0)) {
            var offer = anew(offers.remove());
            if (offer == null) continue;
            int compared = best.isEmpty() ? 0 : compare(offer, best.getFirst());
            if (compared < 0) {
                offers.addAll(best);
                best.clear();
            }
            if (compared <= 0) best.add(offer);
            else offers.add(offer);
        }
        return best;
    }

    /**
     * What the project asks for now; null where its supporters cannot pay any more, or where it is surely not the next to be
     * bought, and then it waits with what it asks for at least.
     */
    private @Nullable Offer anew(Offer old) {
        long cost = costs.get(old.project());
        var least = purses.atLeast(old.project(), cost);
        if (least == null) return null;
        var waiting = offer(old.project(), least);
        if (!offers.isEmpty() && compare(waiting, offers.peek()) > 0) {
            offers.add(waiting);
            return null;
        }
        var price = purses.price(old.project(), cost);
        return price == null ? null : offer(old.project(), price);
    }

    private static int compare(Offer one, Offer other) {
        return one.perCost().compareTo(other.perCost());
    }

    /** Buys one of the best; equal ones by least cost, most votes, drawn order. */
    private void buy(List<Offer> best) {
        var byCost = Comparator.comparingLong((Integer project) -> costs.get(project));
        var byVotes =
                byCost.thenComparing(Comparator.comparingLong(support::votes).reversed());
        var sorted = best.stream()
                .map(Offer::project)
                .sorted(byVotes.thenComparing(ties.order()::place))
                .toList();
        if (sorted.size() > 1) {
            int first = sorted.get(0);
            int second = sorted.get(1);
            var means = byCost.compare(first, second) != 0
                    ? TieUse.Means.LEAST_COST
                    : byVotes.compare(first, second) != 0 ? TieUse.Means.MOST_VOTES : ties.means();
            ties.add(purchases.size() + 1, TieUse.Purpose.PURCHASE, sorted, sorted, means);
        }
        for (var offer : best) {
            if (offer.project() == sorted.getFirst()) buy(offer);
            else offers.add(offer);
        }
    }

    private void buy(Offer offer) {
        int project = offer.project();
        long cost = costs.get(project);
        long paying = purses.buy(project, offer.payment());
        purchases.add(new Purchase(
                project, cost, support.votes(project), paying, offer.payment().toString()));
        spent += cost;
    }
}
