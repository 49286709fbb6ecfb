package si.plenum.plenary.ui;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;

/** A time of day as people type it: "18.00", "18:00" or "18". */
final class TimeOfDay {

    private static final Pattern TYPED = Pattern.compile("\\s*([01]?\\d|2[0-3])(?:[.:]([0-5]\\d))?\\s*");

    private TimeOfDay() {}

    static Optional<LocalTime> parse(String typed) {
        var matcher = TYPED.matcher(typed);
        if (!matcher.matches()) return Optional.empty();
        var minutes = matcher.group(2);
        return Optional.of(
                LocalTime.of(Integer.parseInt(matcher.group(1)), minutes == null ? 0 : Integer.parseInt(minutes)));
    }
}
