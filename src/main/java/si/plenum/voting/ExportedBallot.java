package si.plenum.voting;

import org.jspecify.annotations.Nullable;
import si.plenum.voting.MarkRow.By;

/**
 * An open ballot of a certified vote.
 *
 * @param commitment SHA-256(salt || entry id) in hexadecimal digits, as closing appended it to the journal
 * @param weight     in votes
 * @param by         the way it came in
 * @param name       whose it is, where the roll call is public
 */
public record ExportedBallot(
        String commitment,
        Choice choice,
        long weight,
        By by,
        @Nullable String name) {

    /** Says no choice: what is printed may be kept. */
    @Override
    public String toString() {
        return "Exported ballot " + commitment;
    }
}
