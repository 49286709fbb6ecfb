package si.plenum.proposal;

import java.util.Optional;
import java.util.UUID;

/** What proposals must know of the register above them: the number under which a decision is cited. */
public interface DecisionNumbers {

    /** The number of a decision, for example {@code PL-2026-007}; empty if there is none with this id. */
    Optional<String> numberOf(UUID decision);

    /** The number of the published decision that rests on a proposal. */
    Optional<String> publishedOf(ProposalId proposal);
}
