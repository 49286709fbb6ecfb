package si.plenum.demo.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import si.plenum.platform.LegalClock;
import si.plenum.platform.TimeShift;

/**
 * The acts of the play with the moment of each, played in the order of time. Acts of one moment keep the order in which they
 * were written down. The clock stands at an act's moment while it is played.
 */
class Script {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H.mm");

    private final LocalDate today;
    private final LegalClock clock;
    private final List<Act> acts = new ArrayList<>();

    private record Act(Instant at, Runnable play) {}

    Script(LegalClock clock) {
        this.clock = clock;
        this.today = clock.today();
    }

    /** @param day counted from today; {@code time} is local, "18.00" */
    Instant moment(int day, String time) {
        return moment(day, LocalTime.parse(time, HOUR));
    }

    Instant moment(int day, LocalTime time) {
        return today.plusDays(day).atTime(time).atZone(clock.getZone()).toInstant();
    }

    LocalDate day(int day) {
        return today.plusDays(day);
    }

    void at(Instant moment, Runnable act) {
        acts.add(new Act(moment, act));
    }

    /** Plays everything; moments that are still to come are played now. */
    void play(TimeShift time) {
        var now = clock.instant();
        acts.sort(Comparator.comparing(Act::at));
        for (var act : acts) {
            if (act.at().isBefore(now)) time.to(act.at());
            else time.reset();
            act.play().run();
        }
        time.reset();
    }
}
