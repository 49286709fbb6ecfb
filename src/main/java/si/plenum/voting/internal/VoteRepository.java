package si.plenum.voting.internal;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static si.plenum.voting.internal.db.Tables.VOTE;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.springframework.stereotype.Repository;
import si.plenum.community.BodyId;
import si.plenum.identity.PersonId;
import si.plenum.platform.WireName;
import si.plenum.rules.BallotChannel;
import si.plenum.rules.RuleJson;
import si.plenum.voting.NewVote;
import si.plenum.voting.VoteId;
import si.plenum.voting.VoteState;
import si.plenum.voting.tally.Outcome;
import si.plenum.voting.tally.VoteResult;

/** Reads and writes votes as the acts need them. */
@Repository
class VoteRepository {

    /** Read after the lock: {@code now()} would be the beginning of the transaction. */
    static final Field<Instant> LEGAL_NOW = field("platform.legal_now()", Instant.class);

    private static final List<String> RUNNING = List.of("draft", "scheduled", "issuing", "open", "closed", "counted");

    private final DSLContext db;

    VoteRepository(DSLContext db) {
        this.db = db;
    }

    void insert(VoteId id, NewVote vote, byte[] questionHash) {
        var paper = vote.paper();
        var scale = paper.scale();
        db.insertInto(VOTE)
                .set(VOTE.ID, id.value())
                .set(VOTE.BODY_ID, vote.body().value())
                .set(VOTE.CONTEXT_ID, vote.context())
                .set(VOTE.SUBJECT_ID, vote.subject())
                .set(VOTE.NUMBER, vote.number())
                .set(VOTE.LEADER_ID, vote.leader().value())
                .set(VOTE.TITLE, vote.title())
                .set(VOTE.QUESTION, vote.question())
                .set(VOTE.QUESTION_HASH, questionHash)
                .set(VOTE.RULE, JSONB.jsonb(RuleJson.write(vote.rule())))
                .set(VOTE.SEATS, paper.seats())
                .set(VOTE.MAX_OPTIONS, paper.max())
                .set(VOTE.SCALE_LOWEST, scale == null ? null : scale.lowest())
                .set(VOTE.SCALE_HIGHEST, scale == null ? null : scale.highest())
                .set(VOTE.BUDGET, paper.budget())
                .set(VOTE.HALL, vote.hall())
                .set(
                        VOTE.CHANNELS,
                        vote.channels().stream()
                                .sorted()
                                .map(BallotChannel::wireName)
                                .toArray(String[]::new))
                .set(VOTE.ISSUES_AT, vote.issuesAt())
                .set(VOTE.OPENS_AT, vote.opensAt())
                .set(VOTE.DEADLINE, vote.deadline())
                .set(VOTE.LOTTERY, vote.lottery())
                .execute();
    }

    boolean isRunningOn(UUID subject) {
        return db.fetchExists(VOTE, VOTE.SUBJECT_ID.eq(subject).and(VOTE.STATE.in(RUNNING)));
    }

    /**
     * Keeps casts out until the end of the transaction, after those under way have ended. An advisory lock, since a row lock
     * would starve whoever closes behind a stream of casts. What it protects must be read by a statement after this one.
     */
    void lock(VoteId vote) {
        db.execute("SELECT pg_advisory_xact_lock(hashtextextended({0}, 0))", key(vote));
    }

    /** Keeps closing out until the end of the transaction; casts do not disturb each other. */
    void lockShared(VoteId vote) {
        db.execute("SELECT pg_advisory_xact_lock_shared(hashtextextended({0}, 0))", key(vote));
    }

    private static Field<String> key(VoteId vote) {
        return inline("vote " + vote.value());
    }

    Optional<StoredVote> find(VoteId id) {
        return stored(VOTE.ID.eq(id.value())).stream().findFirst();
    }

    /** Those in which somebody may draw, cast or still come in. */
    List<StoredVote> openIn(UUID context) {
        return stored(VOTE.CONTEXT_ID
                .eq(context)
                .and(VOTE.STATE.in(VoteState.ISSUING.wireName(), VoteState.OPEN.wireName())));
    }

    /** The body of the votes of a context; none if it has none. */
    Optional<BodyId> bodyOf(UUID context) {
        return db.selectDistinct(VOTE.BODY_ID)
                .from(VOTE)
                .where(VOTE.CONTEXT_ID.eq(context))
                .fetchOptional(row -> new BodyId(row.value1()));
    }

    /** The votes whose deadline has passed though nobody has closed them. */
    List<VoteId> overdue() {
        return overdue(noCondition());
    }

