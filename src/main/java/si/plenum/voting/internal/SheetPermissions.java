package si.plenum.voting.internal;

import org.springframework.stereotype.Component;
import si.plenum.community.Memberships;
import si.plenum.community.Office;
import si.plenum.identity.CurrentPerson;
import si.plenum.voting.VoteId;

/** Who counts what was voted away from screens. */
@Component("sheets")
class SheetPermissions {

    private final CurrentPerson current;
    private final Memberships memberships;
    private final VotingPermissions voting;
    private final VoteRepository votes;

    SheetPermissions(CurrentPerson current, Memberships memberships, VotingPermissions voting, VoteRepository votes) {
        this.current = current;
        this.memberships = memberships;
        this.voting = voting;
        this.votes = votes;
    }

    /** The leader of the vote, and those who may chair or take the minutes of its body. */
    public boolean mayCount(VoteId id) {
        if (current.ifAny().isEmpty() || !voting.mayRead(id)) return false;
        var person = current.id();
        return votes.find(id)
                .filter(vote -> vote.leader().equals(person)
                        || memberships.holds(vote.body(), person, Office.MODERATOR)
                        || memberships.holds(vote.body(), person, Office.MINUTE_TAKER))
                .isPresent();
    }
}
