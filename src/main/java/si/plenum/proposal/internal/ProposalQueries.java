package si.plenum.proposal.internal;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;
import static si.plenum.proposal.internal.db.Tables.AMENDMENT;
import static si.plenum.proposal.internal.db.Tables.CANDIDACY;
import static si.plenum.proposal.internal.db.Tables.COAUTHOR;
import static si.plenum.proposal.internal.db.Tables.COMMENT;
import static si.plenum.proposal.internal.db.Tables.ELECTION;
import static si.plenum.proposal.internal.db.Tables.PROPOSAL_;
import static si.plenum.proposal.internal.db.Tables.REVISION;
import static si.plenum.proposal.internal.db.Tables.SUPPORT;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import si.plenum.community.BodyId;
import si.plenum.document.ChangeId;
import si.plenum.document.DocumentId;
import si.plenum.identity.PersonId;
import si.plenum.platform.WireName;
import si.plenum.platform.search.SearchWords;
import si.plenum.proposal.AmendmentRole;
import si.plenum.proposal.CandidacyState;
import si.plenum.proposal.ProposalId;
import si.plenum.proposal.ProposalPage;
import si.plenum.proposal.ProposalPage.CommentRow;
import si.plenum.proposal.ProposalRow;
import si.plenum.proposal.ProposalState;
import si.plenum.proposal.RevisionId;
import si.plenum.rules.Matter;

/** What readers of proposals see: lists and pages, each in one query. */
@Repository
class ProposalQueries {

    private static final SelectField<ProposalRow> ROW = row(
                    PROPOSAL_.ID.convertFrom(ProposalId::new),
                    PROPOSAL_.NUMBER,
                    PROPOSAL_.BODY_ID.convertFrom(BodyId::new),
                    PROPOSAL_.KIND.convertFrom(kind -> WireName.parse(Matter.class, kind)),
                    PROPOSAL_.STATE.convertFrom(state -> WireName.parse(ProposalState.class, state)),
                    PROPOSAL_.TITLE,
                    PROPOSAL_.SUMMARY,
                    PROPOSAL_.AUTHOR_NAME,
                    PROPOSAL_.FILED_AT,
                    PROPOSAL_.SESSION_NUMBER,
                    PROPOSAL_.SESSION_AT)
            .mapping(ProposalRow::new);

    private final DSLContext db;

    ProposalQueries(DSLContext db) {
        this.db = db;
    }

    Optional<ProposalPage> page(ProposalId id, @Nullable PersonId reader) {
        return page(PROPOSAL_.ID.eq(id.value()), reader);
    }

    Optional<ProposalPage> page(long number, @Nullable PersonId reader) {
        return page(PROPOSAL_.NUMBER.eq(number), reader);
    }

    /** A filed proposal with its last revision; {@code reader} absent: a visitor. */
    private Optional<ProposalPage> page(Condition which, @Nullable PersonId reader) {
        var person = val(reader == null ? null : reader.value(), UUID.class);
        return db.select(
                        ROW,
                        REVISION.ID.convertFrom(RevisionId::new),
                        REVISION.WORDING,
                        field(REVISION.FROZEN_AT.isNotNull()),
                        PROPOSAL_.REASONS,
                        PROPOSAL_.DOCUMENT_ID.convertFrom(id -> id == null ? null : new DocumentId(id)),
                        REVISION.CHANGE_ID.convertFrom(id -> id == null ? null : new ChangeId(id)),
                        RevisionRepository.RULE,
                        field(selectCount().from(SUPPORT).where(SUPPORT.PROPOSAL_ID.eq(PROPOSAL_.ID))),
                        field(exists(selectOne()
                                .from(SUPPORT)
                                .where(SUPPORT.PROPOSAL_ID.eq(PROPOSAL_.ID), SUPPORT.PERSON_ID.eq(person)))),
                        field(PROPOSAL_.AUTHOR_ID.isNotDistinctFrom(person)),
                        multiset(select(COMMENT.NAME, COMMENT.TEXT, COMMENT.MADE_AT)
                                        .from(COMMENT)
                                        .where(COMMENT.PROPOSAL_ID.eq(PROPOSAL_.ID))
                                        .orderBy(COMMENT.MADE_AT, COMMENT.ID))
                                .convertFrom(rows -> rows.map(mapping(CommentRow::new))))
                .from(PROPOSAL_)
                .join(REVISION)
                .on(REVISION.PROPOSAL_ID.eq(PROPOSAL_.ID))
                .where(which, PROPOSAL_.NUMBER.isNotNull())
                .orderBy(REVISION.ORDINAL.desc())
                .limit(1)
                .fetchOptional(mapping(ProposalPage::new));
    }

