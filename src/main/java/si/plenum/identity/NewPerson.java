package si.plenum.identity;

import si.plenum.platform.Refused;
import si.plenum.platform.language.Language;

/**
 * What it takes to give somebody an account.
 *
 * @throws Refused {@code error.name.empty}, {@code error.too.long} (with {@code length}, {@code max})
 */
public record NewPerson(String name, EmailAddress email, Language language, boolean administrator) {

    public NewPerson {
        name = PersonName.checked(name);
    }

    public NewPerson(String name, String email) {
        this(name, new EmailAddress(email), Language.SLOVENE, false);
    }
}
