package si.plenum.plenary;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import si.plenum.community.MembershipId;

/** A member with a vote and whether they are here; without {@code arrivedAt} they have not come. */
public record AttendanceRow(
        MembershipId membership,
        String name,
        @Nullable Channel channel,
        @Nullable Instant arrivedAt,
        @Nullable Instant leftAt) {}
