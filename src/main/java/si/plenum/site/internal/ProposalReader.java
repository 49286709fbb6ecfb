package si.plenum.site.internal;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.val;
import static si.plenum.site.internal.db.Tables.BODY;
import static si.plenum.site.internal.db.Tables.PROPOSAL;

import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectOnConditionStep;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import si.plenum.platform.search.SearchWords;

/** Filed proposals as the public reads them. */
@Component
class ProposalReader {

    static final int PAGE = 25;

    private final SiteDatabase database;

    ProposalReader(SiteDatabase database) {
        this.database = database;
    }

    /** The newest first, below a number; up to one more than a page. */
    List<PublicProposal> list(@Nullable String words, @Nullable Long below) {
        return database.read(db -> from(db).where(matching(words))
                .and(below == null ? noCondition() : PROPOSAL.NUMBER.lt(below))
                .orderBy(PROPOSAL.NUMBER.desc())
                .limit(PAGE + 1)
                .fetch(ProposalReader::proposal));
    }

    Optional<PublicProposal> byNumber(long number) {
        return database.read(db -> from(db).where(PROPOSAL.NUMBER.eq(number)).fetchOptional(ProposalReader::proposal));
    }

    List<Long> numbers() {
        return database.read(db -> db.select(PROPOSAL.NUMBER)
                .from(PROPOSAL)
                .orderBy(PROPOSAL.NUMBER)
                .fetch(PROPOSAL.NUMBER));
    }

    private static Condition matching(@Nullable String words) {
        var query = words == null ? "" : SearchWords.query(words);
        return query.isEmpty() ? noCondition() : condition("{0} @@ {1}::tsquery", PROPOSAL.SEARCH, val(query));
    }

    private static SelectOnConditionStep<Record> from(DSLContext db) {
        return db.select(PROPOSAL.fields())
                .select(PublicBody.FIELDS)
                .from(PROPOSAL)
                .join(BODY)
                .on(BODY.ID.eq(PROPOSAL.BODY_ID));
    }

    private static PublicProposal proposal(Record found) {
        return new PublicProposal(
                found.get(PROPOSAL.NUMBER),
                PublicBody.in(found),
                found.get(PROPOSAL.KIND),
                found.get(PROPOSAL.STATE),
                found.get(PROPOSAL.TITLE),
                found.get(PROPOSAL.SUMMARY),
                found.get(PROPOSAL.WORDING),
                found.get(PROPOSAL.REASONS),
                found.get(PROPOSAL.AUTHOR_NAME),
                found.get(PROPOSAL.FILED_AT),
                found.get(PROPOSAL.FROZEN_AT) != null,
                found.get(PROPOSAL.CHANGE_ID),
                found.get(PROPOSAL.SESSION_NUMBER),
                found.get(PROPOSAL.SESSION_AT),
                found.get(PROPOSAL.SUPPORTERS),
                found.get(PROPOSAL.DECISION_NUMBER));
    }
}
