package si.plenum.decision.internal;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static si.plenum.decision.internal.db.Tables.DECISION_;
import static si.plenum.decision.internal.db.Tables.EFFECT;
import static si.plenum.decision.internal.db.Tables.PUBLISHER;
import static si.plenum.decision.internal.db.Tables.SERIES;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import si.plenum.community.BodyId;
import si.plenum.community.TermId;
import si.plenum.decision.DecisionId;
import si.plenum.decision.internal.NewDecision.Origin;
import si.plenum.document.ActId;
import si.plenum.document.CommencementJson;
import si.plenum.identity.PersonId;
import si.plenum.platform.search.SearchWords;
import si.plenum.proposal.ProposalId;
import si.plenum.rules.RulebookId;
import si.plenum.voting.VoteId;

/** The register's tables. What stands in it is never rewritten; the database refuses it too. */
@Repository
class DecisionRepository {

    /** The acts that a decision brought about, in their order. */
    static final Field<List<ActId>> ACTS = multiset(select(EFFECT.ACT_ID)
                    .from(EFFECT)
                    .where(EFFECT.DECISION_ID.eq(DECISION_.ID), EFFECT.ACT_ID.isNotNull())
                    .orderBy(EFFECT.ORDINAL))
            .convertFrom(rows -> rows.map(row -> new ActId(row.value1())));

    /** The term that the decision of an election began. */
    static final Field<@Nullable TermId> TERM = field(select(EFFECT.TERM_ID)
                    .from(EFFECT)
                    .where(EFFECT.DECISION_ID.eq(DECISION_.ID), EFFECT.KIND.eq("term-begun")))
            .convertFrom(id -> id == null ? null : new TermId(id));

    private final DSLContext db;

    DecisionRepository(DSLContext db) {
        this.db = db;
    }

    /** The next number of a body in a year; the next decision waits until this transaction has ended, so none is lost. */
    int takeOrdinal(BodyId body, int year) {
        return db.insertInto(SERIES)
                .set(SERIES.BODY_ID, body.value())
                .set(SERIES.YEAR, year)
                .set(SERIES.LAST, 1)
                .onConflict(SERIES.BODY_ID, SERIES.YEAR)
                .doUpdate()
                .set(SERIES.LAST, SERIES.LAST.plus(1))
                .returningResult(SERIES.LAST)
                .fetchSingle()
                .value1();
    }

    void insert(NewDecision decision, DecisionNumber number) {
        var row = db.newRecord(DECISION_);
        row.setId(decision.id().value());
        row.setNumber(number.toString());
        row.setBodyId(decision.body().value());
        row.setYear(number.year());
        row.setOrdinal(number.ordinal());
        row.setTitle(decision.title());
        row.setWording(decision.wording());
        row.setReasons(decision.reasons());
        row.setAdoptedOn(decision.adoptedOn());
        row.setRecordedAt(decision.recordedAt());
        row.setCommencement(JSONB.valueOf(CommencementJson.write(decision.commencement())));
        switch (decision.origin()) {
            case Origin.Counted counted -> {
                row.setKind("counted");
                row.setVoteId(counted.vote().value());
                row.setVoteNumber(counted.voteNumber());
                row.setProposalId(counted.proposal().value());
                row.setRevisionId(counted.revision().value());
                row.setSessionId(counted.session());
            }
            case Origin.Recorded recorded -> {
                row.setKind("recorded");
                row.setSource(recorded.source());
            }
        }
        var words = SearchWords.of(number.toString(), decision.title(), decision.wording(), decision.reasons());
        // A map, since a column without a Java type takes anything, a field too, as a value.
        db.insertInto(DECISION_)
                .set(row)
                .set(Map.of(DECISION_.SEARCH, field("array_to_tsvector({0})", val(words.toArray(String[]::new)))))
                .execute();
    }

    void insertPublishers(DecisionId id, Collection<PersonId> persons) {
        for (var person : persons) {
            db.insertInto(PUBLISHER)
                    .set(PUBLISHER.DECISION_ID, id.value())
                    .set(PUBLISHER.PERSON_ID, person.value())
                    .execute();
        }
    }

    void insertAct(DecisionId id, int ordinal, String kind, ActId act) {
        db.insertInto(EFFECT)
                .set(EFFECT.DECISION_ID, id.value())
                .set(EFFECT.ORDINAL, ordinal)
                .set(EFFECT.KIND, kind)
                .set(EFFECT.ACT_ID, act.value())
                .execute();
    }

    void insertRulebook(DecisionId id, RulebookId rulebook) {
        db.insertInto(EFFECT)
                .set(EFFECT.DECISION_ID, id.value())
                .set(EFFECT.ORDINAL, 1)
                .set(EFFECT.KIND, "rulebook-set")
                .set(EFFECT.RULEBOOK_ID, rulebook.value())
                .execute();
    }

