package si.plenum.proposal.internal;

import static org.jooq.Records.mapping;
import static si.plenum.proposal.internal.db.Tables.AMENDMENT;
import static si.plenum.proposal.internal.db.Tables.PROPOSAL_;
import static si.plenum.proposal.internal.db.Tables.REVISION;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import si.plenum.platform.WireName;
import si.plenum.proposal.AmendmentRole;
import si.plenum.proposal.Amends;
import si.plenum.proposal.Fall;
import si.plenum.proposal.ProposalId;
import si.plenum.proposal.ProposalState;
import si.plenum.proposal.RevisionId;

/** What amends what, and why what fell has fallen. */
@Repository
class AmendmentRepository {

    /** A filed amendment or alternative. */
    record Filed(ProposalId id, ProposalId main, AmendmentRole role, RevisionId against, ProposalState state) {

        boolean isPartial() {
            return role == AmendmentRole.PARTIAL;
        }

        boolean stands() {
            return ProposalStages.STANDING.contains(state);
        }
    }

    private final DSLContext db;

    AmendmentRepository(DSLContext db) {
        this.db = db;
    }

    void insert(ProposalId id, ProposalId main, AmendmentRole role, RevisionId against) {
        db.insertInto(AMENDMENT)
                .set(AMENDMENT.PROPOSAL_ID, id.value())
                .set(AMENDMENT.MAIN_ID, main.value())
                .set(AMENDMENT.ROLE, role.wireName())
                .set(AMENDMENT.AGAINST_ID, against.value())
                .execute();
    }

    /** The wording that it is written against from now on. */
    void against(ProposalId id, RevisionId against) {
        db.update(AMENDMENT)
                .set(AMENDMENT.AGAINST_ID, against.value())
                .where(AMENDMENT.PROPOSAL_ID.eq(id.value()))
                .execute();
    }

    Optional<Amends> amends(ProposalId id) {
        return db.select(
                        AMENDMENT.MAIN_ID.convertFrom(ProposalId::new),
                        PROPOSAL_.NUMBER,
                        PROPOSAL_.TITLE,
                        AMENDMENT.ROLE.convertFrom(role -> WireName.parse(AmendmentRole.class, role)),
                        AMENDMENT.AGAINST_ID.convertFrom(RevisionId::new))
                .from(AMENDMENT)
                .join(PROPOSAL_)
                .on(PROPOSAL_.ID.eq(AMENDMENT.MAIN_ID))
                .where(AMENDMENT.PROPOSAL_ID.eq(id.value()))
                .fetchOptional(mapping(Amends::new));
    }

    /** What was filed against it, the oldest first. */
    List<Filed> of(ProposalId main) {
        return filed(AMENDMENT.MAIN_ID.eq(main.value()));
    }

    private List<Filed> filed(Condition which) {
        return db.select(
                        AMENDMENT.PROPOSAL_ID.convertFrom(ProposalId::new),
                        AMENDMENT.MAIN_ID.convertFrom(ProposalId::new),
                        AMENDMENT.ROLE.convertFrom(role -> WireName.parse(AmendmentRole.class, role)),
                        AMENDMENT.AGAINST_ID.convertFrom(RevisionId::new),
                        PROPOSAL_.STATE.convertFrom(state -> WireName.parse(ProposalState.class, state)))
                .from(AMENDMENT)
                .join(PROPOSAL_)
                .on(PROPOSAL_.ID.eq(AMENDMENT.PROPOSAL_ID))
                .where(which, PROPOSAL_.NUMBER.isNotNull())
                .orderBy(PROPOSAL_.NUMBER)
                .fetch(mapping(Filed::new));
    }

    /** A proposal that is no alternative itself, its alternatives, and the amendments to any of them, whatever became of them. */
    Set<ProposalId> family(ProposalId root) {
        var alternative = AMENDMENT.as("alternative");
        var ids = db.select(AMENDMENT.PROPOSAL_ID)
                .from(AMENDMENT)
                .where(AMENDMENT
                        .MAIN_ID
                        .eq(root.value())
                        .or(AMENDMENT.MAIN_ID.in(db.select(alternative.PROPOSAL_ID)
                                .from(alternative)
                                .where(alternative.MAIN_ID.eq(root.value())))))
                .fetchSet(row -> new ProposalId(row.value1()));
        ids.add(root);
        return ids;
    }

    /** The amendments that made the wordings of a proposal, in the order of adoption. */
    List<ProposalId> brought(ProposalId main) {
        return db.select(REVISION.BROUGHT_BY)
                .from(REVISION)
                .where(REVISION.PROPOSAL_ID.eq(main.value()), REVISION.BROUGHT_BY.isNotNull())
                .orderBy(REVISION.ORDINAL)
                .fetch(row -> new ProposalId(row.value1()));
    }

    Optional<Fall> fall(ProposalId id) {
        var by = PROPOSAL_.as("other");
        return db.select(
                        PROPOSAL_.FALLEN_FOR.convertFrom(cause -> WireName.parse(Fall.Cause.class, cause)),
                        PROPOSAL_.FALLEN_BY.convertFrom(ProposalId::new),
                        by.NUMBER)
                .from(PROPOSAL_)
                .join(by)
                .on(by.ID.eq(PROPOSAL_.FALLEN_BY))
                .where(PROPOSAL_.ID.eq(id.value()))
                .fetchOptional(mapping(Fall::new));
    }

    /** Whether it fell now: not if it was decided already. */
    boolean fell(ProposalId id, Fall.Cause cause, ProposalId by, Instant now) {
        return db.update(PROPOSAL_)
                        .set(PROPOSAL_.STATE, ProposalState.FALLEN.wireName())
                        .set(PROPOSAL_.CONCLUDED_AT, now)
                        .set(PROPOSAL_.FALLEN_FOR, cause.wireName())
                        .set(PROPOSAL_.FALLEN_BY, by.value())
                        .where(
                                PROPOSAL_.ID.eq(id.value()),
                                PROPOSAL_.STATE.in(ProposalStages.OPEN.stream()
                                        .map(WireName::wireName)
                                        .toList()))
                        .execute()
                == 1;
    }

    boolean isAmendable(ProposalId main) {
        return db.fetchExists(PROPOSAL_, PROPOSAL_.ID.eq(main.value()), PROPOSAL_.AMENDABLE_UNTIL.isNull());
    }

    void amendableUntil(ProposalId main, @Nullable Instant until) {
        db.update(PROPOSAL_)
                .set(PROPOSAL_.AMENDABLE_UNTIL, until)
                .where(PROPOSAL_.ID.eq(main.value()))
                .execute();
    }
}
