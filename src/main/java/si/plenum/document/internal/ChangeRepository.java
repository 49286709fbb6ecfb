package si.plenum.document.internal;

import static si.plenum.document.internal.db.Tables.CHANGE;
import static si.plenum.document.internal.db.Tables.OPERATION;
import static si.plenum.document.internal.db.Tables.PROVISION;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import si.plenum.document.ActId;
import si.plenum.document.ActKind;
import si.plenum.document.ChangeDraft;
import si.plenum.document.ChangeId;
import si.plenum.document.ChangeTerms;
import si.plenum.document.DocumentId;
import si.plenum.document.internal.db.tables.records.ChangeRecord;
import si.plenum.document.text.Operation;
import si.plenum.document.text.ProvisionId;
import si.plenum.document.text.ProvisionKind;
import si.plenum.platform.Ids;
import si.plenum.platform.NotFound;
import si.plenum.platform.WireName;

/** Changes with their operations. Rows are only ever added. */
@Repository
class ChangeRepository {

    /** A change as it was prepared. */
    record Stored(ChangeId id, ChangeDraft wording, String wordingHash) {}

    private static final int AT_ONCE = 500;

    private final DSLContext db;

    ChangeRepository(DSLContext db) {
        this.db = db;
    }

    /** Writes a change and mints the provisions that it brings in. */
    ChangeId insert(ChangeDraft draft, Instant now) {
        var id = new ChangeId(Ids.ordered());
        var document = draft.document().value();
        var annuls = draft.terms().annuls();
        db.insertInto(CHANGE)
                .set(CHANGE.ID, id.value())
                .set(CHANGE.DOCUMENT_ID, document)
                .set(CHANGE.BASE_SEQ, draft.baseSeq() == 0 ? null : draft.baseSeq())
                .set(CHANGE.BASE_DAY, draft.baseDay())
                .set(CHANGE.KIND, draft.terms().kind().wireName())
                .set(CHANGE.ENDS_ON, draft.terms().ends())
                .set(CHANGE.ANNULS_ACT_ID, annuls == null ? null : annuls.value())
                .set(CHANGE.CONFIRMS, draft.terms().confirms())
                .set(CHANGE.WORDING_HASH, draft.hash())
                .set(CHANGE.CREATED_AT, now)
                .execute();
        var operations = draft.operations();
        for (int from = 0; from < operations.size(); from += AT_ONCE) {
            var some = operations.subList(from, Math.min(from + AT_ONCE, operations.size()));
            mint(document, some);
            write(document, id, some, from);
        }
        return id;
    }

    /** A wording prepared again for another revision mints nothing twice. */
    private void mint(UUID document, List<Operation> operations) {
        var insert = db.insertInto(PROVISION, PROVISION.ID, PROVISION.DOCUMENT_ID, PROVISION.KIND);
        boolean any = false;
        for (var operation : operations) {
            if (!(operation instanceof Operation.Insert fresh)) continue;
            insert = insert.values(
                    fresh.provision().value(), document, fresh.kind().wireName());
            any = true;
        }
        if (any) insert.onConflict(PROVISION.ID).doNothing().execute();
    }

    private void write(UUID document, ChangeId change, List<Operation> operations, int before) {
        var insert = db.insertInto(
                OPERATION,
                OPERATION.ID,
                OPERATION.CHANGE_ID,
                OPERATION.DOCUMENT_ID,
                OPERATION.ORD,
                OPERATION.KIND,
                OPERATION.PROVISION_ID,
                OPERATION.PARENT_ID,
                OPERATION.AFTER_ID,
                OPERATION.LABEL,
                OPERATION.HEADING,
                OPERATION.TEXT,
                OPERATION.EXPECTS_HASH);
        int order = before;
        for (var operation : operations) {
            var row = Row.of(operation);
            insert = insert.values(
                    Ids.ordered(),
                    change.value(),
                    document,
                    ++order,
                    operation.code(),
                    operation.provision().value(),
                    value(row.parent),
                    value(row.after),
                    row.label,
                    row.heading,
                    row.text,
                    operation.expects());
        }
        insert.execute();
    }

