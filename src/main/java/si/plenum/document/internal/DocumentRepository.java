package si.plenum.document.internal;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static si.plenum.document.internal.db.Tables.DOCUMENT_;
import static si.plenum.document.internal.db.Tables.DOCUMENT_VERSION;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;
import si.plenum.community.BodyId;
import si.plenum.document.DocumentId;
import si.plenum.document.DocumentKind;
import si.plenum.document.DocumentRow;
import si.plenum.document.effect.NewDocument;
import si.plenum.document.text.Numbering;
import si.plenum.platform.NotFound;
import si.plenum.platform.WireName;

/** Documents themselves, without their texts. */
@Repository
class DocumentRepository {

    private final DSLContext db;

    DocumentRepository(DSLContext db) {
        this.db = db;
    }

    List<DocumentRow> all(LocalDate today) {
        var withText =
                exists(select(val(1)).from(DOCUMENT_VERSION).where(DOCUMENT_VERSION.DOCUMENT_ID.eq(DOCUMENT_.ID)));
        return rows(today, withText).stream()
                .sorted(Comparator.comparing(DocumentRow::kind))
                .toList();
    }

    DocumentRow bySlug(String slug, LocalDate today) {
        return rows(today, DOCUMENT_.SLUG.eq(slug)).stream().findFirst().orElseThrow(NotFound::new);
    }

    DocumentRow byId(DocumentId id, LocalDate today) {
        return rows(today, DOCUMENT_.ID.eq(id.value())).stream().findFirst().orElseThrow(NotFound::new);
    }

    private List<DocumentRow> rows(LocalDate today, Condition condition) {
        var versions = field(select(count())
                .from(DOCUMENT_VERSION)
                .where(DOCUMENT_VERSION.DOCUMENT_ID.eq(DOCUMENT_.ID), DOCUMENT_VERSION.VALID_FROM.le(today)));
        var since = field(select(max(DOCUMENT_VERSION.VALID_FROM))
                .from(DOCUMENT_VERSION)
                .where(DOCUMENT_VERSION.DOCUMENT_ID.eq(DOCUMENT_.ID), DOCUMENT_VERSION.VALID_FROM.le(today)));
        return db.select(DOCUMENT_.asterisk(), coalesce(versions, 0).as("versions"), since.as("since"))
                .from(DOCUMENT_)
                .where(condition)
                .orderBy(DOCUMENT_.TITLE)
                .fetch(DocumentRepository::row);
    }

    private static DocumentRow row(Record r) {
        return new DocumentRow(
                new DocumentId(r.get(DOCUMENT_.ID)),
                r.get(DOCUMENT_.SLUG),
                r.get(DOCUMENT_.TITLE),
                r.get(DOCUMENT_.GENITIVE),
                WireName.parse(DocumentKind.class, r.get(DOCUMENT_.KIND)),
                new BodyId(r.get(DOCUMENT_.ADOPTING_BODY)),
                r.get(DOCUMENT_.LANGUAGE),
                WireName.parse(Numbering.class, r.get(DOCUMENT_.NUMBERING)),
                r.get("versions", Integer.class),
                r.get("since", LocalDate.class));
    }

    boolean isTaken(String slug) {
        return db.fetchExists(DOCUMENT_, DOCUMENT_.SLUG.eq(slug));
    }

    void insert(DocumentId id, NewDocument document, UUID decision, Instant now) {
        db.insertInto(DOCUMENT_)
                .set(DOCUMENT_.ID, id.value())
                .set(DOCUMENT_.SLUG, document.slug())
                .set(DOCUMENT_.TITLE, document.title())
                .set(DOCUMENT_.GENITIVE, document.genitive())
                .set(DOCUMENT_.KIND, document.kind().wireName())
                .set(DOCUMENT_.ADOPTING_BODY, document.body().value())
                .set(DOCUMENT_.LANGUAGE, document.language())
                .set(DOCUMENT_.NUMBERING, document.numbering().wireName())
                .set(DOCUMENT_.DECISION_ID, decision)
                .set(DOCUMENT_.CREATED_AT, now)
                .execute();
    }

    /** Acts of one document are made one after the other. */
    void lock(DocumentId document) {
        Optional<UUID> found = db.select(DOCUMENT_.ID)
                .from(DOCUMENT_)
                .where(DOCUMENT_.ID.eq(document.value()))
                .forUpdate()
                .fetchOptional(DOCUMENT_.ID);
        if (found.isEmpty()) throw new NotFound();
    }
}
