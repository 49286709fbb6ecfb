package si.plenum.community;

import java.util.Optional;
import si.plenum.platform.WireName;

/** What a person can be elected to in a body: a seat in it, or an office for it. */
public enum Post implements WireName {
    /** A seat: membership with a vote. */
    MEMBER,
    COUNCIL,
    MODERATOR,
    MINUTE_TAKER,
    COORDINATOR;

    /** The office; empty for a seat. */
    public Optional<Office> office() {
        return switch (this) {
            case MEMBER -> Optional.empty();
            case COUNCIL -> Optional.of(Office.COUNCIL);
            case MODERATOR -> Optional.of(Office.MODERATOR);
            case MINUTE_TAKER -> Optional.of(Office.MINUTE_TAKER);
            case COORDINATOR -> Optional.of(Office.COORDINATOR);
        };
    }
}
