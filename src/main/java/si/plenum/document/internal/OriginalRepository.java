package si.plenum.document.internal;

import static si.plenum.document.internal.db.Tables.ORIGINAL;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import si.plenum.document.DocumentId;
import si.plenum.document.Original;
import si.plenum.document.OriginalRow;
import si.plenum.platform.Ids;

/** The files that texts were imported from. Rows are only ever added. */
@Repository
class OriginalRepository {

    private final DSLContext db;

    OriginalRepository(DSLContext db) {
        this.db = db;
    }

    void insert(DocumentId document, Original original, UUID decision, Instant now) {
        db.insertInto(ORIGINAL)
                .set(ORIGINAL.ID, Ids.ordered())
                .set(ORIGINAL.DOCUMENT_ID, document.value())
                .set(ORIGINAL.DECISION_ID, decision)
                .set(ORIGINAL.NAME, original.name())
                .set(ORIGINAL.CONTENT, original.content())
                .set(ORIGINAL.HASH, original.hash())
                .set(ORIGINAL.KEPT_AT, now)
                .execute();
    }

    /** In the order in which they were kept, without their bytes. */
    List<OriginalRow> of(DocumentId document) {
        var bytes = DSL.field("octet_length({0})", Integer.class, ORIGINAL.CONTENT);
        return db.select(ORIGINAL.NAME, bytes, ORIGINAL.HASH, ORIGINAL.KEPT_AT)
                .from(ORIGINAL)
                .where(ORIGINAL.DOCUMENT_ID.eq(document.value()))
                .orderBy(ORIGINAL.KEPT_AT, ORIGINAL.ID)
                .fetch(r -> new OriginalRow(r.value1(), r.value2(), r.value3(), r.value4()));
    }
}
