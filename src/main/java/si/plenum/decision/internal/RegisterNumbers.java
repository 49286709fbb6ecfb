package si.plenum.decision.internal;

import static si.plenum.decision.internal.db.Tables.DECISION_;

import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import si.plenum.proposal.DecisionNumbers;
import si.plenum.proposal.ProposalId;

/** Tells the modules below under which number a decision is cited. */
@Component
class RegisterNumbers implements DecisionNumbers {

    private final DSLContext db;

    RegisterNumbers(DSLContext db) {
        this.db = db;
    }

    @Override
    public Optional<String> numberOf(UUID decision) {
        return db.select(DECISION_.NUMBER)
                .from(DECISION_)
                .where(DECISION_.ID.eq(decision))
                .fetchOptional(DECISION_.NUMBER);
    }

    @Override
    public Optional<String> publishedOf(ProposalId proposal) {
        return db.select(DECISION_.NUMBER)
                .from(DECISION_)
                .where(DECISION_.PROPOSAL_ID.eq(proposal.value()), DECISION_.PUBLISHED_AT.isNotNull())
                .fetchOptional(DECISION_.NUMBER);
    }
}
