package si.plenum.document.internal;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.least;
import static org.jooq.impl.DSL.select;
import static si.plenum.document.internal.db.Tables.ACT;
import static si.plenum.document.internal.db.Tables.CHANGE;
import static si.plenum.document.internal.db.Tables.COMMENCEMENT;
import static si.plenum.document.internal.db.Tables.OPERATION;
import static si.plenum.document.internal.db.Tables.PROVISION;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import si.plenum.document.ActId;
import si.plenum.document.ActKind;
import si.plenum.document.ActRow;
import si.plenum.document.ChangeId;
import si.plenum.document.ChangeTerms;
import si.plenum.document.CommencementRule;
import si.plenum.document.DocumentId;
import si.plenum.document.internal.db.tables.Act;
import si.plenum.document.text.TimedAct;
import si.plenum.document.text.TimedOperation;
import si.plenum.platform.Ids;
import si.plenum.platform.NotFound;
import si.plenum.platform.WireName;

/** Acts and what became known about them afterwards. Rows are only ever added. */
@Repository
class ActRepository {

    /** The last act of a document, on which the next one stands. */
    record Last(int seq, @Nullable String hash) {}

    /** An act about to be written. */
    record NewAct(
            ActId id,
            DocumentId document,
            int seq,
            ActKind kind,
            UUID decision,
            ChangeId change,
            LocalDate adoptedOn,
            CommencementRule commencement,
            ChangeTerms terms,
            @Nullable String previousHash) {}

    private final DSLContext db;

    ActRepository(DSLContext db) {
        this.db = db;
    }

    Last last(DocumentId document) {
        return db.select(ACT.SEQ, ACT.HASH)
                .from(ACT)
                .where(ACT.DOCUMENT_ID.eq(document.value()))
                .orderBy(ACT.SEQ.desc())
                .limit(1)
                .fetchOptional(r -> new Last(r.value1(), r.value2()))
                .orElse(new Last(0, null));
    }

    void insert(NewAct act, String hash, Instant now) {
        var insert = db.insertInto(ACT)
                .set(ACT.ID, act.id().value())
                .set(ACT.DOCUMENT_ID, act.document().value())
                .set(ACT.SEQ, act.seq())
                .set(ACT.KIND, act.kind().wireName())
                .set(ACT.DECISION_ID, act.decision())
                .set(ACT.CHANGE_ID, act.change().value())
                .set(ACT.ADOPTED_ON, act.adoptedOn())
                .set(ACT.EXPIRES_ON, act.terms().ends())
                .set(ACT.ANNULS_ACT_ID, value(act.terms().annuls()))
                .set(ACT.RECORDED_AT, now)
                .set(ACT.PREVIOUS_HASH, act.previousHash())
                .set(ACT.HASH, hash);
        var timed = switch (act.commencement()) {
            case CommencementRule.OnDay(var day) ->
                insert.set(ACT.COMMENCEMENT_KIND, "date").set(ACT.COMMENCEMENT_DAY, day);
            case CommencementRule.AfterPublication(int days) ->
                insert.set(ACT.COMMENCEMENT_KIND, "after-publication").set(ACT.COMMENCEMENT_DAYS, days);
            case CommencementRule.OnCondition(var condition, int days, var by) ->
                insert.set(ACT.COMMENCEMENT_KIND, "condition")
                        .set(ACT.COMMENCEMENT_CONDITION, condition)
                        .set(ACT.COMMENCEMENT_DAYS, days)
                        .set(ACT.COMMENCEMENT_BY, by);
        };
        timed.execute();
    }

    private static @Nullable UUID value(@Nullable ActId act) {
        return act == null ? null : act.value();
    }

    void record(ActId act, String event, LocalDate day, @Nullable UUID decision, @Nullable String source, Instant now) {
        db.insertInto(COMMENCEMENT)
                .set(COMMENCEMENT.ID, Ids.ordered())
                .set(COMMENCEMENT.ACT_ID, act.value())
                .set(COMMENCEMENT.EVENT, event)
                .set(COMMENCEMENT.DAY, day)
                .set(COMMENCEMENT.RECORDED_AT, now)
                .set(COMMENCEMENT.DECISION_ID, decision)
                .set(COMMENCEMENT.SOURCE, source)
                .execute();
    }

    boolean isRecorded(ActId act, String event) {
        return db.fetchExists(COMMENCEMENT, COMMENCEMENT.ACT_ID.eq(act.value()).and(COMMENCEMENT.EVENT.eq(event)));
    }

    boolean isEnacted(ChangeId change) {
        return db.fetchExists(ACT, ACT.CHANGE_ID.eq(change.value()));
    }

    List<ActRow> of(DocumentId document) {
        return rows(ACT.DOCUMENT_ID.eq(document.value()));
    }

    /** The same as far as they were recorded by a moment. */
    List<ActRow> of(DocumentId document, Instant recordedBy) {
        return rows(ACT.DOCUMENT_ID.eq(document.value()).and(ACT.RECORDED_AT.le(recordedBy)), recordedBy);
    }

    List<ActRow> ofDecision(UUID decision) {
        return rows(ACT.DECISION_ID.eq(decision));
    }

    ActRow find(ActId act) {
        return rows(ACT.ID.eq(act.value())).stream().findFirst().orElseThrow(NotFound::new);
    }

    DocumentId documentOf(ActId act) {
        Optional<UUID> document = db.select(ACT.DOCUMENT_ID)
                .from(ACT)
                .where(ACT.ID.eq(act.value()))
                .fetchOptional(ACT.DOCUMENT_ID);
        return new DocumentId(document.orElseThrow(NotFound::new));
    }

