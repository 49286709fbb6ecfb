package si.plenum.rules;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One edition of a body's rulebook.
 *
 * @param from its first day; null while the decision behind it waits for publication or a condition
 * @param matters whose rules it brings
 * @param decision the decision that set it, an opaque id of a higher module
 */
public record Edition(RulebookId id, @Nullable LocalDate from, Set<Matter> matters, UUID decision) {

    public Edition {
        matters = Set.copyOf(matters);
    }
}
