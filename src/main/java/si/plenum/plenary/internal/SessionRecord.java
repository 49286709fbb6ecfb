package si.plenum.plenary.internal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import si.plenum.community.BodyId;
import si.plenum.identity.PersonId;
import si.plenum.platform.Refused;
import si.plenum.plenary.ItemId;
import si.plenum.plenary.SessionId;
import si.plenum.plenary.SessionKind;
import si.plenum.plenary.SessionState;
import si.plenum.proposal.SessionPlace;

/** A row of {@code plenary.session}. */
record SessionRecord(
        SessionId id,
        String number,
        BodyId body,
        SessionKind kind,
        String title,
        String place,
        Instant startsAt,
        @Nullable Instant closesAt,
        @Nullable Instant castingAt,
        @Nullable String lottery,
        PersonId chair,
        @Nullable PersonId minuteTaker,
        SessionState state,
        @Nullable Instant convenedAt,
        @Nullable Instant openedAt,
        @Nullable Instant closedAt,
        @Nullable String cancelledFor,
        @Nullable ItemId currentItem,
        int version) {

    /** The session as its proposals know it. */
    SessionPlace agendaPlace() {
        return new SessionPlace(number, startsAt, chair);
    }

    /** Whether nobody meets: the clock opens and closes its votes. */
    boolean byCorrespondence() {
        return kind == SessionKind.CORRESPONDENCE;
    }

    void ensure(SessionState... allowed) {
        for (var one : allowed) {
            if (state == one) return;
        }
        throw new Refused("error.session.state." + state.wireName());
    }
}
