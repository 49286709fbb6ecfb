package si.plenum.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An account as administrators see it.
 *
 * @param visited when the person was last here; {@code null}: never yet
 */
public record Account(
        PersonId id,
        String name,
        EmailAddress email,
        boolean administrator,
        boolean disabled,
        @Nullable Instant visited) {}
