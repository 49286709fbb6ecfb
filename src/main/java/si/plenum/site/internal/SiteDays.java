package si.plenum.site.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import si.plenum.platform.NotFound;

/** Days as addresses name them. */
final class SiteDays {

    private SiteDays() {}

    /** @throws NotFound where there is no such day in the calendar */
    static LocalDate of(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException noDay) {
            throw new NotFound();
        }
    }

    /** The first moment after a day. */
    static Instant endOf(LocalDate day, ZoneId zone) {
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
