package si.plenum.platform.language;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Locale;
import org.springframework.stereotype.Component;
import si.plenum.platform.LegalClock;

/** Moments in words, in the zone of the legal day. */
@Component
public final class Moments {

    private final LegalClock clock;

    Moments(LegalClock clock) {
        this.clock = clock;
    }

    /** The legal day alone: "22. november 2026". */
    public String day(Locale locale, Instant moment) {
        return Dates.in(locale).day(local(moment).toLocalDate());
    }

    /** With its time, in a sentence: "22. novembra 2026 ob 18.00". */
    public String moment(Locale locale, Instant moment) {
        return Dates.in(locale).moment(local(moment));
    }

    /** When something happens: "v nedeljo, 22. novembra 2026, ob 18.00". */
    public String when(Locale locale, Instant moment) {
        return Dates.in(locale).when(local(moment));
    }

    /** The time of day: "18.00". */
    public String time(Locale locale, Instant moment) {
        return Dates.in(locale).time(local(moment).toLocalTime());
    }

    private LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, clock.getZone());
    }
}
