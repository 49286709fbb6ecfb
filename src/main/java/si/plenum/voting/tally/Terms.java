package si.plenum.voting.tally;

/**
 * What is fixed for a count beside the method.
 *
 * @param seats how many are elected, at least 1; a budget has no seats, there it is not looked at
 * @param order breaks ties that the method leaves
 * @param max the most options that one ballot may choose (plurality, approval), 0 for any number; a ballot that chooses more
 *     counts for none
 * @param budget what may be spent, in the unit of the costs (equal shares), else 0
 * @param scoresNeeded how many scores an option needs to be elected (score), 0 for any number
 */
public record Terms(int seats, DrawnOrder order, int max, long budget, long scoresNeeded) {

    public Terms {
        if (seats < 1) throw new Uncountable("At least one seat must be filled, not " + seats + ".");
        if (max < 0 || budget < 0 || scoresNeeded < 0) {
            throw new Uncountable("Choices, budget and scores needed cannot be negative.");
        }
    }

    /** Seats and an order, nothing else limited. */
    public static Terms of(int seats, DrawnOrder order) {
        return new Terms(seats, order, 0, 0, 0);
    }

    public Terms withMax(int choices) {
        return new Terms(seats, order, choices, budget, scoresNeeded);
    }

    public Terms withBudget(long amount) {
        return new Terms(seats, order, max, amount, scoresNeeded);
    }

    public Terms withScoresNeeded(long scores) {
        return new Terms(seats, order, max, budget, scores);
    }
}
