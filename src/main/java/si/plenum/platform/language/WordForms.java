package si.plenum.platform.language;

import java.util.Locale;
import java.util.Optional;

/**
 * How sentences of the program name people where the usual one writes an underscore (uporabnice_ki). Carried by the variant of
 * a Slovene locale; a small bundle of its own, {@code messages/forms/}, holds the sentences that differ.
 */
public enum WordForms {
    /** uporabnice in uporabniki */
    PAIR("pair"),
    /** skupnost */
    NEUTRAL("neutral");

    private final String variant;

    WordForms(String variant) {
        this.variant = variant;
    }

    /** Slovene with these forms. */
    public Locale locale() {
        return Locale.of(Language.SLOVENE.tag(), "", variant);
    }

    /** The name of the bundle. */
    String variant() {
        return variant;
    }

    /** The forms that a locale asks for; none: the underscore. */
    static Optional<WordForms> of(Locale locale) {
        for (var forms : values()) {
            if (forms.variant.equals(locale.getVariant()) && Language.of(locale) == Language.SLOVENE) {
                return Optional.of(forms);
            }
        }
        return Optional.empty();
    }
}
