package si.plenum.decision.internal;

import static si.plenum.decision.internal.db.Tables.DECISION_;

import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import si.plenum.proposal.DecisionNumbers;

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
}