    List<VoteId> overdue(Condition which) {
        return db.select(VOTE.ID)
                .from(VOTE)
                .where(
                        VOTE.STATE.in(inline(VoteState.ISSUING.wireName()), inline(VoteState.OPEN.wireName())),
                        VOTE.DEADLINE.le(LEGAL_NOW),
                        which)
                .fetch(row -> new VoteId(row.value1()));
    }

    void issue(VoteId id, boolean lateQuorum) {
        db.update(VOTE)
                .set(VOTE.STATE, VoteState.ISSUING.wireName())
                .set(VOTE.LATE_QUORUM, lateQuorum)
                .where(VOTE.ID.eq(id.value()))
                .execute();
    }

    void open(VoteId id, Instant at, boolean lateQuorum) {
        db.update(VOTE)
                .set(VOTE.STATE, VoteState.OPEN.wireName())
                .set(VOTE.OPENED_AT, at)
                .set(VOTE.LATE_QUORUM, lateQuorum)
                .where(VOTE.ID.eq(id.value()))
                .execute();
    }

    void close(VoteId id, Instant at) {
        db.update(VOTE)
                .set(VOTE.STATE, VoteState.CLOSED.wireName())
                .set(VOTE.CLOSED_AT, at)
                // A secret vote may end in issuing: then it was open for no time at all.
                .set(VOTE.OPENED_AT, coalesce(VOTE.OPENED_AT, at))
                .where(VOTE.ID.eq(id.value()))
                .execute();
    }

    void count(VoteId id, Instant at, VoteResult result) {
        db.update(VOTE)
                .set(VOTE.STATE, VoteState.COUNTED.wireName())
                .set(VOTE.COUNTED_AT, at)
                .set(VOTE.OUTCOME, result.outcome().wireName())
                .set(VOTE.RESULT, JSONB.jsonb(ResultJson.write(result)))
                .where(VOTE.ID.eq(id.value()))
                .execute();
    }

    /** What a counted vote came to. */
    Outcome outcome(VoteId id) {
        return WireName.parse(
                Outcome.class,
                db.select(VOTE.OUTCOME)
                        .from(VOTE)
                        .where(VOTE.ID.eq(id.value()))
                        .fetchSingle()
                        .value1());
    }

    void certify(VoteId id, Instant at) {
        db.update(VOTE)
                .set(VOTE.STATE, VoteState.CERTIFIED.wireName())
                .set(VOTE.CERTIFIED_AT, at)
                .where(VOTE.ID.eq(id.value()))
                .execute();
    }

    void annul(VoteId id, String reason) {
        db.update(VOTE)
                .set(VOTE.STATE, VoteState.ANNULLED.wireName())
                .set(VOTE.ANNULLED_FOR, reason)
                .setNull(VOTE.OUTCOME)
                .setNull(VOTE.RESULT)
                .where(VOTE.ID.eq(id.value()))
                .execute();
    }

    private List<StoredVote> stored(Condition which) {
        return db.select(
                        VOTE.ID,
                        VOTE.BODY_ID,
                        VOTE.CONTEXT_ID,
                        VOTE.SUBJECT_ID,
                        VOTE.NUMBER,
                        VOTE.LEADER_ID,
                        VOTE.STATE,
                        VOTE.QUESTION,
                        VOTE.QUESTION_HASH,
                        VOTE.RULE,
                        PaperRepository.PAPER,
                        VOTE.CHANNELS,
                        VOTE.LATE_QUORUM,
                        VOTE.HALL,
                        VOTE.ISSUES_AT,
                        VOTE.OPENS_AT,
                        VOTE.OPENED_AT,
                        VOTE.DEADLINE,
                        VOTE.CLOSED_AT,
                        VOTE.LOTTERY,
                        LEGAL_NOW)
                .from(VOTE)
                .where(which)
                .orderBy(VOTE.NUMBER)
                .fetch(row -> new StoredVote(
                        new VoteId(row.value1()),
                        new BodyId(row.value2()),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        new PersonId(row.value6()),
                        WireName.parse(VoteState.class, row.value7()),
                        row.value8(),
                        row.value9(),
                        RuleJson.read(row.value10().data()),
                        row.value11(),
                        channels(row.value12()),
                        row.value13(),
                        row.value14(),
                        row.value15(),
                        row.value16(),
                        row.value17(),
                        row.value18(),
                        row.value19(),
                        row.value20(),
                        row.value21()));
    }

    static Set<BallotChannel> channels(String[] written) {
        return Arrays.stream(written)
                .map(name -> WireName.parse(BallotChannel.class, name))
                .collect(Collectors.toUnmodifiableSet());
    }
}
