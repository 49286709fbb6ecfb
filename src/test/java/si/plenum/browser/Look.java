package si.plenum.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** One of the ways in which a screen is looked at: "phone-dark". */
record Look(Screen screen, ColorScheme colours) {

    static final List<Look> ALL = Stream.of(Screen.values())
            .flatMap(screen -> Stream.of(ColorScheme.LIGHT, ColorScheme.DARK).map(colours -> new Look(screen, colours)))
            .toList();

    NewContextOptions context() {
        return screen.context().setColorScheme(colours);
    }

    @Override
    public String toString() {
        return (screen + "-" + colours).toLowerCase(Locale.ROOT);
    }
}
