package si.plenum.plenary;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import si.plenum.community.BodyId;
import si.plenum.identity.PersonId;

/**
 * What a session needs to be planned.
 *
 * @param chair       holds the office of moderator or council for the body
 * @param minuteTaker holds the office of minute-taker for the body; may be named later
 */
public record NewSession(
        BodyId body,
        SessionKind kind,
        String title,
        String place,
        Instant startsAt,
        PersonId chair,
        @Nullable PersonId minuteTaker) {}
