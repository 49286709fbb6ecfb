package si.plenum.identity;

import java.util.Locale;

/** Light or dark, as the device says or as the person does. */
public enum Colours {
    SYSTEM,
    LIGHT,
    DARK;

    /** The name kept in the database and in message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Colours of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
