package si.plenum.voting.tally;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One round of a count: the votes, and who is elected and excluded because of them. What moves because of that makes the next
 * round. Methods that count once have one round; a budget has one for each
 * project bought.
 *
 * @param number from 1
 * @param votes of each option, with the method's decimals; one excluded in an earlier round or withdrawn has 0
 * @param elected in this round, in order of election (a budget: the project bought)
 * @param excluded because of these votes, which move on after this round
 * @param nonTransferable votes up to here that name no option that could take them
 * @param roundingLoss votes lost up to here because values are cut to the method's decimals
 * @param transfers what moved to make this round out of the one before
 * @param quota of this round, where each round has its own (Meek), else null
 */
public record Round(
        int number,
        List<BigDecimal> votes,
        List<Integer> elected,
        List<Integer> excluded,
        BigDecimal nonTransferable,
        BigDecimal roundingLoss,
        List<Transfer> transfers,
        @Nullable BigDecimal quota) {

    public Round {
        votes = List.copyOf(votes);
        elected = List.copyOf(elected);
        excluded = List.copyOf(excluded);
        transfers = List.copyOf(transfers);
    }
}
