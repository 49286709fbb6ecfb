package si.plenum.platform.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.stream.Stream;

/** A field for a day, with the months and weekdays of the reader's language. */
public final class DayField {

    private DayField() {}

    /** An empty one in that language. */
    public static DatePicker in(Locale locale) {
        var field = new DatePicker();
        field.setLocale(locale);
        // Whoever types is not interrupted; the calendar opens by its own button.
        field.setAutoOpen(false);
        field.setI18n(new DatePickerI18n()
                .setDateFormat("d. M. yyyy")
                .setFirstDayOfWeek(1)
                .setMonthNames(Stream.of(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(Stream.of(fromSunday())
                        .map(day -> day.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdaysShort(Stream.of(fromSunday())
                        .map(day -> day.getDisplayName(TextStyle.SHORT_STANDALONE, locale))
                        .toList())
                .setToday(field.getTranslation("common.today"))
                .setCancel(field.getTranslation("common.cancel")));
        return field;
    }

    /** An empty one in that language, under that label. */
    public static DatePicker in(Locale locale, String label) {
        var field = in(locale);
        field.setLabel(label);
        return field;
    }

    /** The component counts weekdays from Sunday. */
    private static DayOfWeek[] fromSunday() {
        var days = new DayOfWeek[7];
        for (int i = 0; i < days.length; i++) days[i] = DayOfWeek.SUNDAY.plus(i);
        return days;
    }
}
