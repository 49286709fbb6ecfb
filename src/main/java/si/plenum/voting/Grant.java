package si.plenum.voting;

import java.time.Instant;

/**
 * What opens the ballot page for one entry of a roll.
 *
 * @param text    random; it stands in the fragment of the page's address, which no server sees
 * @param expires after which it draws nothing and answers nothing
 */
public record Grant(String text, Instant expires, byte[] publicKey) {

    /** Says nothing: what is printed may be kept. */
    @Override
    public String toString() {
        return "A grant until " + expires;
    }
}
