package si.plenum.platform.language;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/** British order, 24 hours; one form serves every place in a sentence. */
final class EnglishDates implements Dates {

    static final EnglishDates INSTANCE = new EnglishDates();

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
    private static final String GLUE = "\u00A0";

    private EnglishDates() {}

    @Override
    public String day(LocalDate day) {
        return dayOfYear(day) + " " + day.getYear();
    }

    @Override
    public String dayIn(LocalDate day) {
        return day(day);
    }

    @Override
    public String dayOfYear(LocalDate day) {
        return day.getDayOfMonth() + GLUE + day.getMonth().getDisplayName(TextStyle.FULL, Locale.UK);
    }

    @Override
    public String dayOfYearIn(LocalDate day) {
        return dayOfYear(day);
    }

    @Override
    public String weekday(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.UK);
    }

    @Override
    public String weekdayOn(LocalDate day) {
        return weekday(day);
    }

    @Override
    public String weekdayUntil(LocalDate day) {
        return weekday(day);
    }

    @Override
    public String fullDay(LocalDate day) {
        return weekday(day) + ", " + day(day);
    }

    @Override
    public String when(LocalDateTime moment) {
        var day = moment.toLocalDate();
        return "on " + weekday(day) + ", " + day(day) + ", at" + GLUE + time(moment.toLocalTime());
    }

    @Override
    public String moment(LocalDateTime moment) {
        return day(moment.toLocalDate()) + " at" + GLUE + time(moment.toLocalTime());
    }

    @Override
    public String until(LocalDateTime moment) {
        var day = moment.toLocalDate();
        return weekday(day) + ", " + day(day) + ", " + time(moment.toLocalTime());
    }

    @Override
    public String time(LocalTime time) {
        return TIME.format(time);
    }

    @Override
    public String table(LocalDate day) {
        // "Sept" and "Sep" depend on the version of CLDR, so the first three letters are cut here.
        var month = day.getMonth().getDisplayName(TextStyle.FULL, Locale.UK).substring(0, 3);
        return day.getDayOfMonth() + GLUE + month + GLUE + day.getYear();
    }

    @Override
    public String days(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return day(first);
        }
        if (first.getYear() != last.getYear()) {
            return day(first) + " – " + day(last);
        }
        if (first.getMonth() != last.getMonth()) {
            return dayOfYear(first) + " – " + day(last);
        }
        return first.getDayOfMonth() + "–" + day(last);
    }
}
