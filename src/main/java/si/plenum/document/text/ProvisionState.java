package si.plenum.document.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a provision says from one day to another.
 *
 * @param to the first day on which it says it no longer, null while no end is known
 * @param madeBy the operation that made it so
 * @param endedBy the operation that ended it, null where it goes on or where an expiry ended it
 */
public record ProvisionState(
        ProvisionId provision,
        ProvisionKind kind,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable ProvisionId parent,
        BigDecimal position,
        @Nullable String label,
        String heading,
        String text,
        boolean repealed,
        UUID madeBy,
        @Nullable UUID endedBy) {

    boolean saysTheSame(ProvisionState other) {
        return java.util.Objects.equals(parent, other.parent)
                && position.compareTo(other.position) == 0
                && java.util.Objects.equals(label, other.label)
                && heading.equals(other.heading)
                && text.equals(other.text)
                && repealed == other.repealed
                && madeBy.equals(other.madeBy);
    }

    ProvisionState until(LocalDate day, @Nullable UUID by) {
        return new ProvisionState(
                provision, kind, from, day, parent, position, label, heading, text, repealed, madeBy, by);
    }
}
