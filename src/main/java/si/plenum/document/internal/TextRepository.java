package si.plenum.document.internal;

import static si.plenum.document.internal.db.Tables.ACT;
import static si.plenum.document.internal.db.Tables.DOCUMENT_VERSION;
import static si.plenum.document.internal.db.Tables.OPERATION;
import static si.plenum.document.internal.db.Tables.PROVISION_STATE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import si.plenum.document.ActId;
import si.plenum.document.DocumentId;
import si.plenum.document.DocumentRow;
import si.plenum.document.Provenance;
import si.plenum.document.text.DocumentText;
import si.plenum.document.text.JsonText;
import si.plenum.document.text.Provision;
import si.plenum.document.text.ProvisionId;
import si.plenum.document.text.ProvisionKind;
import si.plenum.document.text.ProvisionState;
import si.plenum.document.text.Version;
import si.plenum.platform.WireName;

/** The texts that were derived: what each provision says from when to when, and whole versions. */
@Repository
class TextRepository {

    private static final int AT_ONCE = 500;

    private final DSLContext db;

    TextRepository(DSLContext db) {
        this.db = db;
    }

    /** A version without its text. */
    record Stored(LocalDate from, int throughSeq, String hash) {}

    /** The text of a day with the origin of each provision. */
    record OnDay(DocumentText text, Map<ProvisionId, Provenance> provenance) {}

    OnDay onDay(DocumentRow document, LocalDate day) {
        var from = Ranges.from(PROVISION_STATE).as("since");
        var provenance = new HashMap<ProvisionId, Provenance>();
        var levels = new HashMap<@Nullable UUID, List<Record>>();
        db.select(
                        PROVISION_STATE.PROVISION_ID,
                        PROVISION_STATE.PARENT_ID,
                        PROVISION_STATE.KIND,
                        PROVISION_STATE.LABEL,
                        PROVISION_STATE.HEADING,
                        PROVISION_STATE.TEXT,
                        PROVISION_STATE.STATUS,
                        from,
                        ACT.ID,
                        ACT.SEQ,
                        ACT.DECISION_ID,
                        ACT.EXPIRES_ON)
                .from(PROVISION_STATE)
                .join(OPERATION)
                .on(OPERATION.ID.eq(PROVISION_STATE.MADE_BY))
                .join(ACT)
                .on(ACT.CHANGE_ID.eq(OPERATION.CHANGE_ID))
                .where(PROVISION_STATE.DOCUMENT_ID.eq(document.id().value()), Ranges.holds(PROVISION_STATE, day))
                .orderBy(PROVISION_STATE.POSITION)
                .forEach(r -> {
                    levels.computeIfAbsent(r.get(PROVISION_STATE.PARENT_ID), any -> new ArrayList<>())
                            .add(r);
                    int seq = r.get(ACT.SEQ);
                    provenance.put(
                            new ProvisionId(r.get(PROVISION_STATE.PROVISION_ID)),
                            new Provenance(
                                    new ActId(r.get(ACT.ID)),
                                    seq,
                                    r.get(ACT.DECISION_ID),
                                    r.get(from),
                                    seq == 1,
                                    r.get(ACT.EXPIRES_ON)));
                });
        return new OnDay(new DocumentText(document.title(), document.numbering(), level(levels, null)), provenance);
    }

    private static List<Provision> level(Map<@Nullable UUID, List<Record>> levels, @Nullable UUID parent) {
        return levels.getOrDefault(parent, List.of()).stream()
                .map(r -> new Provision(
                        new ProvisionId(r.get(PROVISION_STATE.PROVISION_ID)),
                        WireName.parse(ProvisionKind.class, r.get(PROVISION_STATE.KIND)),
                        r.get(PROVISION_STATE.LABEL),
                        r.get(PROVISION_STATE.HEADING),
                        r.get(PROVISION_STATE.TEXT),
                        r.get(PROVISION_STATE.STATUS).equals("repealed"),
                        level(levels, r.get(PROVISION_STATE.PROVISION_ID))))
                .toList();
    }

    List<Stored> versions(DocumentId document) {
        return db.select(DOCUMENT_VERSION.VALID_FROM, DOCUMENT_VERSION.THROUGH_SEQ, DOCUMENT_VERSION.CONTENT_HASH)
                .from(DOCUMENT_VERSION)
                .where(DOCUMENT_VERSION.DOCUMENT_ID.eq(document.value()))
                .orderBy(DOCUMENT_VERSION.VALID_FROM)
                .fetch(r -> new Stored(r.value1(), r.value2(), r.value3()));
    }

    Optional<DocumentText> version(DocumentId document, LocalDate from) {
        return db.select(DOCUMENT_VERSION.CANONICAL_TEXT)
                .from(DOCUMENT_VERSION)
                .where(DOCUMENT_VERSION.DOCUMENT_ID.eq(document.value()), DOCUMENT_VERSION.VALID_FROM.eq(from))
                .fetchOptional(r -> JsonText.read(r.value1()));
    }

