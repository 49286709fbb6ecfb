package si.plenum.identity;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import si.plenum.platform.language.Language;

/**
 * What a person sees and sets about themselves.
 *
 * @param previousVisit when the visit before this one ended; {@code null}: this is the first
 */
public record Profile(
        PersonId id,
        String name,
        EmailAddress email,
        Language language,
        Forms forms,
        Colours colours,
        boolean administrator,
        @Nullable Instant previousVisit) {

    /** How the program speaks to them. */
    public Locale locale() {
        return forms.in(language);
    }
}
