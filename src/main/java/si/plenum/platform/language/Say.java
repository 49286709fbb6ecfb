package si.plenum.platform.language;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import si.plenum.platform.LegalClock;

/**
 * What a template says, in the language of its request: {@code ${say.text('decisions', {n: 7})}}. Moments are shown in the
 * zone of the legal day.
 */
@Component("say")
public final class Say {

    private final Messages messages;
    private final LegalClock clock;

    Say(Messages messages, LegalClock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /** The sentence without arguments. */
    public String text(String key) {
        return messages.say(locale(), key);
    }

    /** The sentence with named arguments. */
    public String text(String key, Map<String, ?> arguments) {
        return messages.say(locale(), key, arguments);
    }

    /** The value of the attribute {@code lang}. */
    public String language() {
        return Language.of(locale()).tag();
    }

    /** The dates of the request's language. */
    public Dates dates() {
        return Dates.in(locale());
    }

    /** The numbers of the request's language. */
    public Numbers numbers() {
        return Numbers.in(locale());
    }

    /** A day alone: "22. november 2026". */
    public String day(LocalDate day) {
        return dates().day(day);
    }

    /** The legal day of a moment, alone. */
    public String day(Instant moment) {
        return day(local(moment).toLocalDate());
    }

    /** A day in a sentence: "22. novembra 2026". */
    public String dayIn(LocalDate day) {
        return dates().dayIn(day);
    }

    /** The legal day of a moment, in a sentence. */
    public String dayIn(Instant moment) {
        return dayIn(local(moment).toLocalDate());
    }

    /** A moment in a sentence: "22. novembra 2026 ob 18.00". */
    public String moment(Instant moment) {
        return dates().moment(local(moment));
    }

    /** When something happens: "v nedeljo, 22. novembra 2026, ob 18.00". */
    public String when(Instant moment) {
        return dates().when(local(moment));
    }

    /** The time of day: "18.00". */
    public String time(Instant moment) {
        return dates().time(local(moment).toLocalTime());
    }

    private LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, clock.getZone());
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
