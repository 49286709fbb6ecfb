package si.plenum.voting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import si.plenum.community.MembershipId;

/**
 * A proxy in force, as the members of the body see it.
 *
 * @param last      the last day on which it is valid; absent: until it is revoked
 * @param document  the paper that was shown, where an officer entered it
 * @param revocable whether the current person may end it
 */
public record ProxyRow(
        ProxyId id,
        MembershipId giver,
        String giverName,
        MembershipId holder,
        String holderName,
        ProxyScope scope,
        LocalDate from,
        @Nullable LocalDate last,
        @Nullable String document,
        boolean revocable) {}
