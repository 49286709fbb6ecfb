package si.plenum.proposal.internal;

import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import si.plenum.community.BodyId;
import si.plenum.community.Memberships;
import si.plenum.community.Office;
import si.plenum.identity.CurrentPerson;
import si.plenum.identity.PersonId;
import si.plenum.platform.NotFound;
import si.plenum.proposal.ProposalId;
import si.plenum.voting.VoteId;
import si.plenum.voting.Votes;

/**
 * Who may do what with proposals; asked inside the transaction of the act. A draft does not exist for anyone but its author and
 * whom the author invited: asking for another person's answers as for an unknown id.
 */
@Component("proposal")
class ProposalPermissions {

    private final ProposalRepository proposals;
    private final ElectionRepository elections;
    private final CoAuthorRepository coAuthors;
    private final Memberships memberships;
    private final Votes votes;
    private final CurrentPerson currentPerson;

    ProposalPermissions(
            ProposalRepository proposals,
            ElectionRepository elections,
            CoAuthorRepository coAuthors,
            Memberships memberships,
            Votes votes,
            CurrentPerson currentPerson) {
        this.proposals = proposals;
        this.elections = elections;
        this.coAuthors = coAuthors;
        this.memberships = memberships;
        this.votes = votes;
        this.currentPerson = currentPerson;
    }

    /** Members of the body write proposals to it. */
    public boolean mayStart(BodyId body) {
        return asked(person -> memberships.isMember(body, person));
    }

    /** Anyone, once it is filed; before that who writes it. */
    public boolean maySee(ProposalId id) {
        visible(id);
        return true;
    }

    /** Its author. */
    public boolean mayEdit(ProposalId id) {
        var proposal = visible(id);
        return asked(proposal::isBy);
    }

    /** Reading and saving a draft: its author, and whom the author invited. */
    public boolean mayWrite(ProposalId id) {
        var draft = draft(id);
        return asked(person -> writes(draft, person));
    }

    /** Its author, while it is a draft. */
    public boolean mayEditDraft(ProposalId id) {
        var draft = draft(id);
        return asked(draft::isBy);
    }

    /** The author, or whom it concerns. */
    public boolean mayRemoveCoAuthor(ProposalId id, PersonId coAuthor) {
        return mayEditDraft(id) || asked(coAuthor::equals);
    }

    private StoredProposal draft(ProposalId id) {
        var draft = visible(id);
        if (!draft.isDraft()) throw new NotFound();
        return draft;
    }

    private boolean writes(StoredProposal draft, PersonId person) {
        if (draft.isBy(person)) return true;
        return coAuthors.isOne(draft.id(), person) && memberships.isMember(draft.body(), person);
    }

    /** The author of a filed proposal. */
    public boolean mayWithdraw(ProposalId id) {
        var proposal = filed(id);
        return asked(proposal::isBy);
    }

    /** Supporting and commenting: members of its body. */
    public boolean mayTakePart(ProposalId id) {
        var proposal = filed(id);
        return asked(person -> memberships.isMember(proposal.body(), person));
    }

    /** Who stands in the election or is named for it. */
    public boolean mayAnswer(ProposalId id) {
        filed(id);
        return asked(person -> elections.of(id, person).isPresent());
    }

    /** Agendas of the body: council and coordinator. */
    public boolean mayPrepare(BodyId body) {
        return asked(person -> holdsAny(body, person, Office.COUNCIL, Office.COORDINATOR));
    }

    public boolean mayPrepare(ProposalId id) {
        return mayPrepare(filed(id).body());
    }

    /** As preparing, and the person who chairs the session that it stands on. */
    public boolean mayTakeOff(ProposalId id) {
        var proposal = filed(id);
        return mayPrepare(proposal.body()) || asked(proposal::isChairedBy);
    }

    /** Those who may read the body's papers. */
    public boolean mayReadPapers(ProposalId id) {
        return mayReadPapers(filed(id).body());
    }

    public boolean mayReadPapers(BodyId body) {
        return asked(person -> memberships.mayRead(body, person));
    }

    /** Who leads the vote that decided it. */
    public boolean mayConclude(ProposalId id, VoteId vote) {
        var proposal = filed(id);
        return asked(person -> {
            var view = votes.view(vote);
            return view.body().equals(proposal.body()) && view.leader().equals(person);
        });
    }

    private boolean holdsAny(BodyId body, PersonId person, Office... offices) {
        for (var office : offices) {
            if (memberships.holds(body, person, office)) return true;
        }
        return false;
    }

    private boolean asked(Predicate<PersonId> question) {
        return currentPerson.ifAny().filter(question).isPresent();
    }

    private StoredProposal visible(ProposalId id) {
        var proposal = proposals.find(id).orElseThrow(NotFound::new);
        if (proposal.isDraft() && !asked(person -> writes(proposal, person))) throw new NotFound();
        return proposal;
    }

    private StoredProposal filed(ProposalId id) {
        var proposal = proposals.find(id).orElseThrow(NotFound::new);
        if (proposal.isDraft()) throw new NotFound();
        return proposal;
    }
}