    List<ProposalRow> list(Optional<BodyId> body, Set<ProposalState> states, String words, int offset, int limit) {
        return db.select(ROW)
                .from(PROPOSAL_)
                .where(filed(body, states, words))
                .orderBy(PROPOSAL_.NUMBER.desc())
                .offset(offset)
                .limit(limit)
                .fetch(found -> found.value1());
    }

    int size(Optional<BodyId> body, Set<ProposalState> states, String words) {
        return db.fetchCount(PROPOSAL_, filed(body, states, words));
    }

    List<ProposalRow> drafts(PersonId author) {
        return drafts(PROPOSAL_.AUTHOR_ID.eq(author.value()));
    }

    /** Drafts of others that the person was invited to write. */
    List<ProposalRow> invitedTo(PersonId person) {
        var invited = select(COAUTHOR.PROPOSAL_ID).from(COAUTHOR).where(COAUTHOR.PERSON_ID.eq(person.value()));
        return drafts(PROPOSAL_.ID.in(invited));
    }

    private List<ProposalRow> drafts(Condition whose) {
        return db.select(ROW)
                .from(PROPOSAL_)
                .where(whose, PROPOSAL_.NUMBER.isNull())
                .orderBy(PROPOSAL_.SAVED_AT.desc())
                .fetch(found -> found.value1());
    }

    List<ProposalRow> filedBy(PersonId author) {
        return db.select(ROW)
                .from(PROPOSAL_)
                .where(PROPOSAL_.AUTHOR_ID.eq(author.value()), PROPOSAL_.NUMBER.isNotNull())
                .orderBy(PROPOSAL_.NUMBER.desc())
                .fetch(found -> found.value1());
    }

    /** Elections in which the person is named and can still answer. */
    List<ProposalRow> nominated(PersonId person, LocalDate today) {
        return db.select(ROW)
                .from(PROPOSAL_)
                .join(ELECTION)
                .on(ELECTION.PROPOSAL_ID.eq(PROPOSAL_.ID))
                .join(CANDIDACY)
                .on(CANDIDACY.PROPOSAL_ID.eq(PROPOSAL_.ID))
                .where(
                        CANDIDACY.PERSON_ID.eq(person.value()),
                        CANDIDACY.STATE.eq(CandidacyState.NOMINATED.wireName()),
                        PROPOSAL_.CONCLUDED_AT.isNull(),
                        ELECTION.CLOSED_AT.isNull(),
                        ELECTION.CANDIDACIES_UNTIL.isNull().or(ELECTION.CANDIDACIES_UNTIL.ge(today)))
                .orderBy(PROPOSAL_.NUMBER)
                .fetch(found -> found.value1());
    }

    /** A filed proposal in one line. */
    Optional<ProposalRow> line(ProposalId id) {
        return db.select(ROW)
                .from(PROPOSAL_)
                .where(PROPOSAL_.ID.eq(id.value()), PROPOSAL_.NUMBER.isNotNull())
                .fetchOptional(found -> found.value1());
    }

    /** Those of a body that may be put on an agenda, the oldest first; amendments go there with what they amend. */
    List<ProposalRow> schedulable(BodyId body) {
        return db.select(ROW)
                .from(PROPOSAL_)
                .where(
                        PROPOSAL_.BODY_ID.eq(body.value()),
                        PROPOSAL_.STATE.in(ProposalState.FILED.wireName(), ProposalState.IN_DISCUSSION.wireName()),
                        notExists(selectOne()
                                .from(AMENDMENT)
                                .where(
                                        AMENDMENT.PROPOSAL_ID.eq(PROPOSAL_.ID),
                                        AMENDMENT.ROLE.eq(AmendmentRole.PARTIAL.wireName()))))
                .orderBy(PROPOSAL_.NUMBER)
                .fetch(found -> found.value1());
    }

    private static Condition filed(Optional<BodyId> body, Set<ProposalState> states, String words) {
        var query = SearchWords.query(words);
        return PROPOSAL_
                .NUMBER
                .isNotNull()
                .and(body.map(of -> PROPOSAL_.BODY_ID.eq(of.value())).orElse(noCondition()))
                .and(
                        states.isEmpty()
                                ? noCondition()
                                : PROPOSAL_.STATE.in(
                                        states.stream().map(WireName::wireName).toList()))
                .and(query.isEmpty() ? noCondition() : condition("{0} @@ {1}::tsquery", PROPOSAL_.SEARCH, val(query)));
    }
}
