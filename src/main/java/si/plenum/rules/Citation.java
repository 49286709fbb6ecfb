package si.plenum.rules;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The provision that a rule rests on.
 *
 * @param provision its permanent id in a standing document, or null where the source is none of the program's documents (a
 *     law, a founding decision)
 * @param text how it is cited, smallest part first, at most 300 characters
 */
public record Citation(@Nullable UUID provision, String text) {

    public Citation {
        if (text.isBlank() || text.length() > 300) {
            throw new InvalidRule("error.rule.citation");
        }
    }

    public Citation(String text) {
        this(null, text);
    }
}
