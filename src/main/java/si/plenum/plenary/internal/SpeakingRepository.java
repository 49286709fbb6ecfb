package si.plenum.plenary.internal;

import static si.plenum.plenary.internal.db.Tables.SPEAKING_REQUEST;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import si.plenum.identity.PersonId;
import si.plenum.platform.Ids;
import si.plenum.plenary.SessionId;

/** Rows of {@code plenary.speaking_request}. */
@Repository
class SpeakingRepository {

    private static final String SPEECH = "speech";
    private static final String POINT_OF_ORDER = "point-of-order";

    private final DSLContext db;

    SpeakingRepository(DSLContext db) {
        this.db = db;
    }

    /** A request that has not ended. */
    record Request(
            UUID id,
            PersonId person,
            boolean pointOfOrder,
            Instant askedAt,
            @Nullable Instant givenAt) {}

    /** Asking twice is asking once. */
    void ask(SessionId session, PersonId person, boolean pointOfOrder, Instant at) {
        db.insertInto(SPEAKING_REQUEST)
                .set(SPEAKING_REQUEST.ID, Ids.ordered())
                .set(SPEAKING_REQUEST.SESSION_ID, session.value())
                .set(SPEAKING_REQUEST.PERSON_ID, person.value())
                .set(SPEAKING_REQUEST.KIND, pointOfOrder ? POINT_OF_ORDER : SPEECH)
                .set(SPEAKING_REQUEST.ASKED_AT, at)
                .onConflictDoNothing()
                .execute();
    }

    void end(UUID request, Instant at) {
        db.update(SPEAKING_REQUEST)
                .set(SPEAKING_REQUEST.ENDED_AT, at)
                .where(SPEAKING_REQUEST.ID.eq(request), SPEAKING_REQUEST.ENDED_AT.isNull())
                .execute();
    }

    /** Ends the speech of whoever has the floor. */
    void endFloor(SessionId session, Instant at) {
        db.update(SPEAKING_REQUEST)
                .set(SPEAKING_REQUEST.ENDED_AT, at)
                .where(
                        SPEAKING_REQUEST.SESSION_ID.eq(session.value()),
                        SPEAKING_REQUEST.GIVEN_AT.isNotNull(),
                        SPEAKING_REQUEST.ENDED_AT.isNull())
                .execute();
    }

    void endAll(SessionId session, Instant at) {
        db.update(SPEAKING_REQUEST)
                .set(SPEAKING_REQUEST.ENDED_AT, at)
                .where(SPEAKING_REQUEST.SESSION_ID.eq(session.value()), SPEAKING_REQUEST.ENDED_AT.isNull())
                .execute();
    }

    void give(UUID request, Instant at) {
        db.update(SPEAKING_REQUEST)
                .set(SPEAKING_REQUEST.GIVEN_AT, at)
                .where(SPEAKING_REQUEST.ID.eq(request), SPEAKING_REQUEST.ENDED_AT.isNull())
                .execute();
    }

    /** Who has the floor first, then points of order, then in the order of asking. */
    List<Request> waiting(SessionId session) {
        return db.selectFrom(SPEAKING_REQUEST)
                .where(SPEAKING_REQUEST.SESSION_ID.eq(session.value()), SPEAKING_REQUEST.ENDED_AT.isNull())
                .orderBy(
                        SPEAKING_REQUEST.GIVEN_AT.isNull(),
                        SPEAKING_REQUEST.KIND.ne(POINT_OF_ORDER),
                        SPEAKING_REQUEST.ASKED_AT)
                .fetch(row -> new Request(
                        row.getId(),
                        new PersonId(row.getPersonId()),
                        row.getKind().equals(POINT_OF_ORDER),
                        row.getAskedAt(),
                        row.getGivenAt()));
    }

    Optional<SessionId> sessionOf(UUID request) {
        return db.select(SPEAKING_REQUEST.SESSION_ID)
                .from(SPEAKING_REQUEST)
                .where(SPEAKING_REQUEST.ID.eq(request))
                .fetchOptional(row -> new SessionId(row.value1()));
    }

    Optional<PersonId> personOf(UUID request) {
        return db.select(SPEAKING_REQUEST.PERSON_ID)
                .from(SPEAKING_REQUEST)
                .where(SPEAKING_REQUEST.ID.eq(request))
                .fetchOptional(row -> new PersonId(row.value1()));
    }
}
