package si.plenum.plenary;

import java.util.Optional;
import si.plenum.decision.DecisionId;
import si.plenum.voting.VoteView;

/** What closing a vote brought: the certified vote, and the decision if it was adopted. */
public record Concluded(VoteView vote, Optional<DecisionId> decision) {}