    private static @Nullable UUID value(@Nullable ProvisionId id) {
        return id == null ? null : id.value();
    }

    private record Row(
            @Nullable ProvisionId parent,
            @Nullable ProvisionId after,
            @Nullable String label,
            @Nullable String heading,
            @Nullable String text) {

        static Row of(Operation operation) {
            return switch (operation) {
                case Operation.Insert insert ->
                    new Row(insert.parent(), insert.after(), insert.label(), insert.heading(), insert.text());
                case Operation.Replace replace -> new Row(null, null, null, replace.heading(), replace.text());
                case Operation.Repeal repeal -> new Row(null, null, null, null, null);
                case Operation.Move move -> new Row(move.parent(), move.after(), move.label(), null, null);
                case Operation.Renumber renumber -> new Row(null, null, renumber.label(), null, null);
            };
        }
    }

    Stored find(ChangeId id) {
        var stored = findAll(List.of(id)).get(id);
        if (stored == null) throw new NotFound();
        return stored;
    }

    Map<ChangeId, Stored> findAll(Collection<ChangeId> ids) {
        var values = ids.stream().map(ChangeId::value).toList();
        var operations = db.select(CHANGE.ID, OPERATION.asterisk(), PROVISION.KIND.as("provision_kind"))
                .from(CHANGE)
                .join(OPERATION)
                .on(OPERATION.CHANGE_ID.eq(CHANGE.ID))
                .join(PROVISION)
                .on(PROVISION.ID.eq(OPERATION.PROVISION_ID))
                .where(CHANGE.ID.in(values))
                .orderBy(CHANGE.ID, OPERATION.ORD)
                .fetchGroups(r -> r.get(CHANGE.ID), ChangeRepository::operation);
        var found = new LinkedHashMap<ChangeId, Stored>();
        db.selectFrom(CHANGE).where(CHANGE.ID.in(values)).forEach(r -> {
            var id = new ChangeId(r.getId());
            int seq = r.getBaseSeq() == null ? 0 : r.getBaseSeq();
            var wording = new ChangeDraft(
                    new DocumentId(r.getDocumentId()),
                    r.getBaseDay(),
                    seq,
                    operations.getOrDefault(r.getId(), List.of()),
                    terms(r));
            found.put(id, new Stored(id, wording, r.getWordingHash()));
        });
        return found;
    }

    private static ChangeTerms terms(ChangeRecord r) {
        var annuls = r.getAnnulsActId();
        return new ChangeTerms(
                WireName.parse(ActKind.class, r.getKind()),
                r.getEndsOn(),
                annuls == null ? null : new ActId(annuls),
                r.getConfirms());
    }

    /** Reads an operation with the kind of its provision beside it. */
    static Operation operation(Record r) {
        var provision = new ProvisionId(r.get(OPERATION.PROVISION_ID));
        var heading = r.get(OPERATION.HEADING);
        var text = r.get(OPERATION.TEXT);
        var expects = r.get(OPERATION.EXPECTS_HASH);
        return switch (r.get(OPERATION.KIND)) {
            case "insert" ->
                new Operation.Insert(
                        provision,
                        WireName.parse(ProvisionKind.class, r.get("provision_kind", String.class)),
                        id(r.get(OPERATION.PARENT_ID)),
                        id(r.get(OPERATION.AFTER_ID)),
                        r.get(OPERATION.LABEL),
                        heading,
                        text);
            case "replace" -> new Operation.Replace(provision, heading, text, expects);
            case "repeal" -> new Operation.Repeal(provision, expects);
            case "move" ->
                new Operation.Move(
                        provision,
                        id(r.get(OPERATION.PARENT_ID)),
                        id(r.get(OPERATION.AFTER_ID)),
                        r.get(OPERATION.LABEL),
                        expects);
            default -> new Operation.Renumber(provision, r.get(OPERATION.LABEL), expects);
        };
    }

    private static @Nullable ProvisionId id(@Nullable UUID value) {
        return value == null ? null : new ProvisionId(value);
    }
}
