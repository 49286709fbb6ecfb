package si.plenum.proposal.internal;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.val;
import static si.plenum.proposal.internal.db.Tables.PROPOSAL_;
import static si.plenum.proposal.internal.db.Tables.SERIES;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import si.plenum.community.BodyId;
import si.plenum.document.ChangeDraft;
import si.plenum.document.ChangeTerms;
import si.plenum.document.CommencementJson;
import si.plenum.document.DocumentId;
import si.plenum.document.text.OperationsJson;
import si.plenum.identity.PersonId;
import si.plenum.platform.WireName;
import si.plenum.platform.search.SearchWords;
import si.plenum.proposal.DraftText;
import si.plenum.proposal.ElectionPlan;
import si.plenum.proposal.ProposalId;
import si.plenum.proposal.ProposalState;
import si.plenum.proposal.SessionPlace;
import si.plenum.rules.Matter;
import si.plenum.rules.RuleChange;
import si.plenum.rules.RuleJson;
import si.plenum.voting.TypedPaper;
import si.plenum.voting.TypedPaperJson;

/** Proposals in their table: drafts with what was typed, and where filed ones stand. */
@Repository
class ProposalRepository {

    private static final List<Field<?>> STORED = List.of(
            PROPOSAL_.ID,
            PROPOSAL_.NUMBER,
            PROPOSAL_.BODY_ID,
            PROPOSAL_.KIND,
            PROPOSAL_.AUTHOR_ID,
            PROPOSAL_.STATE,
            PROPOSAL_.DOCUMENT_ID,
            PROPOSAL_.TITLE,
            PROPOSAL_.SUMMARY,
            PROPOSAL_.WORDING,
            PROPOSAL_.REASONS,
            PROPOSAL_.OPERATIONS,
            PROPOSAL_.BASE_DAY,
            PROPOSAL_.BASE_SEQ,
            PROPOSAL_.TERMS,
            PROPOSAL_.COMMENCEMENT,
            PROPOSAL_.RULE_CHANGE,
            PROPOSAL_.TYPED_PAPER,
            PROPOSAL_.VERSION,
            PROPOSAL_.SAVED_AT,
            PROPOSAL_.SESSION_CHAIR_ID);

    private final DSLContext db;
    private final ElectionRepository elections;

    ProposalRepository(DSLContext db, ElectionRepository elections) {
        this.db = db;
        this.elections = elections;
    }

    void insertDraft(
            ProposalId id,
            BodyId body,
            Matter kind,
            @Nullable DocumentId document,
            PersonId author,
            String authorName,
            Instant now) {
        db.insertInto(PROPOSAL_)
                .set(PROPOSAL_.ID, id.value())
                .set(PROPOSAL_.BODY_ID, body.value())
                .set(PROPOSAL_.KIND, kind.wireName())
                .set(PROPOSAL_.DOCUMENT_ID, document == null ? null : document.value())
                .set(PROPOSAL_.AUTHOR_ID, author.value())
                .set(PROPOSAL_.AUTHOR_NAME, authorName)
                .set(PROPOSAL_.CREATED_AT, now)
                .set(PROPOSAL_.SAVED_AT, now)
                .execute();
    }

    Optional<StoredProposal> find(ProposalId id) {
        return db.select(STORED)
                .from(PROPOSAL_)
                .where(PROPOSAL_.ID.eq(id.value()))
                .fetchOptional(this::stored);
    }

    /** The same under the row's lock until the end of the transaction. */
    Optional<StoredProposal> lock(ProposalId id) {
        return db.select(STORED)
                .from(PROPOSAL_)
                .where(PROPOSAL_.ID.eq(id.value()))
                .forUpdate()
                .fetchOptional(this::stored);
    }

