package si.plenum.identity;

import java.util.Locale;
import si.plenum.platform.WireName;
import si.plenum.platform.language.Language;
import si.plenum.platform.language.WordForms;

/** How the interface writes words for people. Wordings of proposals, decisions and documents are never changed by it. */
public enum Forms implements WireName {
    /** uporabnice_ki */
    UNDERSCORE,
    /** uporabnice in uporabniki */
    PAIR,
    /** skupnost */
    NEUTRAL;

    /** The language in these forms; only Slovene has them. */
    public Locale in(Language language) {
        if (language != Language.SLOVENE) return language.locale();
        return switch (this) {
            case UNDERSCORE -> language.locale();
            case PAIR -> WordForms.PAIR.locale();
            case NEUTRAL -> WordForms.NEUTRAL.locale();
        };
    }
}
