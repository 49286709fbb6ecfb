package si.plenum.proposal.internal;

import static si.plenum.proposal.internal.db.Tables.CANDIDACY;
import static si.plenum.proposal.internal.db.Tables.ELECTION;
import static si.plenum.proposal.internal.db.Tables.PROPOSAL_;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import si.plenum.community.BodyId;
import si.plenum.community.Post;
import si.plenum.identity.Person;
import si.plenum.identity.PersonId;
import si.plenum.platform.WireName;
import si.plenum.proposal.CandidacyId;
import si.plenum.proposal.CandidacyRow;
import si.plenum.proposal.CandidacyState;
import si.plenum.proposal.ElectionPlan;
import si.plenum.proposal.ProposalId;

/** Elections and candidacies in their tables. */
@Repository
class ElectionRepository {

    /** An election with how far it is. */
    record Stored(
            ElectionPlan plan,
            @Nullable Instant closedAt,
            @Nullable Instant ballotAt) {}

    /** A candidacy with who named the person. */
    record Candidacy(CandidacyRow row, @Nullable PersonId nominator) {}

    private final DSLContext db;

    ElectionRepository(DSLContext db) {
        this.db = db;
    }

    void save(ProposalId id, ElectionPlan plan) {
        var row = db.newRecord(ELECTION);
        row.setProposalId(id.value());
        row.setFilledBodyId(plan.body() == null ? null : plan.body().value());
        row.setPost(plan.post().wireName());
        row.setPreparing(plan.preparing());
        row.setSeats(plan.seats());
        row.setBeginsOn(plan.from());
        row.setEndsBefore(plan.until() == null ? null : plan.until().plusDays(1));
        row.setReplacing(plan.replacing());
        row.setCandidaciesUntil(plan.candidaciesUntil());
        db.insertInto(ELECTION)
                .set(row)
                .onConflict(ELECTION.PROPOSAL_ID)
                .doUpdate()
                .setAllToExcluded()
                .execute();
    }

    Optional<Stored> find(ProposalId id) {
        return db.selectFrom(ELECTION)
                .where(ELECTION.PROPOSAL_ID.eq(id.value()))
                .fetchOptional(row -> new Stored(
                        new ElectionPlan(
                                row.getFilledBodyId() == null ? null : new BodyId(row.getFilledBodyId()),
                                WireName.parse(Post.class, row.getPost()),
                                row.getPreparing(),
                                row.getSeats(),
                                row.getBeginsOn(),
                                row.getEndsBefore() == null
                                        ? null
                                        : row.getEndsBefore().minusDays(1),
                                row.getReplacing(),
                                row.getCandidaciesUntil()),
                        row.getClosedAt(),
                        row.getBallotAt()));
    }

    /** Those of these proposals that are elections of the body. */
    List<ProposalId> among(BodyId body, Collection<ProposalId> wanted) {
        return db.select(ELECTION.PROPOSAL_ID)
                .from(ELECTION)
                .join(PROPOSAL_)
                .on(PROPOSAL_.ID.eq(ELECTION.PROPOSAL_ID))
                .where(
                        PROPOSAL_.BODY_ID.eq(body.value()),
                        ELECTION.PROPOSAL_ID.in(
                                wanted.stream().map(ProposalId::value).toList()))
                .fetch(row -> new ProposalId(row.value1()));
    }

    /** Whether this closed them: not if they were closed before. */
    boolean close(ProposalId id, Instant now) {
        return db.update(ELECTION)
                        .set(ELECTION.CLOSED_AT, now)
                        .where(ELECTION.PROPOSAL_ID.eq(id.value()), ELECTION.CLOSED_AT.isNull())
                        .execute()
                == 1;
    }

    void reopen(ProposalId id) {
        db.update(ELECTION)
                .setNull(ELECTION.CLOSED_AT)
                .setNull(ELECTION.BALLOT_AT)
                .where(ELECTION.PROPOSAL_ID.eq(id.value()))
                .execute();
    }

    void onBallot(ProposalId id, Instant now) {
        db.update(ELECTION)
                .set(ELECTION.BALLOT_AT, now)
                .where(ELECTION.PROPOSAL_ID.eq(id.value()))
                .execute();
    }

    List<Candidacy> candidacies(ProposalId id, @Nullable PersonId reader) {
        return db.selectFrom(CANDIDACY)
                .where(CANDIDACY.PROPOSAL_ID.eq(id.value()))
                .fetch(row -> candidacy(row, reader));
    }

    Optional<Candidacy> of(ProposalId id, PersonId person) {
        return db.selectFrom(CANDIDACY)
                .where(CANDIDACY.PROPOSAL_ID.eq(id.value()), CANDIDACY.PERSON_ID.eq(person.value()))
                .fetchOptional(row -> candidacy(row, person));
    }

    void insert(
            CandidacyId id,
            ProposalId proposal,
            Person person,
            String statement,
            CandidacyState state,
            @Nullable Person nominator,
            Instant now) {
        db.insertInto(CANDIDACY)
                .set(CANDIDACY.ID, id.value())
                .set(CANDIDACY.PROPOSAL_ID, proposal.value())
                .set(CANDIDACY.PERSON_ID, person.id().value())
                .set(CANDIDACY.NAME, person.name())
                .set(CANDIDACY.STATEMENT, statement)
                .set(CANDIDACY.STATE, state.wireName())
                .set(
                        CANDIDACY.NOMINATOR_ID,
                        nominator == null ? null : nominator.id().value())
                .set(CANDIDACY.NOMINATOR_NAME, nominator == null ? null : nominator.name())
                .set(CANDIDACY.SINCE, now)
                .execute();
    }

    void change(CandidacyId id, CandidacyState state, String statement, Instant now) {
        db.update(CANDIDACY)
                .set(CANDIDACY.STATE, state.wireName())
                .set(CANDIDACY.STATEMENT, statement)
                .set(CANDIDACY.SINCE, now)
                .setNull(CANDIDACY.WITHDRAWN_FOR)
                .where(CANDIDACY.ID.eq(id.value()))
                .execute();
    }

    void strike(CandidacyId id, String reason, Instant now) {
        db.update(CANDIDACY)
                .set(CANDIDACY.STATE, CandidacyState.WITHDRAWN.wireName())
                .set(CANDIDACY.WITHDRAWN_FOR, reason)
                .set(CANDIDACY.SINCE, now)
                .where(CANDIDACY.ID.eq(id.value()))
                .execute();
    }

    private static Candidacy candidacy(Record row, @Nullable PersonId reader) {
        var person = new PersonId(row.get(CANDIDACY.PERSON_ID));
        var nominator = row.get(CANDIDACY.NOMINATOR_ID);
        return new Candidacy(
                new CandidacyRow(
                        new CandidacyId(row.get(CANDIDACY.ID)),
                        person,
                        row.get(CANDIDACY.NAME),
                        row.get(CANDIDACY.STATEMENT),
                        WireName.parse(CandidacyState.class, row.get(CANDIDACY.STATE)),
                        row.get(CANDIDACY.NOMINATOR_NAME),
                        row.get(CANDIDACY.SINCE),
                        row.get(CANDIDACY.WITHDRAWN_FOR),
                        person.equals(reader)),
                nominator == null ? null : new PersonId(nominator));
    }
}
