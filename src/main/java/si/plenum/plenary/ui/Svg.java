package si.plenum.plenary.ui;

import java.util.Locale;

/** What all pictures need. */
final class Svg {

    private Svg() {}

    /** Text as it may stand in markup and in its attributes. */
    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** A coordinate with one decimal. */
    static String coordinate(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
