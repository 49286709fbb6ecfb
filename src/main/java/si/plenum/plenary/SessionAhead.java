package si.plenum.plenary;

import org.jspecify.annotations.Nullable;

/**
 * A session that is planned, convened or under way, with what the current person is in it.
 *
 * @param votes      acts for at least one member with a vote
 * @param prepares   may change, convene or cancel it
 * @param leads      chairs it
 * @param takesMinutes writes its minutes
 * @param checkedIn  is here
 * @param mayCheckIn may check in now
 * @param coming     what was announced; absent: nothing yet
 */
public record SessionAhead(
        SessionRow row,
        boolean votes,
        boolean prepares,
        boolean leads,
        boolean takesMinutes,
        boolean checkedIn,
        boolean mayCheckIn,
        @Nullable Boolean coming) {}
