package si.plenum.decision.internal;

import static si.plenum.decision.internal.db.Tables.ASSENT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import si.plenum.decision.Assent;
import si.plenum.decision.AssentPaper;
import si.plenum.decision.DecisionId;

/** Rows of {@code decision.assent}. */
@Repository
class AssentRepository {

    private final DSLContext db;

    AssentRepository(DSLContext db) {
        this.db = db;
    }

    void insert(DecisionId decision, LocalDate day, String source, @Nullable AssentPaper paper, Instant at) {
        db.insertInto(ASSENT)
                .set(ASSENT.DECISION_ID, decision.value())
                .set(ASSENT.DAY, day)
                .set(ASSENT.SOURCE, source)
                .set(ASSENT.RECORDED_AT, at)
                .set(ASSENT.FILE_NAME, paper == null ? null : paper.name())
                .set(ASSENT.MEDIA_TYPE, paper == null ? null : paper.mediaType())
                .set(ASSENT.CONTENT, paper == null ? null : paper.content())
                .set(ASSENT.HASH, paper == null ? null : paper.hash())
                .execute();
    }

    /** Without the bytes. */
    Optional<Assent> of(DecisionId decision) {
        return db.select(ASSENT.DAY, ASSENT.SOURCE, ASSENT.FILE_NAME, ASSENT.HASH)
                .from(ASSENT)
                .where(ASSENT.DECISION_ID.eq(decision.value()))
                .fetchOptional(Records.mapping(Assent::new));
    }

    Optional<AssentPaper> paper(DecisionId decision) {
        return db.select(ASSENT.FILE_NAME, ASSENT.CONTENT)
                .from(ASSENT)
                .where(ASSENT.DECISION_ID.eq(decision.value()), ASSENT.CONTENT.isNotNull())
                .fetchOptional(Records.mapping(AssentPaper::new));
    }
}