    /** Whether it was saved: not if the draft is no longer of that version. */
    boolean save(ProposalId id, int version, DraftText text, Instant now) {
        var change = text.change();
        boolean saved = db.update(PROPOSAL_)
                        .set(PROPOSAL_.TITLE, text.title())
                        .set(PROPOSAL_.SUMMARY, text.summary())
                        .set(PROPOSAL_.WORDING, text.wording())
                        .set(PROPOSAL_.REASONS, text.reasons())
                        .set(PROPOSAL_.OPERATIONS, JSONB.valueOf(change == null ? "[]" : change.operationsJson()))
                        .set(
                                PROPOSAL_.TERMS,
                                JSONB.valueOf(
                                        change == null ? "{}" : change.terms().json()))
                        .set(PROPOSAL_.BASE_DAY, change == null ? null : change.baseDay())
                        .set(PROPOSAL_.BASE_SEQ, change == null ? null : (Integer) change.baseSeq())
                        .set(PROPOSAL_.COMMENCEMENT, JSONB.valueOf(CommencementJson.write(text.commencement())))
                        .set(
                                PROPOSAL_.RULE_CHANGE,
                                text.rule() == null ? null : JSONB.valueOf(RuleJson.write(text.rule())))
                        .set(
                                PROPOSAL_.TYPED_PAPER,
                                text.paper() == null ? null : JSONB.valueOf(TypedPaperJson.write(text.paper())))
                        .set(PROPOSAL_.VERSION, version + 1)
                        .set(PROPOSAL_.SAVED_AT, now)
                        .where(
                                PROPOSAL_.ID.eq(id.value()),
                                PROPOSAL_.VERSION.eq(version),
                                PROPOSAL_.STATE.eq(ProposalState.DRAFT.wireName()))
                        .execute()
                == 1;
        if (saved && text.election() != null) elections.save(id, text.election());
        return saved;
    }

    void delete(ProposalId id) {
        db.deleteFrom(PROPOSAL_)
                .where(PROPOSAL_.ID.eq(id.value()), PROPOSAL_.STATE.eq(ProposalState.DRAFT.wireName()))
                .execute();
    }

    /** The next number; whoever files next waits until this transaction has ended, so that none is lost. */
    long takeNumber() {
        return db.update(SERIES)
                .set(SERIES.LAST, SERIES.LAST.plus(1))
                .returningResult(SERIES.LAST)
                .fetchSingle()
                .value1();
    }

    void file(ProposalId id, long number, DraftText text, String wording, Instant now) {
        var words = SearchWords.of(text.title(), text.summary(), wording, text.reasons());
        db.update(PROPOSAL_)
                .set(PROPOSAL_.NUMBER, number)
                .set(PROPOSAL_.STATE, ProposalState.FILED.wireName())
                .set(PROPOSAL_.FILED_AT, now)
                // A map, since a column without a Java type takes anything, a field too, as a value.
                .set(Map.of(PROPOSAL_.SEARCH, field("array_to_tsvector({0})", val(words.toArray(String[]::new)))))
                .where(PROPOSAL_.ID.eq(id.value()))
                .execute();
    }

    /** Leads from one of these states to another. Whether it stood in one of them. */
    boolean move(ProposalId id, Set<ProposalState> from, ProposalState to, Instant now) {
        return db.update(PROPOSAL_)
                        .set(PROPOSAL_.STATE, to.wireName())
                        .set(PROPOSAL_.CONCLUDED_AT, isEnd(to) ? now : null)
                        .where(
                                PROPOSAL_.ID.eq(id.value()),
                                PROPOSAL_.STATE.in(
                                        from.stream().map(WireName::wireName).toList()))
                        .execute()
                == 1;
    }

    /** Where it is on an agenda; absent: nowhere. */
    void place(ProposalId id, @Nullable SessionPlace place) {
        db.update(PROPOSAL_)
                .set(PROPOSAL_.SESSION_NUMBER, place == null ? null : place.number())
                .set(PROPOSAL_.SESSION_AT, place == null ? null : place.at())
                .set(
                        PROPOSAL_.SESSION_CHAIR_ID,
                        place == null ? null : place.chair().value())
                .where(PROPOSAL_.ID.eq(id.value()))
                .execute();
    }

