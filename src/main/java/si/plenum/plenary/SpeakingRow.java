package si.plenum.plenary;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A request to speak that is waiting or has the floor; points of order come first. */
public record SpeakingRow(
        UUID id,
        String name,
        boolean pointOfOrder,
        boolean mine,
        Instant askedAt,
        @Nullable Instant givenAt) {}
