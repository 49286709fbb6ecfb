package si.plenum.shell;

import com.vaadin.flow.component.page.ColorScheme;
import si.plenum.identity.Colours;

/** How a person's choice of colours is told to the browser. */
final class Appearance {

    private Appearance() {}

    static ColorScheme.Value of(Colours colours) {
        return switch (colours) {
            case SYSTEM -> ColorScheme.Value.SYSTEM;
            case LIGHT -> ColorScheme.Value.LIGHT;
            case DARK -> ColorScheme.Value.DARK;
        };
    }
}
