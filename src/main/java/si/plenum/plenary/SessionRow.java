package si.plenum.plenary;

import java.time.Instant;
import java.util.List;
import si.plenum.community.BodyId;

/** A line of a list of sessions. */
public record SessionRow(
        SessionId id,
        String number,
        BodyId body,
        SessionKind kind,
        String title,
        String place,
        Instant startsAt,
        SessionState state,
        List<String> agenda) {}
