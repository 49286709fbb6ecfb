package si.plenum.voting;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import si.plenum.community.BodyId;
import si.plenum.community.MembershipId;
import si.plenum.platform.Refused;

/**
 * A proxy as it is given.
 *
 * @param giver  for whose entry of the roll the holder will vote
 * @param holder the member who votes for it
 * @param from   the first day on which it is valid
 * @param last   the last day; absent: until it is revoked
 */
public record NewProxy(
        BodyId body,
        MembershipId giver,
        MembershipId holder,
        ProxyScope scope,
        LocalDate from,
        @Nullable LocalDate last) {

    public NewProxy {
        if (giver.equals(holder)) throw new Refused("error.proxy.self");
        if (last != null && last.isBefore(from)) throw new Refused("error.proxy.days", Map.of("from", from));
    }
}
