package si.plenum.document.text;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An operation as an act holds it.
 *
 * @param ownDay a later day of effect of its own
 */
public record TimedOperation(
        UUID id, Operation operation, @Nullable LocalDate ownDay) {}