    /** Puts what was derived in the place of what was believed; what is the same stays untouched. */
    void replaceStates(DocumentId document, List<ProvisionState> derived) {
        var stored = new HashSet<>(states(document));
        var wanted =
                new HashSet<>(derived.stream().map(TextRepository::comparable).toList());
        var gone = stored.stream().filter(state -> !wanted.contains(state)).toList();
        for (int from = 0; from < gone.size(); from += AT_ONCE) {
            var some = gone.subList(from, Math.min(from + AT_ONCE, gone.size()));
            var keys = some.stream()
                    .map(state -> PROVISION_STATE
                            .PROVISION_ID
                            .eq(state.provision().value())
                            .and(Ranges.from(PROVISION_STATE).eq(state.from())))
                    .toList();
            db.deleteFrom(PROVISION_STATE).where(org.jooq.impl.DSL.or(keys)).execute();
        }
        var fresh = derived.stream()
                .filter(state -> !stored.contains(comparable(state)))
                .toList();
        for (int from = 0; from < fresh.size(); from += AT_ONCE) {
            insert(document, fresh.subList(from, Math.min(from + AT_ONCE, fresh.size())));
        }
    }

    /** Positions of equal value are equal, whatever their scale. */
    private static ProvisionState comparable(ProvisionState state) {
        return new ProvisionState(
                state.provision(),
                state.kind(),
                state.from(),
                state.to(),
                state.parent(),
                state.position().stripTrailingZeros(),
                state.label(),
                state.heading(),
                state.text(),
                state.repealed(),
                state.madeBy(),
                state.endedBy());
    }

    private List<ProvisionState> states(DocumentId document) {
        var from = Ranges.from(PROVISION_STATE).as("since");
        var to = Ranges.to(PROVISION_STATE).as("until");
        return db.select(PROVISION_STATE.asterisk(), from, to)
                .from(PROVISION_STATE)
                .where(PROVISION_STATE.DOCUMENT_ID.eq(document.value()))
                .fetch(r -> {
                    var parent = r.get(PROVISION_STATE.PARENT_ID);
                    return comparable(new ProvisionState(
                            new ProvisionId(r.get(PROVISION_STATE.PROVISION_ID)),
                            WireName.parse(ProvisionKind.class, r.get(PROVISION_STATE.KIND)),
                            r.get("since", LocalDate.class),
                            r.get("until", LocalDate.class),
                            parent == null ? null : new ProvisionId(parent),
                            r.get(PROVISION_STATE.POSITION),
                            r.get(PROVISION_STATE.LABEL),
                            r.get(PROVISION_STATE.HEADING),
                            r.get(PROVISION_STATE.TEXT),
                            r.get(PROVISION_STATE.STATUS).equals("repealed"),
                            r.get(PROVISION_STATE.MADE_BY),
                            r.get(PROVISION_STATE.ENDED_BY)));
                });
    }

    private void insert(DocumentId document, List<ProvisionState> states) {
        var insert = db.insertInto(
                PROVISION_STATE,
                PROVISION_STATE.PROVISION_ID,
                PROVISION_STATE.DOCUMENT_ID,
                Ranges.column(),
                PROVISION_STATE.KIND,
                PROVISION_STATE.PARENT_ID,
                PROVISION_STATE.POSITION,
                PROVISION_STATE.LABEL,
                PROVISION_STATE.HEADING,
                PROVISION_STATE.TEXT,
                PROVISION_STATE.STATUS,
                PROVISION_STATE.MADE_BY,
                PROVISION_STATE.ENDED_BY);
        for (var state : states) {
            var parent = state.parent();
            insert = insert.values(java.util.Arrays.asList(
                    state.provision().value(),
                    document.value(),
                    Ranges.between(state.from(), state.to()),
                    state.kind().wireName(),
                    parent == null ? null : parent.value(),
                    state.position(),
                    state.label(),
                    state.heading(),
                    state.text(),
                    state.repealed() ? "repealed" : "in-force",
                    state.madeBy(),
                    state.endedBy()));
        }
        insert.execute();
    }

    /** Whole texts from a day on, in the place of those believed before. */
    void replaceVersions(DocumentId document, List<Version> derived, LocalDate from) {
        db.deleteFrom(DOCUMENT_VERSION)
                .where(DOCUMENT_VERSION.DOCUMENT_ID.eq(document.value()), DOCUMENT_VERSION.VALID_FROM.ge(from))
                .execute();
        for (var version : derived) {
            var canonical = version.text().canonical();
            db.insertInto(DOCUMENT_VERSION)
                    .set(DOCUMENT_VERSION.DOCUMENT_ID, document.value())
                    .set(DOCUMENT_VERSION.VALID_FROM, version.from())
                    .set(DOCUMENT_VERSION.THROUGH_SEQ, version.throughSeq())
                    .set(DOCUMENT_VERSION.CONTENT_HASH, si.plenum.document.text.ContentHash.of(canonical))
                    .set(DOCUMENT_VERSION.CANONICAL_TEXT, canonical)
                    .execute();
        }
    }
}
