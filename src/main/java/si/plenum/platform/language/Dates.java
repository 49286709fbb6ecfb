package si.plenum.platform.language;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;

/**
 * Days and times in words. Slovene needs cases: a day alone stands in the nominative ("22. november 2026"), in a sentence
 * in the genitive ("do 22. novembra 2026"), its weekday in the accusative ("v nedeljo") or the genitive ("do nedelje").
 * English has one form for all of them. A number and what it belongs to are glued with a no-break space.
 *
 * <p>No formatter of the JDK or of ICU gives these forms: CLDR has neither genitive months nor cases of weekdays for Slovene.
 */
public sealed interface Dates permits SloveneDates, EnglishDates {

    /** The dates of the language of a locale. */
    static Dates in(Locale locale) {
        return switch (Language.of(locale)) {
            case SLOVENE -> SloveneDates.INSTANCE;
            case ENGLISH -> EnglishDates.INSTANCE;
        };
    }

    /** The day alone: "22. november 2026". */
    String day(LocalDate day);

    /** The day in a sentence, genitive: "22. novembra 2026". */
    String dayIn(LocalDate day);

    /** Without the year, alone: "22. november". */
    String dayOfYear(LocalDate day);

    /** Without the year, genitive: "22. novembra". */
    String dayOfYearIn(LocalDate day);

    /** The weekday in the nominative: "nedelja". */
    String weekday(LocalDate day);

    /** The weekday after "v", accusative: "nedeljo". */
    String weekdayOn(LocalDate day);

    /** The weekday after "do" and "od", genitive: "nedelje". */
    String weekdayUntil(LocalDate day);

    /** The weekday and the day, alone: "nedelja, 22. november 2026". */
    String fullDay(LocalDate day);

    /** When something happens: "v nedeljo, 22. novembra 2026, ob 18.00". */
    String when(LocalDateTime moment);

    /** A moment without its weekday, in a sentence: "22. novembra 2026 ob 18.00". */
    String moment(LocalDateTime moment);

    /** A deadline: "nedelje, 22. novembra 2026, ob 18.00" without the word before it. */
    String until(LocalDateTime moment);

    /** The time of day: "18.00". */
    String time(LocalTime time);

    /** In tables: "22. 11. 2026". */
    String table(LocalDate day);

    /** Consecutive days: "22.–24. november 2026", longer ones with their months and years. */
    String days(LocalDate first, LocalDate last);
}
