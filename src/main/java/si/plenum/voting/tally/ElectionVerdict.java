package si.plenum.voting.tally;

import java.util.List;
import org.jspecify.annotations.Nullable;
import si.plenum.rules.Matter;
import si.plenum.rules.Method;
import si.plenum.rules.Rule;

/**
 * What a rule makes of a count between candidates, choices or projects. Options are known by their place on the ballot paper,
 * from 0.
 *
 * @param persons whether people are elected, not things chosen
 * @param tally the count; absent where the ballots stay unread
 * @param elected who is elected, or what is chosen, in the order of election
 * @param unfilled seats that stay empty; 0 for a budget
 * @param refused whether "none of these" won a place
 * @param support the fewest ballots that had to name each of the elected; absent where the rule asks none
 * @param present entries present as the quorum counts them
 * @param roll entries of the roll as the quorum counts them
 */
public record ElectionVerdict(
        Outcome outcome,
        boolean persons,
        @Nullable Tally tally,
        List<Integer> elected,
        int unfilled,
        boolean refused,
        @Nullable Long support,
        long present,
        long roll,
        long quorum,
        boolean lateQuorum)
        implements VoteResult {

    public ElectionVerdict {
        elected = List.copyOf(elected);
    }

    /** A vote whose ballots nobody reads, for too few were there; null if there were enough. */
    public static @Nullable ElectionVerdict inquorate(Rule rule, Turnout turnout) {
        var verdict = with(rule, turnout, null, List.of(), 0, false, null);
        return verdict.isQuorate() ? null : verdict;
    }

    /**
     * Decides by a count.
     *
     * @param named how many ballots name each option
     * @param noneOfThese the option that refuses all others, if it is on the paper
     */
    public static ElectionVerdict of(
            Rule rule, Tally tally, long[] named, @Nullable Integer noneOfThese, Turnout turnout) {
        var least = rule.election().minimumSupport();
        Long support = least == null ? null : least.needed(tally.ballots());
        var winners = tally.winners();
        int refusal = noneOfThese == null ? -1 : winners.indexOf(noneOfThese);
        // Where options are put in one order, who comes after "none of these" is refused; with seats by quota it takes
        // one.
        var able = refusal < 0 || byQuota(tally.method()) ? winners : winners.subList(0, refusal);
        var elected = able.stream()
                .filter(option -> !option.equals(noneOfThese))
                .filter(option -> support == null || named[option] >= support)
                .toList();
        int unfilled = tally.method() == Method.EQUAL_SHARES ? 0 : Math.max(0, tally.seats() - elected.size());
        return with(rule, turnout, tally, elected, unfilled, refusal >= 0, support);
    }

    private static ElectionVerdict with(
            Rule rule,
            Turnout turnout,
            @Nullable Tally tally,
            List<Integer> elected,
            int unfilled,
            boolean refused,
            @Nullable Long support) {
        var counted = rule.recusal().leavesQuorum() ? turnout.withoutRecused() : turnout;
        long quorum = rule.quorum().needed(counted.roll(), turnout.lateQuorum());
        boolean quorate = counted.present() >= quorum;
        return new ElectionVerdict(
                !quorate ? Outcome.INQUORATE : elected.isEmpty() ? Outcome.NO_DECISION : Outcome.ADOPTED,
                rule.matter() == Matter.ELECTION,
                tally,
                elected,
                unfilled,
                refused,
                support,
                counted.present(),
                counted.roll(),
                quorum,
                quorate && counted.present() < rule.quorum().needed(counted.roll(), false));
    }

    private static boolean byQuota(Method method) {
        return method == Method.SCOTTISH_STV || method == Method.MEEK_STV;
    }

    /** The names of the elected, in the order of election. */
    public List<String> names() {
        return tally == null
                ? List.of()
                : elected.stream().map(tally.options()::get).toList();
    }
}
