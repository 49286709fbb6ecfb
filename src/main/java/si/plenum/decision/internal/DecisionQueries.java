package si.plenum.decision.internal;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;
import static si.plenum.decision.internal.db.Tables.DECISION_;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.SelectField;
import org.springframework.stereotype.Repository;
import si.plenum.community.BodyId;
import si.plenum.decision.DecisionId;
import si.plenum.decision.DecisionRow;
import si.plenum.document.CommencementJson;
import si.plenum.platform.LegalClock;
import si.plenum.platform.search.SearchWords;
import si.plenum.proposal.ProposalId;
import si.plenum.voting.VoteId;

/** What readers of the register see. */
@Repository
class DecisionQueries {

    private final DSLContext db;
    private final LegalClock clock;

    DecisionQueries(DSLContext db, LegalClock clock) {
        this.db = db;
        this.clock = clock;
    }

    List<DecisionRow> search(String words, Optional<BodyId> body, Optional<Integer> year, int offset, int limit) {
        return db.select(lineOn(clock.today()))
                .from(DECISION_)
                .where(published(words, body, year))
                .orderBy(DECISION_.ADOPTED_ON.desc(), DECISION_.RECORDED_AT.desc(), DECISION_.ID.desc())
                .offset(offset)
                .limit(limit)
                .fetch(found -> found.value1());
    }

    int size(String words, Optional<BodyId> body, Optional<Integer> year) {
        return db.fetchCount(DECISION_, published(words, body, year));
    }

    /** Those that some condition picks, published or not, in the order of their numbers. */
    List<DecisionRow> rows(Condition which) {
        return db.select(lineOn(clock.today()))
                .from(DECISION_)
                .where(which)
                .orderBy(DECISION_.BODY_ID, DECISION_.YEAR, DECISION_.ORDINAL)
                .fetch(found -> found.value1());
    }

    Optional<WholeDecision> whole(String number) {
        return db.select(
                        lineOn(clock.today()),
                        DECISION_.WORDING,
                        DECISION_.REASONS,
                        DECISION_.VOTE_NUMBER,
                        DECISION_.PROPOSAL_ID.convertFrom(id -> id == null ? null : new ProposalId(id)),
                        DECISION_.SOURCE,
                        DECISION_.SESSION_ID,
                        DECISION_.COMMENCEMENT.convertFrom(json -> CommencementJson.read(json.data())),
                        DECISION_.PUBLISHED_AT,
                        DecisionRepository.ACTS,
                        DecisionRepository.TERM)
                .from(DECISION_)
                .where(DECISION_.NUMBER.eq(number))
                .fetchOptional(mapping(WholeDecision::new));
    }

    static Condition isPublished() {
        return DECISION_.PUBLISHED_AT.isNotNull();
    }

    static Condition inSession(UUID session) {
        return DECISION_.SESSION_ID.eq(session);
    }

    static Condition onProposal(UUID proposal) {
        return DECISION_.PROPOSAL_ID.eq(proposal);
    }

    static Condition onVote(VoteId vote) {
        return DECISION_.VOTE_ID.eq(vote.value());
    }

    static Condition of(BodyId body) {
        return DECISION_.BODY_ID.eq(body.value());
    }

    private static Condition published(String words, Optional<BodyId> body, Optional<Integer> year) {
        var query = SearchWords.query(words);
        return isPublished()
                .and(body.map(DecisionQueries::of).orElse(noCondition()))
                .and(year.map(DECISION_.YEAR::eq).orElse(noCondition()))
                .and(query.isEmpty() ? noCondition() : condition("{0} @@ {1}::tsquery", DECISION_.SEARCH, val(query)));
    }

    private static SelectField<DecisionRow> lineOn(LocalDate today) {
        // An annulment is known once it is published.
        var ending = DECISION_.as("ending");
        var published = select(ending.NUMBER)
                .from(ending)
                .where(ending.ID.eq(DECISION_.ENDED_BY), ending.PUBLISHED_AT.isNotNull());
        var endedBy = field(published);
        var endedOn = when(DECISION_.ENDED_BY.isNull().or(exists(published)), DECISION_.ENDED_ON);
        return row(
                        DECISION_.ID.convertFrom(DecisionId::new),
                        DECISION_.NUMBER,
                        DECISION_.BODY_ID.convertFrom(BodyId::new),
                        DECISION_.TITLE,
                        DECISION_.ADOPTED_ON,
                        DECISION_.PUBLISHED_AT,
                        DECISION_.IN_FORCE_FROM,
                        endedOn,
                        endedBy,
                        DECISION_.COMMENCEMENT.convertFrom(json -> CommencementJson.read(json.data())))
                .mapping((id, number, body, title, adoptedOn, publishedAt, inForceFrom, ends, by, commencement) ->
                        new DecisionRow(
                                id,
                                number,
                                body,
                                title,
                                adoptedOn,
                                Force.state(publishedAt, inForceFrom, ends, commencement, today),
                                inForceFrom,
                                ends,
                                by));
    }
}
