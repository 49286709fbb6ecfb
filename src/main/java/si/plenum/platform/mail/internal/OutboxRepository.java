package si.plenum.platform.mail.internal;

import static org.jooq.impl.DSL.value;
import static si.plenum.platform.internal.db.Tables.OUTGOING_MAIL;

import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.springframework.stereotype.Repository;
import si.plenum.platform.Ids;
import si.plenum.platform.mail.OutgoingMail;
import si.plenum.platform.mail.OutgoingMail.Attachment;
import tools.jackson.databind.json.JsonMapper;

/** The outbox in its table. */
@Repository
class OutboxRepository {

    private static final String UNSUBSCRIBE = "unsubscribe";

    private final DSLContext db;
    private final JsonMapper json;

    OutboxRepository(DSLContext db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    void add(OutgoingMail mail, Instant now) {
        Map<String, String> headers = mail.unsubscribe() == null ? Map.of() : Map.of(UNSUBSCRIBE, mail.unsubscribe());
        db.insertInto(OUTGOING_MAIL)
                .set(OUTGOING_MAIL.ID, Ids.ordered())
                .set(OUTGOING_MAIL.RECIPIENT, mail.recipient())
                .set(OUTGOING_MAIL.SUBJECT, mail.subject())
                .set(OUTGOING_MAIL.BODY, mail.body())
                .set(OUTGOING_MAIL.ATTACHMENTS, JSONB.valueOf(json.writeValueAsString(mail.attachments())))
                .set(OUTGOING_MAIL.HEADERS, JSONB.valueOf(json.writeValueAsString(headers)))
                .set(OUTGOING_MAIL.CREATED_AT, now)
                .set(OUTGOING_MAIL.DUE_AT, now)
                .set(OUTGOING_MAIL.EXPIRES_AT, value(mail.expires(), OUTGOING_MAIL.EXPIRES_AT))
                .execute();
    }

    /** The next mail that is due, locked until the transaction ends; others are looking for theirs at the same time. */
    Optional<Due> lockNext(Instant now) {
        return db.select(
                        OUTGOING_MAIL.ID,
                        OUTGOING_MAIL.RECIPIENT,
                        OUTGOING_MAIL.SUBJECT,
                        OUTGOING_MAIL.BODY,
                        OUTGOING_MAIL.ATTACHMENTS,
                        OUTGOING_MAIL.HEADERS,
                        OUTGOING_MAIL.ATTEMPTS)
                .from(OUTGOING_MAIL)
                .where(OUTGOING_MAIL.DUE_AT.le(now), OUTGOING_MAIL.SENT_AT.isNull(), OUTGOING_MAIL.GIVEN_UP_AT.isNull())
                .orderBy(OUTGOING_MAIL.DUE_AT)
                .limit(1)
                .forUpdate()
                .skipLocked()
                .fetchOptional(row -> {
                    var attachments = json.readValue(row.value5().data(), Attachment[].class);
                    var unsubscribe =
                            json.readTree(row.value6().data()).path(UNSUBSCRIBE).asString(null);
                    var mail = new OutgoingMail(
                            row.value2(), row.value3(), row.value4(), Arrays.asList(attachments), unsubscribe, null);
                    return new Due(row.value1(), mail, row.value7());
                });
    }

    /** What was sent is not kept: nobody needs it here, and it may hold a way in. */
    void sent(UUID id) {
        db.deleteFrom(OUTGOING_MAIL).where(OUTGOING_MAIL.ID.eq(id)).execute();
    }

    void again(UUID id, Instant due, String error) {
        db.update(OUTGOING_MAIL)
                .set(OUTGOING_MAIL.ATTEMPTS, OUTGOING_MAIL.ATTEMPTS.plus(1))
                .set(OUTGOING_MAIL.DUE_AT, due)
                .set(OUTGOING_MAIL.LAST_ERROR, error)
                .where(OUTGOING_MAIL.ID.eq(id))
                .execute();
    }

    void giveUp(UUID id, Instant now, String error) {
        db.update(OUTGOING_MAIL)
                .set(OUTGOING_MAIL.ATTEMPTS, OUTGOING_MAIL.ATTEMPTS.plus(1))
                .set(OUTGOING_MAIL.GIVEN_UP_AT, now)
                .set(OUTGOING_MAIL.LAST_ERROR, error)
                .where(OUTGOING_MAIL.ID.eq(id))
                .execute();
    }

    void dropExpired(Instant now) {
        db.deleteFrom(OUTGOING_MAIL)
                .where(OUTGOING_MAIL.EXPIRES_AT.le(now), OUTGOING_MAIL.SENT_AT.isNull())
                .execute();
    }

    /** A mail whose time has come. */
    record Due(UUID id, OutgoingMail mail, int attempts) {}
}
