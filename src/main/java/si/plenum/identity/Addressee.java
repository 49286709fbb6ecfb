package si.plenum.identity;

import java.util.Locale;
import si.plenum.platform.language.Language;

/** Somebody a mail goes to, in the language they chose. */
public record Addressee(PersonId id, String name, EmailAddress email, Language language, Forms forms) {

    /** How they are written to. */
    public Locale locale() {
        return forms.in(language);
    }
}
