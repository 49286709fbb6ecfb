package si.plenum.proposal.internal;

import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static si.plenum.proposal.internal.db.Tables.PAPER;
import static si.plenum.proposal.internal.db.Tables.PAPER_OPTION;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import si.plenum.proposal.KeptPaper;
import si.plenum.proposal.ProposalId;
import si.plenum.voting.BallotOption;
import si.plenum.voting.BallotPaper;
import si.plenum.voting.OptionId;
import si.plenum.voting.Scale;

/** Ballot papers of filed proposals. The database refuses to change a frozen one. */
@Repository
class PaperRepository {

    private static final Field<List<BallotOption>> OPTIONS = multiset(
                    select(PAPER_OPTION.ID, PAPER_OPTION.NAME, PAPER_OPTION.DESCRIPTION, PAPER_OPTION.COST)
                            .from(PAPER_OPTION)
                            .where(PAPER_OPTION.PROPOSAL_ID.eq(PAPER.PROPOSAL_ID))
                            .orderBy(PAPER_OPTION.PLACE))
            .convertFrom(options -> options.map(option -> new BallotOption(
                    new OptionId(option.value1()), option.value2(), option.value3(), option.value4())));

    private static final SelectField<BallotPaper> WHOLE = row(
                    PAPER.SEATS, PAPER.MAX_OPTIONS, PAPER.SCALE_LOWEST, PAPER.SCALE_HIGHEST, PAPER.BUDGET, OPTIONS)
            .convertFrom(row -> new BallotPaper(
                    row.value6(), row.value1(), row.value2(), scale(row.value3(), row.value4()), row.value5()));

    private final DSLContext db;

    PaperRepository(DSLContext db) {
        this.db = db;
    }

    Optional<KeptPaper> find(ProposalId id) {
        return db.select(WHOLE, PAPER.VERSION, PAPER.FROZEN_AT)
                .from(PAPER)
                .where(PAPER.PROPOSAL_ID.eq(id.value()))
                .fetchOptional(row -> new KeptPaper(row.value1(), row.value2(), row.value3() != null));
    }

    Map<ProposalId, BallotPaper> find(Collection<ProposalId> ids) {
        return db.select(PAPER.PROPOSAL_ID, WHOLE)
                .from(PAPER)
                .where(PAPER.PROPOSAL_ID.in(ids.stream().map(ProposalId::value).toList()))
                .fetchMap(row -> new ProposalId(row.value1()), row -> row.value2());
    }

    void replace(ProposalId id, int version, BallotPaper paper, Instant now) {
        db.deleteFrom(PAPER_OPTION)
                .where(PAPER_OPTION.PROPOSAL_ID.eq(id.value()))
                .execute();
        var scale = paper.scale();
        db.insertInto(PAPER)
                .set(PAPER.PROPOSAL_ID, id.value())
                .set(PAPER.SEATS, paper.seats())
                .set(PAPER.MAX_OPTIONS, paper.max())
                .set(PAPER.SCALE_LOWEST, scale == null ? null : (Integer) scale.lowest())
                .set(PAPER.SCALE_HIGHEST, scale == null ? null : (Integer) scale.highest())
                .set(PAPER.BUDGET, paper.budget())
                .set(PAPER.VERSION, version)
                .set(PAPER.KEPT_AT, now)
                .onConflict(PAPER.PROPOSAL_ID)
                .doUpdate()
                .setAllToExcluded()
                .execute();
        var options = paper.options();
        db.insertInto(
                        PAPER_OPTION,
                        PAPER_OPTION.PROPOSAL_ID,
                        PAPER_OPTION.ID,
                        PAPER_OPTION.PLACE,
                        PAPER_OPTION.NAME,
                        PAPER_OPTION.DESCRIPTION,
                        PAPER_OPTION.COST)
                .valuesOfRows(IntStream.range(0, options.size())
                        .mapToObj(i -> row(
                                id.value(),
                                options.get(i).id().value(),
                                i + 1,
                                options.get(i).name(),
                                options.get(i).description(),
                                options.get(i).cost()))
                        .toList())
                .execute();
    }

    /** Frozen from this moment; absent: thawed. */
    void freeze(ProposalId id, @Nullable Instant since) {
        var other = since == null ? PAPER.FROZEN_AT.isNotNull() : PAPER.FROZEN_AT.isNull();
        db.update(PAPER)
                .set(PAPER.FROZEN_AT, since)
                .where(PAPER.PROPOSAL_ID.eq(id.value()), other)
                .execute();
    }

    private static @Nullable Scale scale(@Nullable Integer lowest, @Nullable Integer highest) {
        return lowest == null || highest == null ? null : new Scale(lowest, highest);
    }
}
