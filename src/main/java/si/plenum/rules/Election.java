package si.plenum.rules;

import org.jspecify.annotations.Nullable;
import si.plenum.platform.WireName;

/**
 * What an election asks beyond its method.
 *
 * @param noneOfThese whether a ballot may refuse all candidates
 * @param minimumSupport the fewest valid ballots that must name a candidate, as a share or a number of them; null: any
 * @param unfilled what becomes of seats that nobody won
 * @param vacancy how a seat that falls empty before its time is filled
 */
public record Election(boolean noneOfThese, @Nullable Threshold minimumSupport, Unfilled unfilled, Vacancy vacancy) {

    /** Any candidate may win; an empty seat waits for another election. */
    public static final Election USUAL = new Election(false, null, Unfilled.NEW_ELECTION, Vacancy.ELECTION);

    /** Seats that nobody won. */
    public enum Unfilled implements WireName {
        /** They stay empty until the next ordinary election. */
        STAY_EMPTY,
        /** Another election is called for them. */
        NEW_ELECTION
    }

    /** A seat that falls empty. */
    public enum Vacancy implements WireName {
        /** The ballots of the last election are counted again without the one who left. */
        RECOUNT,
        ELECTION
    }
}
