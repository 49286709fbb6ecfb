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
 * @param castingAt   when casting of the secret votes of a correspondence session begins; before that their ballots are issued
 * @param lottery     the public lottery whose first draw after closing decides between equal options of a correspondence session
 * @param minuteTaker holds the office of minute-taker for the body; may be named later
 * @throws Refused {@code error.title.empty}, {@code error.too.long} (title, place or lottery beyond 200 characters)
 */
public record NewSession(
        BodyId body,
        SessionKind kind,
        String title,
        String place,
        Instant startsAt,
        @Nullable Instant closesAt,
        @Nullable Instant castingAt,
        @Nullable String lottery,
        PersonId chair,
        @Nullable PersonId minuteTaker) {

    private static final int LONGEST = 200;

    public NewSession {
        if ((kind == SessionKind.CORRESPONDENCE) != (closesAt != null)) throw new Refused("error.session.window");
        if (closesAt != null && !startsAt.isBefore(closesAt)) throw new Refused("error.session.window");
        if (castingAt != null && !isWithin(castingAt, startsAt, closesAt)) {
            throw new Refused("error.session.casting.window");
        }
        title = title.strip();
        place = place.strip();
        lottery = lottery == null || lottery.isBlank() ? null : lottery.strip();
        if (lottery != null && closesAt == null) throw new Refused("error.session.window");
        if (title.isEmpty()) throw new Refused("error.title.empty");
        int length = Math.max(Math.max(title.length(), place.length()), lottery == null ? 0 : lottery.length());
        if (length > LONGEST) throw new Refused("error.too.long", Map.of("length", length, "max", LONGEST));
    }

    private static boolean isWithin(Instant time, Instant from, @Nullable Instant until) {
        return until != null && time.isAfter(from) && time.isBefore(until);
    }

    /** A session without secret votes by correspondence. */
    public NewSession(
            BodyId body,
            SessionKind kind,
            String title,
            String place,
            Instant startsAt,
            @Nullable Instant closesAt,
            PersonId chair,
            @Nullable PersonId minuteTaker) {
        this(body, kind, title, place, startsAt, closesAt, null, null, chair, minuteTaker);
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