    /** Filed and not concluded proposals that change a document. */
    List<ProposalId> openOn(DocumentId document) {
        return db.select(PROPOSAL_.ID)
                .from(PROPOSAL_)
                .where(
                        PROPOSAL_.DOCUMENT_ID.eq(document.value()),
                        PROPOSAL_.NUMBER.isNotNull(),
                        PROPOSAL_.CONCLUDED_AT.isNull())
                .orderBy(PROPOSAL_.NUMBER)
                .fetch(row -> new ProposalId(row.value1()));
    }

    /** Filed and not concluded proposals that change a rule of the body. */
    List<ProposalId> openOnRules(BodyId body) {
        return db.select(PROPOSAL_.ID)
                .from(PROPOSAL_)
                .where(
                        PROPOSAL_.BODY_ID.eq(body.value()),
                        PROPOSAL_.KIND.eq(Matter.RULE_CHANGE.wireName()),
                        PROPOSAL_.NUMBER.isNotNull(),
                        PROPOSAL_.CONCLUDED_AT.isNull())
                .orderBy(PROPOSAL_.NUMBER)
                .fetch(row -> new ProposalId(row.value1()));
    }

    private static boolean isEnd(ProposalState state) {
        return switch (state) {
            case ADOPTED, REJECTED, WITHDRAWN, FALLEN -> true;
            case DRAFT, FILED, IN_DISCUSSION, SCHEDULED, OUTDATED -> false;
        };
    }

    private StoredProposal stored(Record row) {
        var document = row.get(PROPOSAL_.DOCUMENT_ID);
        var chair = row.get(PROPOSAL_.SESSION_CHAIR_ID);
        return new StoredProposal(
                new ProposalId(row.get(PROPOSAL_.ID)),
                row.get(PROPOSAL_.NUMBER),
                new BodyId(row.get(PROPOSAL_.BODY_ID)),
                WireName.parse(Matter.class, row.get(PROPOSAL_.KIND)),
                new PersonId(row.get(PROPOSAL_.AUTHOR_ID)),
                WireName.parse(ProposalState.class, row.get(PROPOSAL_.STATE)),
                document == null ? null : new DocumentId(document),
                new DraftText(
                        row.get(PROPOSAL_.TITLE),
                        row.get(PROPOSAL_.SUMMARY),
                        row.get(PROPOSAL_.WORDING),
                        row.get(PROPOSAL_.REASONS),
                        change(row, document),
                        CommencementJson.read(row.get(PROPOSAL_.COMMENCEMENT).data()),
                        rule(row),
                        election(row),
                        paper(row)),
                row.get(PROPOSAL_.VERSION),
                row.get(PROPOSAL_.SAVED_AT),
                chair == null ? null : new PersonId(chair));
    }

    private @Nullable ElectionPlan election(Record row) {
        if (!row.get(PROPOSAL_.KIND).equals(Matter.ELECTION.wireName())) return null;
        return elections
                .find(new ProposalId(row.get(PROPOSAL_.ID)))
                .map(ElectionRepository.Stored::plan)
                .orElse(null);
    }

    private static @Nullable RuleChange rule(Record row) {
        var json = row.get(PROPOSAL_.RULE_CHANGE);
        return json == null ? null : RuleJson.readChange(json.data());
    }

    private static @Nullable TypedPaper paper(Record row) {
        var json = row.get(PROPOSAL_.TYPED_PAPER);
        return json == null ? null : TypedPaperJson.read(json.data());
    }

    private static @Nullable ChangeDraft change(Record row, @Nullable UUID document) {
        if (document == null || row.get(PROPOSAL_.BASE_SEQ) == null) return null;
        return new ChangeDraft(
                new DocumentId(document),
                row.get(PROPOSAL_.BASE_DAY),
                row.get(PROPOSAL_.BASE_SEQ),
                OperationsJson.read(row.get(PROPOSAL_.OPERATIONS).data()),
                ChangeTerms.read(row.get(PROPOSAL_.TERMS).data()));
    }
}
