package si.plenum.document;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * It became known when an act ends. Told within the act that made it known.
 *
 * @param decision the decision behind the act that ends
 * @param day      the first day without it
 * @param by       the decision that annuls it; null where it ends by itself
 */
public record ActEnds(
        UUID decision, LocalDate day, @Nullable UUID by) {}
