package si.plenum.community.internal;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.selectOne;
import static si.plenum.community.internal.db.Tables.MANDATE;
import static si.plenum.community.internal.db.Tables.MEMBERSHIP;
import static si.plenum.community.internal.db.Tables.ORGANISATION;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import si.plenum.community.BodyId;
import si.plenum.community.MembershipId;
import si.plenum.identity.PersonId;

/** Reads and writes memberships. */
@Repository
class MembershipRepository {

    private static final String MEMBER = "member";
    private static final String OBSERVER = "observer";

    /** A membership that holds on a day; {@code organisation} is its name where the member is one. */
    record Member(
            MembershipId membership,
            BodyId body,
            PersonId person,
            @Nullable String organisation,
            boolean votes,
            LocalDate since) {

        private Member(
                UUID membership, UUID body, UUID person, @Nullable String organisation, String kind, LocalDate since) {
            this(
                    new MembershipId(membership),
                    new BodyId(body),
                    new PersonId(person),
                    organisation,
                    kind.equals(MEMBER),
                    since);
        }
    }

    /** From when to when a membership lasts. */
    record Lasting(BodyId body, LocalDate from, @Nullable LocalDate end) {}

    private final DSLContext db;

    MembershipRepository(DSLContext db) {
        this.db = db;
    }

    List<Member> inBody(BodyId body, LocalDate day) {
        return members(MEMBERSHIP.BODY_ID.eq(body.value()), day);
    }

    List<Member> ofPerson(PersonId person, LocalDate day) {
        return members(MEMBERSHIP.PERSON_ID.eq(person.value()), day);
    }

    List<Member> electorate(BodyId body, LocalDate day) {
        return members(MEMBERSHIP.BODY_ID.eq(body.value()).and(MEMBERSHIP.KIND.eq(MEMBER)), day);
    }

    List<Member> actsFor(BodyId body, PersonId person, LocalDate day) {
        return members(
                MEMBERSHIP
                        .BODY_ID
                        .eq(body.value())
                        .and(MEMBERSHIP.PERSON_ID.eq(person.value()))
                        .and(MEMBERSHIP.KIND.eq(MEMBER)),
                day);
    }

    boolean isMember(BodyId body, PersonId person, LocalDate day) {
        return belongs(body, person, day, MEMBERSHIP.KIND.eq(MEMBER));
    }

    /** Member, observer or holder of any office on the day. */
    boolean mayRead(BodyId body, PersonId person, LocalDate day) {
        return belongs(body, person, day, noCondition())
                || db.fetchExists(selectOne()
                        .from(MANDATE)
                        .where(
                                MANDATE.BODY_ID.eq(body.value()),
                                MANDATE.PERSON_ID.eq(person.value()),
                                Days.holdsOn(day, MANDATE.DURING)));
    }

    boolean overlaps(BodyId body, PersonId person, LocalDate from) {
        return db.fetchExists(
                MEMBERSHIP,
                MEMBERSHIP
                        .BODY_ID
                        .eq(body.value())
                        .and(MEMBERSHIP.PERSON_ID.eq(person.value()))
                        .and(MEMBERSHIP.ORGANISATION_ID.isNull())
                        .and(Days.overlaps(MEMBERSHIP.DURING, from, null)));
    }

    boolean overlaps(BodyId body, UUID organisation, LocalDate from) {
        return db.fetchExists(
                MEMBERSHIP,
                MEMBERSHIP
                        .BODY_ID
                        .eq(body.value())
                        .and(MEMBERSHIP.ORGANISATION_ID.eq(organisation))
                        .and(Days.overlaps(MEMBERSHIP.DURING, from, null)));
    }

    void insert(
            MembershipId id, BodyId body, PersonId person, @Nullable UUID organisation, boolean votes, LocalDate from) {
        db.insertInto(MEMBERSHIP)
                .set(MEMBERSHIP.ID, id.value())
                .set(MEMBERSHIP.BODY_ID, body.value())
                .set(MEMBERSHIP.PERSON_ID, person.value())
                .set(MEMBERSHIP.ORGANISATION_ID, organisation)
                .set(MEMBERSHIP.KIND, votes ? MEMBER : OBSERVER)
                .set(Days.setting(MEMBERSHIP.DURING, Days.range(from, null)))
                .execute();
    }

    /** The organisation of that name, added if there was none. */
    UUID organisation(String name, UUID idIfNew) {
        db.insertInto(ORGANISATION)
                .set(ORGANISATION.ID, idIfNew)
                .set(ORGANISATION.NAME, name)
                .onConflict(ORGANISATION.NAME)
                .doNothing()
                .execute();
        return db.select(ORGANISATION.ID)
                .from(ORGANISATION)
                .where(ORGANISATION.NAME.eq(name))
                .fetchSingle()
                .value1();
    }

    /** How long it lasts; nobody else changes it before the end of the transaction. */
    Optional<Lasting> lock(MembershipId id) {
        return db.select(MEMBERSHIP.BODY_ID, Days.first(MEMBERSHIP.DURING), Days.end(MEMBERSHIP.DURING))
                .from(MEMBERSHIP)
                .where(MEMBERSHIP.ID.eq(id.value()))
                .forUpdate()
                .fetchOptional(row -> new Lasting(new BodyId(row.value1()), row.value2(), row.value3()));
    }

    void end(MembershipId id, LocalDate day) {
        db.update(MEMBERSHIP)
                .set(Days.setting(MEMBERSHIP.DURING, Days.endedOn(day, MEMBERSHIP.DURING)))
                .where(MEMBERSHIP.ID.eq(id.value()))
                .execute();
    }

    private List<Member> members(Condition which, LocalDate day) {
        return db.select(
                        MEMBERSHIP.ID,
                        MEMBERSHIP.BODY_ID,
                        MEMBERSHIP.PERSON_ID,
                        ORGANISATION.NAME,
                        MEMBERSHIP.KIND,
                        Days.first(MEMBERSHIP.DURING))
                .from(MEMBERSHIP)
                .leftJoin(ORGANISATION)
                .on(ORGANISATION.ID.eq(MEMBERSHIP.ORGANISATION_ID))
                .where(which, Days.holdsOn(day, MEMBERSHIP.DURING))
                .fetch(mapping(Member::new));
    }

    private boolean belongs(BodyId body, PersonId person, LocalDate day, Condition as) {
        return db.fetchExists(
                MEMBERSHIP,
                MEMBERSHIP
                        .BODY_ID
                        .eq(body.value())
                        .and(MEMBERSHIP.PERSON_ID.eq(person.value()))
                        .and(Days.holdsOn(day, MEMBERSHIP.DURING))
                        .and(as));
    }
}
