package si.plenum.identity;

import java.util.Locale;

/** How the interface writes words for people. Wordings of proposals, decisions and documents are never changed by it. */
public enum Forms {
    /** uporabnice_ki */
    UNDERSCORE,
    /** uporabnice in uporabniki */
    PAIR,
    /** skupnost */
    NEUTRAL;

    /** The name kept in the database and in message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Forms of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
