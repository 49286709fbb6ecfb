package si.plenum.identity;

import java.util.Locale;

/** A language of the program. */
public enum Language {
    SL,
    EN;

    /** The code as in {@code lang="sl"}, also kept in the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Locale locale() {
        return Locale.of(code());
    }

    /** The language of that code; Slovene for any code that the program does not speak. */
    public static Language of(String code) {
        return code.equals("en") ? EN : SL;
    }
}
