package si.plenum.platform.language;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import si.plenum.platform.LegalClock;
import si.plenum.platform.Refused;

/**
 * The sentence of a refused act. Days and moments among its arguments are put into words: a moment named {@code time} as the
 * time of day ("19.42"), any other moment with its day, a day in the genitive.
 */
@Component
public final class Refusals {

    private final Messages messages;
    private final LegalClock clock;

    Refusals(Messages messages, LegalClock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /** What happened and what to do next, in the language of the locale. */
    public String sentence(Locale locale, Refused refused) {
        Map<String, Object> said = new HashMap<>();
        refused.arguments().forEach((name, value) -> said.put(name, inWords(locale, name, value)));
        return messages.say(locale, refused.key(), said);
    }

    private Object inWords(Locale locale, String name, Object value) {
        var dates = Dates.in(locale);
        return switch (value) {
            case LocalDate day -> dates.dayIn(day);
            case Instant moment
            when name.equals("time") -> dates.time(local(moment).toLocalTime());
            case Instant moment -> dates.moment(local(moment));
            default -> value;
        };
    }

    private LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, clock.getZone());
    }
}
