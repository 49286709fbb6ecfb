package si.plenum.document;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a provision's present words come from.
 *
 * @param since the day from which it reads so
 * @param founding whether it still reads as in the founding text
 * @param ends the first day on which it reads so no longer because its act ends by itself, null where it stays
 */
public record Provenance(
        ActId act,
        int actSeq,
        UUID decision,
        LocalDate since,
        boolean founding,
        @Nullable LocalDate ends) {}