    /** @param kind {@code term-begun}, or {@code seat-filled} for what came later of the same ballots */
    void insertTerm(DecisionId id, String kind, TermId term) {
        var last = db.select(max(EFFECT.ORDINAL))
                .from(EFFECT)
                .where(EFFECT.DECISION_ID.eq(id.value()))
                .fetchSingle()
                .value1();
        db.insertInto(EFFECT)
                .set(EFFECT.DECISION_ID, id.value())
                .set(EFFECT.ORDINAL, last == null ? 1 : last + 1)
                .set(EFFECT.KIND, kind)
                .set(EFFECT.TERM_ID, term.value())
                .execute();
    }

    /** The editions of rulebooks that it brought. */
    List<RulebookId> rulebooks(DecisionId id) {
        return db.select(EFFECT.RULEBOOK_ID)
                .from(EFFECT)
                .where(EFFECT.DECISION_ID.eq(id.value()), EFFECT.RULEBOOK_ID.isNotNull())
                .orderBy(EFFECT.ORDINAL)
                .fetch(row -> new RulebookId(row.value1()));
    }

    Optional<DecisionId> ofVote(VoteId vote) {
        return db.select(DECISION_.ID)
                .from(DECISION_)
                .where(DECISION_.VOTE_ID.eq(vote.value()))
                .fetchOptional(row -> new DecisionId(row.value1()));
    }

    /** The number of the vote that it rests on; empty for what was adopted before the program. */
    Optional<String> voteNumberOf(DecisionId id) {
        return db.select(DECISION_.VOTE_NUMBER)
                .from(DECISION_)
                .where(DECISION_.ID.eq(id.value()), DECISION_.VOTE_NUMBER.isNotNull())
                .fetchOptional(row -> row.value1());
    }

    /** The proposal that it adopted. */
    Optional<ProposalId> proposalOf(DecisionId id) {
        return db.select(DECISION_.PROPOSAL_ID)
                .from(DECISION_)
                .where(DECISION_.ID.eq(id.value()), DECISION_.PROPOSAL_ID.isNotNull())
                .fetchOptional(row -> new ProposalId(row.value1()));
    }

    Optional<StoredDecision> find(DecisionId id) {
        return read(id, false);
    }

    /** The same under the row's lock until the end of the transaction. */
    Optional<StoredDecision> lock(DecisionId id) {
        return read(id, true);
    }

    private Optional<StoredDecision> read(DecisionId id, boolean lock) {
        var query = db.select(
                        DECISION_.ID.convertFrom(DecisionId::new),
                        DECISION_.NUMBER,
                        DECISION_.BODY_ID.convertFrom(BodyId::new),
                        DECISION_.TITLE,
                        DECISION_.VOTE_ID.convertFrom(VoteId::new),
                        DECISION_.ADOPTED_ON,
                        DECISION_.COMMENCEMENT.convertFrom(json -> CommencementJson.read(json.data())),
                        DECISION_.PUBLISHED_AT,
                        DECISION_.IN_FORCE_FROM,
                        ACTS)
                .from(DECISION_)
                .where(DECISION_.ID.eq(id.value()));
        return (lock ? query.forUpdate() : query).fetchOptional(mapping(StoredDecision::new));
    }

    boolean mayPublish(DecisionId id, PersonId person) {
        return db.fetchExists(PUBLISHER, PUBLISHER.DECISION_ID.eq(id.value()), PUBLISHER.PERSON_ID.eq(person.value()));
    }

    void markPublished(DecisionId id, Instant at, @Nullable PersonId by, @Nullable LocalDate inForceFrom) {
        db.update(DECISION_)
                .set(DECISION_.PUBLISHED_AT, at)
                .set(DECISION_.PUBLISHED_BY, by == null ? null : by.value())
                .set(DECISION_.IN_FORCE_FROM, inForceFrom)
                .where(DECISION_.ID.eq(id.value()))
                .execute();
    }

    /** An earlier end stands. */
    void end(UUID id, LocalDate day, @Nullable UUID by) {
        db.update(DECISION_)
                .set(DECISION_.ENDED_ON, day)
                .set(DECISION_.ENDED_BY, by)
                .where(DECISION_.ID.eq(id), DECISION_.ENDED_ON.isNull().or(DECISION_.ENDED_ON.gt(day)))
                .execute();
    }

    void setInForce(DecisionId id, LocalDate day) {
        db.update(DECISION_)
                .set(DECISION_.IN_FORCE_FROM, day)
                .where(DECISION_.ID.eq(id.value()))
                .execute();
    }
}
