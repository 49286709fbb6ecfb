package si.plenum.community.internal;

import static si.plenum.community.internal.db.Tables.BODY;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record9;
import org.jooq.SelectJoinStep;
import org.springframework.stereotype.Repository;
import si.plenum.community.Body;
import si.plenum.community.BodyId;
import si.plenum.community.BodyKind;
import si.plenum.platform.WireName;

/** Reads and writes bodies. */
@Repository
class BodyRepository {

    private final DSLContext db;

    BodyRepository(DSLContext db) {
        this.db = db;
    }

    List<Body> existingOn(LocalDate day) {
        return select().where(
                        BODY.FOUNDED_ON.le(day).and(BODY.DISSOLVED_ON.isNull().or(BODY.DISSOLVED_ON.gt(day))))
                .fetch(BodyRepository::body);
    }

    Optional<Body> find(BodyId id) {
        return findWhere(BODY.ID.eq(id.value()));
    }

    Optional<Body> findBySlug(String slug) {
        return findWhere(BODY.SLUG.eq(slug));
    }

    boolean isTaken(String slug, String prefix) {
        return db.fetchExists(BODY, BODY.SLUG.eq(slug).or(BODY.PREFIX.eq(prefix)));
    }

    void insert(Body body, LocalDate on) {
        db.insertInto(BODY)
                .set(BODY.ID, body.id().value())
                .set(BODY.SLUG, body.slug())
                .set(BODY.KIND, body.kind().wireName())
                .set(BODY.PREFIX, body.prefix())
                .set(BODY.NAME, body.name())
                .set(BODY.NAME_GENITIVE, body.nameGenitive())
                .set(BODY.NAME_LOCATIVE, body.nameLocative())
                .set(BODY.GENDER, body.gender())
                .set(BODY.NAME_ENGLISH, body.nameEnglish())
                .set(BODY.FOUNDED_ON, on)
                .execute();
    }

    private Optional<Body> findWhere(Condition condition) {
        return select().where(condition).fetchOptional(BodyRepository::body);
    }

    private SelectJoinStep<Record9<UUID, String, String, String, String, String, String, String, String>> select() {
        return db.select(
                        BODY.ID,
                        BODY.SLUG,
                        BODY.KIND,
                        BODY.PREFIX,
                        BODY.NAME,
                        BODY.NAME_GENITIVE,
                        BODY.NAME_LOCATIVE,
                        BODY.GENDER,
                        BODY.NAME_ENGLISH)
                .from(BODY);
    }

    private static Body body(Record9<UUID, String, String, String, String, String, String, String, String> r) {
        return new Body(
                new BodyId(r.value1()),
                r.value2(),
                WireName.parse(BodyKind.class, r.value3()),
                r.value4(),
                r.value5(),
                r.value6(),
                r.value7(),
                r.value8(),
                r.value9());
    }
}
