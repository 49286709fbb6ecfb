package si.plenum.voting.internal;

import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static si.plenum.voting.internal.db.Tables.BALLOT_OPTION;
import static si.plenum.voting.internal.db.Tables.VOTE;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import si.plenum.voting.BallotOption;
import si.plenum.voting.BallotPaper;
import si.plenum.voting.OptionId;
import si.plenum.voting.Scale;
import si.plenum.voting.VoteId;
import si.plenum.voting.WithdrawnOption;

/** Reads and writes what is on a ballot beside the question. */
@Repository
class PaperRepository {

    private static final Field<List<BallotOption>> OPTIONS = multiset(
                    select(BALLOT_OPTION.ID, BALLOT_OPTION.NAME, BALLOT_OPTION.DESCRIPTION, BALLOT_OPTION.COST)
                            .from(BALLOT_OPTION)
                            .where(BALLOT_OPTION.VOTE_ID.eq(VOTE.ID))
                            .orderBy(BALLOT_OPTION.PLACE))
            .convertFrom(options -> options.map(option -> new BallotOption(
                    new OptionId(option.value1()), option.value2(), option.value3(), option.value4())));

    /** The paper of the vote whose row is read, in one field of a query on {@code VOTE}. */
    static final SelectField<BallotPaper> PAPER = row(
                    VOTE.SEATS, VOTE.MAX_OPTIONS, VOTE.SCALE_LOWEST, VOTE.SCALE_HIGHEST, VOTE.BUDGET, OPTIONS)
            .convertFrom(row -> new BallotPaper(
                    row.value6(), row.value1(), row.value2(), scale(row.value3(), row.value4()), row.value5()));

    /** Which options of the vote whose row is read were struck, in the order of the paper. */
    private static final Field<List<WithdrawnOption>> WITHDRAWN = multiset(
                    select(BALLOT_OPTION.ID, BALLOT_OPTION.NAME, BALLOT_OPTION.WITHDRAWN_FOR)
                            .from(BALLOT_OPTION)
                            .where(BALLOT_OPTION.VOTE_ID.eq(VOTE.ID), BALLOT_OPTION.WITHDRAWN_AT.isNotNull())
                            .orderBy(BALLOT_OPTION.PLACE))
            .convertFrom(options -> options.map(
                    option -> new WithdrawnOption(new OptionId(option.value1()), option.value2(), option.value3())));

    /** The paper, with what no longer stands on it. */
    record Standing(BallotPaper paper, List<WithdrawnOption> withdrawn) {}

    /** Both in one field of a query on {@code VOTE}. */
    static final SelectField<Standing> STANDING = row(PAPER, WITHDRAWN).mapping(Standing::new);

    private final DSLContext db;

    PaperRepository(DSLContext db) {
        this.db = db;
    }

    void insert(VoteId vote, BallotPaper paper) {
        var options = paper.options();
        if (options.isEmpty()) return;
        db.insertInto(
                        BALLOT_OPTION,
                        BALLOT_OPTION.VOTE_ID,
                        BALLOT_OPTION.ID,
                        BALLOT_OPTION.PLACE,
                        BALLOT_OPTION.NAME,
                        BALLOT_OPTION.DESCRIPTION,
                        BALLOT_OPTION.COST)
                .valuesOfRows(IntStream.range(0, options.size())
                        .mapToObj(i -> row(
                                vote.value(),
                                options.get(i).id().value(),
                                i + 1,
                                options.get(i).name(),
                                options.get(i).description(),
                                options.get(i).cost()))
                        .toList())
                .execute();
    }

    /** Whether it was struck now: not if it was before. */
    boolean strike(VoteId vote, OptionId option, String reason, Instant now) {
        return db.update(BALLOT_OPTION)
                        .set(BALLOT_OPTION.WITHDRAWN_AT, now)
                        .set(BALLOT_OPTION.WITHDRAWN_FOR, reason)
                        .where(
                                BALLOT_OPTION.VOTE_ID.eq(vote.value()),
                                BALLOT_OPTION.ID.eq(option.value()),
                                BALLOT_OPTION.WITHDRAWN_AT.isNull())
                        .execute()
                == 1;
    }

    /** The options that were withdrawn after opening: a count passes over them. */
    Set<OptionId> withdrawn(VoteId vote) {
        return db.select(BALLOT_OPTION.ID)
                .from(BALLOT_OPTION)
                .where(BALLOT_OPTION.VOTE_ID.eq(vote.value()), BALLOT_OPTION.WITHDRAWN_AT.isNotNull())
                .fetchSet(row -> new OptionId(row.value1()));
    }

    private static @Nullable Scale scale(@Nullable Integer lowest, @Nullable Integer highest) {
        return lowest == null || highest == null ? null : new Scale(lowest, highest);
    }
}
