package si.plenum.plenary;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import si.plenum.community.BodyId;
import si.plenum.identity.PersonId;
import si.plenum.platform.Refused;

/**
 * What a session needs to be planned.
 *
 * @param chair       holds the office of moderator or council for the body
 * @param closesAt    until when its votes are open, from {@code startsAt} on: of a correspondence session, and only there
 * @param minuteTaker holds the office of minute-taker for the body; may be named later
 * @throws Refused {@code error.title.empty}, {@code error.too.long} (title or place beyond 200 characters)
 */
public record NewSession(
        BodyId body,
        SessionKind kind,
        String title,
        String place,
        Instant startsAt,
        @Nullable Instant closesAt,
        PersonId chair,
        @Nullable PersonId minuteTaker) {

    private static final int LONGEST = 200;

    public NewSession {
        if ((kind == SessionKind.CORRESPONDENCE) != (closesAt != null)) throw new Refused("error.session.window");
        if (closesAt != null && !startsAt.isBefore(closesAt)) throw new Refused("error.session.window");
        title = title.strip();
        place = place.strip();
        if (title.isEmpty()) throw new Refused("error.title.empty");
        int length = Math.max(title.length(), place.length());
        if (length > LONGEST) throw new Refused("error.too.long", Map.of("length", length, "max", LONGEST));
    }

    /** A session at which people meet. */
    public NewSession(
            BodyId body,
            SessionKind kind,
            String title,
            String place,
            Instant startsAt,
            PersonId chair,
            @Nullable PersonId minuteTaker) {
        this(body, kind, title, place, startsAt, null, chair, minuteTaker);
    }
}
