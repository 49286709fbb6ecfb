package si.plenum.plenary.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import si.plenum.platform.LegalClock;
import si.plenum.platform.language.Dates;

/** Moments in words, in a language and in the zone of the legal day. */
record LocalTimes(ZoneId zone, Dates dates) {

    static LocalTimes of(LegalClock clock, Locale locale) {
        return new LocalTimes(clock.getZone(), Dates.in(locale));
    }

    /** "18.00". */
    String time(Instant moment) {
        return dates.time(local(moment).toLocalTime());
    }

    /** "18.51.07": a receipt is exact. */
    String exactTime(Instant moment) {
        return time(moment) + ".%02d".formatted(local(moment).getSecond());
    }

    /** "v nedeljo, 22. novembra 2026, ob 18.00". */
    String when(Instant moment) {
        return dates.when(local(moment));
    }

    /** "nedelje, 22. novembra 2026, ob 18.00". */
    String until(Instant moment) {
        return dates.until(local(moment));
    }

    /** "22. november 2026". */
    String day(Instant moment) {
        return dates.day(date(moment));
    }

    /** "22. novembra 2026". */
    String dayIn(Instant moment) {
        return dates.dayIn(date(moment));
    }

    LocalDate date(Instant moment) {
        return local(moment).toLocalDate();
    }

    private LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, zone);
    }
}
