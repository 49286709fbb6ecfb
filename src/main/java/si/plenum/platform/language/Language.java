package si.plenum.platform.language;

import java.util.Locale;

/** The two languages of the program. Slovene is the default; wordings keep the language they were decided in. */
public enum Language {
    SLOVENE("sl", ""),
    ENGLISH("en", "_en");

    private final Locale locale;
    private final String fileSuffix;

    Language(String tag, String fileSuffix) {
        this.locale = Locale.of(tag);
        this.fileSuffix = fileSuffix;
    }

    /** The locale without a country: {@code sl} or {@code en}. */
    public Locale locale() {
        return locale;
    }

    /** What is chosen for the values of the attribute {@code lang} and the parameter {@code ?lang=}. */
    public String tag() {
        return locale.getLanguage();
    }

    /** The language of a locale: English for any English locale, Slovene for all others. */
    public static Language of(Locale locale) {
        return ENGLISH.tag().equals(locale.getLanguage()) ? ENGLISH : SLOVENE;
    }

    String fileSuffix() {
        return fileSuffix;
    }
}
