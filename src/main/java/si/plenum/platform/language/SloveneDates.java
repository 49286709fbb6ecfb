package si.plenum.platform.language;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

/** Own lists of months and weekdays, since CLDR has no genitive months and no cases of weekdays for Slovene. */
final class SloveneDates implements Dates {

    static final SloveneDates INSTANCE = new SloveneDates();

    private static final List<String> MONTHS = List.of(
            "januar",
            "februar",
            "marec",
            "april",
            "maj",
            "junij",
            "julij",
            "avgust",
            "september",
            "oktober",
            "november",
            "december");
    private static final List<String> OF_MONTHS = List.of(
            "januarja",
            "februarja",
            "marca",
            "aprila",
            "maja",
            "junija",
            "julija",
            "avgusta",
            "septembra",
            "oktobra",
            "novembra",
            "decembra");
    private static final List<String> WEEKDAYS =
            List.of("ponedeljek", "torek", "sreda", "četrtek", "petek", "sobota", "nedelja");
    private static final List<String> ON_WEEKDAYS =
            List.of("ponedeljek", "torek", "sredo", "četrtek", "petek", "soboto", "nedeljo");
    private static final List<String> UNTIL_WEEKDAYS =
            List.of("ponedeljka", "torka", "srede", "četrtka", "petka", "sobote", "nedelje");
    private static final String GLUE = "\u00A0";

    private SloveneDates() {}

    @Override
    public String day(LocalDate day) {
        return dayOfYear(day) + " " + day.getYear();
    }

    @Override
    public String dayIn(LocalDate day) {
        return dayOfYearIn(day) + " " + day.getYear();
    }

    @Override
    public String dayOfYear(LocalDate day) {
        return day.getDayOfMonth() + "." + GLUE + MONTHS.get(day.getMonthValue() - 1);
    }

    @Override
    public String dayOfYearIn(LocalDate day) {
        return day.getDayOfMonth() + "." + GLUE + OF_MONTHS.get(day.getMonthValue() - 1);
    }

    @Override
    public String weekday(LocalDate day) {
        return of(WEEKDAYS, day);
    }

    @Override
    public String weekdayOn(LocalDate day) {
        return of(ON_WEEKDAYS, day);
    }

    @Override
    public String weekdayUntil(LocalDate day) {
        return of(UNTIL_WEEKDAYS, day);
    }

    @Override
    public String fullDay(LocalDate day) {
        return weekday(day) + ", " + day(day);
    }

    @Override
    public String when(LocalDateTime moment) {
        var day = moment.toLocalDate();
        return "v" + GLUE + weekdayOn(day) + ", " + dayIn(day) + ", ob" + GLUE + time(moment.toLocalTime());
    }

    @Override
    public String moment(LocalDateTime moment) {
        return dayIn(moment.toLocalDate()) + " ob" + GLUE + time(moment.toLocalTime());
    }

    @Override
    public String until(LocalDateTime moment) {
        var day = moment.toLocalDate();
        return weekdayUntil(day) + ", " + dayIn(day) + ", ob" + GLUE + time(moment.toLocalTime());
    }

    @Override
    public String time(LocalTime time) {
        return "%d.%02d".formatted(time.getHour(), time.getMinute());
    }

    @Override
    public String table(LocalDate day) {
        return day.getDayOfMonth() + "." + GLUE + day.getMonthValue() + "." + GLUE + day.getYear();
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
        return first.getDayOfMonth() + ".–" + day(last);
    }

    private static String of(List<String> names, LocalDate day) {
        return names.get(day.getDayOfWeek().getValue() - 1);
    }
}
