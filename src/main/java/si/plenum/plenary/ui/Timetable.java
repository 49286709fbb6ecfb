package si.plenum.plenary.ui;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import si.plenum.plenary.AgendaRow;
import si.plenum.plenary.ItemId;
import si.plenum.plenary.ItemState;
import si.plenum.plenary.SessionPage;

/**
 * The agenda against the clock.
 *
 * @param expected    when each waiting item is expected to begin
 * @param plannedEnd  the announced start and all planned minutes
 * @param expectedEnd as it looks now
 */
record Timetable(Map<ItemId, Instant> expected, Instant plannedEnd, Instant expectedEnd) {

    Timetable {
        expected = Map.copyOf(expected);
    }

    /** As it looks at a moment: the current item takes what is left of its minutes, those after it take theirs. */
    static Timetable of(SessionPage page, Instant now) {
        var start = page.row().startsAt();
        var cursor = now.isBefore(start) && page.openedAt() == null ? start : now;
        long planned = 0;
        var expected = new HashMap<ItemId, Instant>();
        for (var item : page.agenda()) {
            planned += item.minutesPlanned();
            if (item.state() == ItemState.CURRENT) cursor = cursor.plus(left(item, now));
            if (item.state() == ItemState.WAITING) {
                expected.put(item.id(), cursor);
                cursor = cursor.plus(Duration.ofMinutes(item.minutesPlanned()));
            }
        }
        return new Timetable(expected, start.plus(Duration.ofMinutes(planned)), cursor);
    }

    /** Whole minutes behind the plan; negative: ahead of it. */
    long minutesLate() {
        return Duration.between(plannedEnd, expectedEnd).toMinutes();
    }

    /** Whole minutes since an item began; 0 before that. */
    static long minutesTaken(AgendaRow item, Instant now) {
        var began = item.beganAt();
        return began == null ? 0 : Math.max(0, Duration.between(began, now).toMinutes());
    }

    private static Duration left(AgendaRow item, Instant now) {
        return Duration.ofMinutes(Math.max(0, item.minutesPlanned() - minutesTaken(item, now)));
    }
}
