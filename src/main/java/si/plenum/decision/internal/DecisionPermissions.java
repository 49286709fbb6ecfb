package si.plenum.decision.internal;

import org.springframework.stereotype.Component;
import si.plenum.community.BodyId;
import si.plenum.community.Memberships;
import si.plenum.community.Office;
import si.plenum.community.TermId;
import si.plenum.community.Terms;
import si.plenum.decision.AdoptedProposal;
import si.plenum.decision.DecisionId;
import si.plenum.decision.FollowUpId;
import si.plenum.identity.CurrentPerson;
import si.plenum.platform.NotFound;
import si.plenum.voting.Votes;

/**
 * Who may do what with decisions; asked inside the transaction of the act. An unpublished decision does not exist for those
 * who may not read its body's papers.
 */
@Component("decision")
class DecisionPermissions {

    private final DecisionRepository decisions;
    private final FollowUpRepository followUps;
    private final Memberships memberships;
    private final Terms terms;
    private final Votes votes;
    private final CurrentPerson currentPerson;

    DecisionPermissions(
            DecisionRepository decisions,
            FollowUpRepository followUps,
            Memberships memberships,
            Terms terms,
            Votes votes,
            CurrentPerson currentPerson) {
        this.decisions = decisions;
        this.followUps = followUps;
        this.memberships = memberships;
        this.terms = terms;
        this.votes = votes;
        this.currentPerson = currentPerson;
    }

    /** Who leads the vote that adopted it. */
    public boolean mayRecord(AdoptedProposal adopted) {
        return currentPerson
                .ifAny()
                .filter(person -> votes.view(adopted.vote()).leader().equals(person))
                .isPresent();
    }

    /** Chair and minute-taker of its session. */
    public boolean mayPublish(DecisionId id) {
        visible(id);
        return currentPerson
                .ifAny()
                .filter(person -> decisions.mayPublish(id, person))
                .isPresent();
    }

    /** Conditions: the coordinator of its body. */
    public boolean mayMeetCondition(DecisionId id) {
        var decision = visible(id);
        return currentPerson
                .ifAny()
                .filter(person -> memberships.holds(decision.body(), person, Office.COORDINATOR))
                .isPresent();
    }

    /** The same for what a decision asks. */
    public boolean mayMeetCondition(FollowUpId id) {
        return mayMeetCondition(followUps.decisionOf(id).orElseThrow(NotFound::new));
    }

    /** Empty seats of a term: council and coordinator of the body that elected. */
    public boolean mayFill(TermId id) {
        if (currentPerson.ifAny().isEmpty()) return false;
        var electing = terms.term(id).electing();
        return currentPerson
                .ifAny()
                .filter(person -> memberships.holds(electing, person, Office.COUNCIL)
                        || memberships.holds(electing, person, Office.COORDINATOR))
                .isPresent();
    }

    /** Members of its body, with a vote. */
    public boolean mayDissent(DecisionId id) {
        var decision = visible(id);
        return currentPerson
                .ifAny()
                .filter(person -> !memberships.actsFor(decision.body(), person).isEmpty())
                .isPresent();
    }

    /** Whether the decision exists for whoever asks: what is published does for everybody. */
    boolean maySee(DecisionId id) {
        return decisions
                .find(id)
                .filter(decision -> decision.isPublished() || mayReadPapers(decision.body()))
                .isPresent();
    }

    /** Those who may read the body's papers. */
    public boolean mayReadPapers(BodyId body) {
        return currentPerson
                .ifAny()
                .filter(person -> memberships.mayRead(body, person))
                .isPresent();
    }

    /** The same for the body of a decision; one that is not known to whoever asks answers like an unknown one. */
    public boolean mayReadPapersOf(DecisionId id) {
        return mayReadPapers(visible(id).body());
    }

    private StoredDecision visible(DecisionId id) {
        var decision = decisions.find(id).orElseThrow(NotFound::new);
        if (!decision.isPublished() && !mayReadPapers(decision.body())) throw new NotFound();
        return decision;
    }
}
