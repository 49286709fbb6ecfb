package si.plenum.decision;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import si.plenum.identity.PersonId;
import si.plenum.proposal.ProposalId;
import si.plenum.voting.Statement;
import si.plenum.voting.VoteId;

/**
 * What a certified vote hands to the register.
 *
 * @param stated reservations, standing aside and objections of the last round of consensus; they stand beside the decision
 * @param mayPublish who may publish the decision: the chair and the minute-taker of the session
 */
public record AdoptedProposal(
        VoteId vote, ProposalId proposal, UUID session, Set<PersonId> mayPublish, List<Stated> stated) {

    /** What somebody said in the last round of consensus, with the reason. */
    public record Stated(String name, Statement statement, String reason) {}

    public AdoptedProposal {
        mayPublish = Set.copyOf(mayPublish);
        stated = List.copyOf(stated);
    }

    /** Where no round of consensus was held. */
    public AdoptedProposal(VoteId vote, ProposalId proposal, UUID session, Set<PersonId> mayPublish) {
        this(vote, proposal, session, mayPublish, List.of());
    }
}
