package si.plenum.site.internal;

import java.time.LocalDate;
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
}
