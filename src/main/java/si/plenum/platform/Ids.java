package si.plenum.platform;

import java.security.SecureRandom;
import java.util.UUID;

/** Makes identifiers. */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    /**
     * An id that sorts by the time it was made (UUID version 7, RFC 9562 section 5.7). It tells when, so it never names a
     * vote, a roll entry or a ballot.
     */
    public static UUID ordered() {
        long millis = System.currentTimeMillis();
        long high = millis << 16 | 0x7000L | RANDOM.nextInt(1 << 12);
        long low = RANDOM.nextLong() >>> 2 | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    /** An id that tells nothing (UUID version 4): for votes, roll entries, ballots. */
    public static UUID random() {
        return UUID.randomUUID();
    }
}
