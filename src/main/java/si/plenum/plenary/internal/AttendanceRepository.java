package si.plenum.plenary.internal;

import static si.plenum.plenary.internal.db.Tables.ATTENDANCE;
import static si.plenum.plenary.internal.db.Tables.QUORUM_CHECK;
import static si.plenum.plenary.internal.db.Tables.REPLY;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import si.plenum.community.MembershipId;
import si.plenum.identity.PersonId;
import si.plenum.platform.Ids;
import si.plenum.platform.WireName;
import si.plenum.plenary.Channel;
import si.plenum.plenary.QuorumView;
import si.plenum.plenary.SessionId;

/** Who came, who left, and what the quorum was when it was checked. */
@Repository
class AttendanceRepository {

    private final DSLContext db;

    AttendanceRepository(DSLContext db) {
        this.db = db;
    }

    /** Someone's coming and going. */
    record Stay(
            Channel channel, Instant arrivedAt, @Nullable Instant leftAt) {}

    Map<MembershipId, Stay> stays(SessionId session) {
        return db.selectFrom(ATTENDANCE)
                .where(ATTENDANCE.SESSION_ID.eq(session.value()))
                .fetchMap(
                        row -> new MembershipId(row.getMembershipId()),
                        row -> new Stay(
                                WireName.parse(Channel.class, row.getChannel()), row.getArrivedAt(), row.getLeftAt()));
    }

    /** Those who have come and not left. */
    Set<MembershipId> present(SessionId session) {
        return db.select(ATTENDANCE.MEMBERSHIP_ID)
                .from(ATTENDANCE)
                .where(ATTENDANCE.SESSION_ID.eq(session.value()), ATTENDANCE.LEFT_AT.isNull())
                .fetchSet(row -> new MembershipId(row.value1()));
    }

    /** Those of them who are in the hall. */
    Set<MembershipId> inHall(SessionId session) {
        return db.select(ATTENDANCE.MEMBERSHIP_ID)
                .from(ATTENDANCE)
                .where(
                        ATTENDANCE.SESSION_ID.eq(session.value()),
                        ATTENDANCE.LEFT_AT.isNull(),
                        ATTENDANCE.CHANNEL.eq(Channel.HALL.wireName()))
                .fetchSet(row -> new MembershipId(row.value1()));
    }

    /** Who was already here stays so; who had left is here again. */
    void arrive(
            SessionId session, MembershipId member, PersonId person, Channel channel, Instant at, PersonId enteredBy) {
        db.insertInto(ATTENDANCE)
                .set(ATTENDANCE.SESSION_ID, session.value())
                .set(ATTENDANCE.MEMBERSHIP_ID, member.value())
                .set(ATTENDANCE.PERSON_ID, person.value())
                .set(ATTENDANCE.CHANNEL, channel.wireName())
                .set(ATTENDANCE.ARRIVED_AT, at)
                .set(ATTENDANCE.ENTERED_BY, enteredBy.value())
                .onConflict(ATTENDANCE.SESSION_ID, ATTENDANCE.MEMBERSHIP_ID)
                .doUpdate()
                .set(ATTENDANCE.CHANNEL, channel.wireName())
                .setNull(ATTENDANCE.LEFT_AT)
                .execute();
    }

    void takeBack(SessionId session, MembershipId member) {
        db.deleteFrom(ATTENDANCE)
                .where(ATTENDANCE.SESSION_ID.eq(session.value()), ATTENDANCE.MEMBERSHIP_ID.eq(member.value()))
                .execute();
    }

    void left(SessionId session, MembershipId member, Instant at) {
        db.update(ATTENDANCE)
                .set(ATTENDANCE.LEFT_AT, at)
                .where(
                        ATTENDANCE.SESSION_ID.eq(session.value()),
                        ATTENDANCE.MEMBERSHIP_ID.eq(member.value()),
                        ATTENDANCE.LEFT_AT.isNull())
                .execute();
    }

    /** Who has announced whether they come. */
    Map<MembershipId, Boolean> replies(SessionId session) {
        return db.select(REPLY.MEMBERSHIP_ID, REPLY.COMING)
                .from(REPLY)
                .where(REPLY.SESSION_ID.eq(session.value()))
                .fetchMap(row -> new MembershipId(row.value1()), Record2::value2);
    }

    void reply(SessionId session, MembershipId member, boolean coming, Instant at) {
        db.insertInto(REPLY)
                .set(REPLY.SESSION_ID, session.value())
                .set(REPLY.MEMBERSHIP_ID, member.value())
                .set(REPLY.COMING, coming)
                .set(REPLY.REPLIED_AT, at)
                .onConflict(REPLY.SESSION_ID, REPLY.MEMBERSHIP_ID)
                .doUpdate()
                .set(REPLY.COMING, coming)
                .set(REPLY.REPLIED_AT, at)
                .execute();
    }

    void checked(SessionId session, String occasion, QuorumView quorum, Instant at) {
        db.insertInto(QUORUM_CHECK)
                .set(QUORUM_CHECK.ID, Ids.ordered())
                .set(QUORUM_CHECK.SESSION_ID, session.value())
                .set(QUORUM_CHECK.AT, at)
                .set(QUORUM_CHECK.OCCASION, occasion)
                .set(QUORUM_CHECK.PRESENT, quorum.present())
                .set(QUORUM_CHECK.ROLL, quorum.roll())
                .set(QUORUM_CHECK.NEEDED, quorum.needed())
                .set(QUORUM_CHECK.LATE, quorum.late())
                .set(QUORUM_CHECK.MET, quorum.met())
                .execute();
    }

    /** Whether the session was once found quorate by its full quorum: then no late quorum holds in it. */
    boolean wasFullyQuorate(SessionId session) {
        return db.fetchExists(
                QUORUM_CHECK,
                QUORUM_CHECK.SESSION_ID.eq(session.value()),
                QUORUM_CHECK.MET.isTrue(),
                QUORUM_CHECK.LATE.isFalse());
    }
}