    private List<ActRow> rows(Condition condition) {
        return rows(condition, null);
    }

    private List<ActRow> rows(Condition condition, @Nullable Instant recordedBy) {
        var inForce = day("in-force", recordedBy).as("in_force");
        var ends = least(ACT.EXPIRES_ON, day("annulled", recordedBy)).as("ends");
        var annulling = ACT.as("annulling");
        var annulledBy = field(select(annulling.ID)
                        .from(annulling)
                        .where(annulling.ANNULS_ACT_ID.eq(ACT.ID), knownBy(annulling, recordedBy))
                        .orderBy(annulling.SEQ.desc())
                        .limit(1))
                .as("annulled_by");
        var published = field(exists(select(DSL.inline(1))
                        .from(COMMENCEMENT)
                        .where(COMMENCEMENT.ACT_ID.eq(ACT.ID), COMMENCEMENT.EVENT.eq("published"))))
                .as("published");
        return db.select(ACT.asterisk(), inForce, ends, published, annulledBy)
                .from(ACT)
                .where(condition)
                .orderBy(ACT.DOCUMENT_ID, ACT.SEQ)
                .fetch(ActRepository::row);
    }

    private static Field<LocalDate> day(String event, @Nullable Instant recordedBy) {
        var known = recordedBy == null ? DSL.noCondition() : COMMENCEMENT.RECORDED_AT.le(recordedBy);
        return field(select(COMMENCEMENT.DAY)
                .from(COMMENCEMENT)
                .where(COMMENCEMENT.ACT_ID.eq(ACT.ID), COMMENCEMENT.EVENT.eq(event), known));
    }

    private static ActRow row(Record r) {
        return new ActRow(
                new ActId(r.get(ACT.ID)),
                r.get(ACT.SEQ),
                WireName.parse(ActKind.class, r.get(ACT.KIND)),
                r.get(ACT.DECISION_ID),
                new ChangeId(r.get(ACT.CHANGE_ID)),
                r.get(ACT.ADOPTED_ON),
                commencement(r),
                r.get("in_force", LocalDate.class),
                r.get("ends", LocalDate.class),
                r.get("published", Boolean.class),
                r.get(ACT.EXPIRES_ON),
                act(r.get(ACT.ANNULS_ACT_ID)),
                act(r.get("annulled_by", UUID.class)));
    }

    private static @Nullable ActId act(@Nullable UUID id) {
        return id == null ? null : new ActId(id);
    }

    private static Condition knownBy(Act act, @Nullable Instant recordedBy) {
        return recordedBy == null ? DSL.noCondition() : act.RECORDED_AT.le(recordedBy);
    }

    private static CommencementRule commencement(Record r) {
        return switch (r.get(ACT.COMMENCEMENT_KIND)) {
            case "date" -> new CommencementRule.OnDay(r.get(ACT.COMMENCEMENT_DAY));
            case "after-publication" -> new CommencementRule.AfterPublication(r.get(ACT.COMMENCEMENT_DAYS));
            default ->
                new CommencementRule.OnCondition(
                        r.get(ACT.COMMENCEMENT_CONDITION), r.get(ACT.COMMENCEMENT_DAYS), r.get(ACT.COMMENCEMENT_BY));
        };
    }

    /** All acts of a document with their operations, as far as they were recorded by a moment; null: by now. */
    List<TimedAct> timed(DocumentId document, @Nullable Instant recordedBy) {
        var known = knownBy(ACT, recordedBy);
        var inForce = day("in-force", recordedBy).as("in_force");
        var ends = least(ACT.EXPIRES_ON, day("annulled", recordedBy)).as("ends");
        var base =
                DSL.coalesce(CHANGE.BASE_SEQ, DSL.val(0, SQLDataType.INTEGER)).as("base");
        var acts = new LinkedHashMap<Integer, TimedAct>();
        db.select(ACT.SEQ, base, inForce, ends)
                .from(ACT)
                .leftJoin(CHANGE)
                .on(CHANGE.ID.eq(ACT.CHANGE_ID))
                .where(ACT.DOCUMENT_ID.eq(document.value()), known)
                .orderBy(ACT.SEQ)
                .forEach(r -> acts.put(
                        r.get(ACT.SEQ),
                        new TimedAct(
                                r.get(ACT.SEQ),
                                r.get(base),
                                r.get("in_force", LocalDate.class),
                                r.get("ends", LocalDate.class),
                                List.of())));
        var operations = new LinkedHashMap<Integer, List<TimedOperation>>();
        db.select(ACT.SEQ, OPERATION.asterisk(), PROVISION.KIND.as("provision_kind"))
                .from(OPERATION)
                .join(ACT)
                .on(ACT.CHANGE_ID.eq(OPERATION.CHANGE_ID))
                .join(PROVISION)
                .on(PROVISION.ID.eq(OPERATION.PROVISION_ID))
                .where(ACT.DOCUMENT_ID.eq(document.value()), known)
                .orderBy(ACT.SEQ, OPERATION.ORD)
                .forEach(r -> operations
                        .computeIfAbsent(r.get(ACT.SEQ), any -> new ArrayList<>())
                        .add(new TimedOperation(
                                r.get(OPERATION.ID), ChangeRepository.operation(r), r.get(OPERATION.OWN_DAY))));
        return acts.values().stream()
                .map(act -> new TimedAct(
                        act.seq(),
                        act.baseSeq(),
                        act.inForce(),
                        act.ends(),
                        operations.getOrDefault(act.seq(), List.of())))
                .toList();
    }
}
