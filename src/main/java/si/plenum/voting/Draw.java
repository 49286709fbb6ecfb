package si.plenum.voting;

import java.time.Instant;

/**
 * The draw of a vote: everything that anyone needs to work out the drawn order again.
 *
 * @param root the root of the journal after the entry that closed the vote, in hexadecimal digits
 * @param size the entries of the journal that the root is over
 * @param seed in hexadecimal digits, see {@link si.plenum.voting.tally.DrawSeed}
 * @param first the name of who entered the number first
 * @param second the name of who entered the same number after them
 */
public record Draw(
        VoteId vote,
        DrawnNumber number,
        String root,
        long size,
        String seed,
        String first,
        String second,
        Instant drawnAt) {}
