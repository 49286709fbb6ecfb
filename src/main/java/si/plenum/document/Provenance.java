package si.plenum.document;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Where a provision's present words come from.
 *
 * @param since the day from which it reads so
 * @param founding whether it still reads as in the founding text
 */
public record Provenance(ActId act, int actSeq, UUID decision, LocalDate since, boolean founding) {}
