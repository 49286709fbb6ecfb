package si.plenum.decision;

import java.util.Set;
import java.util.UUID;
import si.plenum.identity.PersonId;
import si.plenum.proposal.ProposalId;
import si.plenum.voting.VoteId;

/**
 * What a certified vote hands to the register.
 *
 * @param mayPublish who may publish the decision: the chair and the minute-taker of the session
 */
public record AdoptedProposal(VoteId vote, ProposalId proposal, UUID session, Set<PersonId> mayPublish) {

    public AdoptedProposal {
        mayPublish = Set.copyOf(mayPublish);
    }
}
