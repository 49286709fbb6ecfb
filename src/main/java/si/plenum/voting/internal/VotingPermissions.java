package si.plenum.voting.internal;

import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import si.plenum.community.BodyId;
import si.plenum.community.MembershipId;
import si.plenum.community.Memberships;
import si.plenum.community.Office;
import si.plenum.identity.CurrentPerson;
import si.plenum.identity.PersonId;
import si.plenum.platform.NotFound;
import si.plenum.platform.Refused;
import si.plenum.voting.EntryId;
import si.plenum.voting.NewVote;
import si.plenum.voting.VoteId;

/**
 * Who may do what with a vote. To somebody who may not read it, a vote that exists and one that does not are the same:
 * {@link NotFound}. A visitor is refused before anything is looked up.
 */
@Component("voting")
class VotingPermissions {

    private final CurrentPerson current;
    private final Memberships memberships;
    private final VoteRepository votes;
    private final RollRepository roll;

    VotingPermissions(CurrentPerson current, Memberships memberships, VoteRepository votes, RollRepository roll) {
        this.current = current;
        this.memberships = memberships;
        this.votes = votes;
        this.roll = roll;
    }

    /** Nobody makes somebody else a leader, and a leader may chair sessions of the body. */
    public boolean maySchedule(NewVote vote) {
        return current.ifAny()
                .filter(vote.leader()::equals)
                .filter(person -> mayChair(vote.body(), person))
                .isPresent();
    }

    /** Who is named as the leader of the vote. */
    public boolean mayLead(VoteId id) {
        if (current.ifAny().isEmpty()) return false;
        return readable(id).leader().equals(current.id());
    }

    /** Who leads the vote, and those who hold an office of its body: two of them throw the dice. */
    public boolean mayDraw(VoteId id) {
        if (current.ifAny().isEmpty()) return false;
        var vote = readable(id);
        return vote.leader().equals(current.id()) || holdsAnOffice(vote.body(), current.id());
    }

    /** Those who may read the body's papers, and those on the roll even if they have left the body since. */
    public boolean mayRead(VoteId id) {
        if (current.ifAny().isEmpty()) return false;
        readable(id);
        return true;
    }

    /** Those who may read the body's papers, and the program. To others a context answers like one without votes. */
    boolean mayReadContext(UUID context) {
        return current.ifAny()
                .map(person -> votes.bodyOf(context)
                        .filter(body -> memberships.mayRead(body, person))
                        .isPresent())
                .orElse(true);
    }

    /** The roll call is the body's own: its members and office holders, not its observers. */
    public boolean maySeeRollCall(VoteId id) {
        if (current.ifAny().isEmpty()) return false;
        var vote = readable(id);
        var person = current.id();
        return vote.leader().equals(person)
                || roll.isOn(id, person)
                || memberships.isMember(vote.body(), person)
                || holdsAnOffice(vote.body(), person);
    }

    /**
     * Each for the entries they act for.
     *
     * @throws Refused if the person is not on the roll of a vote that they may read
     */
    public boolean mayCast(VoteId id, EntryId entry) {
        if (current.ifAny().isEmpty()) return false;
        var person = current.id();
        if (roll.actsFor(id, entry, person)) return true;
        var openedAt = readable(id).openedAt();
        if (openedAt == null) throw new Refused("error.vote.not-open");
        if (roll.isOn(id, person)) throw new NotFound();
        throw new Refused("error.roll", Map.of("time", openedAt));
    }

    /**
     * Each for the entries they act for, from issuing on.
     *
     * @throws Refused if the person is not on the roll of a vote that they may read
     */
    public boolean mayDraw(VoteId id, EntryId entry) {
        if (current.ifAny().isEmpty()) return false;
        var person = current.id();
        if (roll.actsFor(id, entry, person)) return true;
        readable(id);
        if (roll.isOn(id, person)) throw new NotFound();
        throw new Refused("error.secret.roll");
    }

    /** Members for themselves; who leads the vote or keeps the attendance, for everyone. Nobody else who knows of the vote. */
    public boolean mayCheckIn(UUID context, MembershipId membership) {
        return current.ifAny()
                .filter(person -> !mayReadContext(context)
                        || votes.openIn(context).stream()
                                .allMatch(vote -> roll.actsFor(vote.id(), membership, person)
                                        || vote.leader().equals(person)
                                        || memberships.holds(vote.body(), person, Office.MINUTE_TAKER)))
                .isPresent();
    }

    private StoredVote readable(VoteId id) {
        var person = current.id();
        return votes.find(id)
                .filter(vote -> vote.leader().equals(person)
                        || roll.isOn(id, person)
                        || memberships.mayRead(vote.body(), person))
                .orElseThrow(NotFound::new);
    }

    private boolean mayChair(BodyId body, PersonId person) {
        return memberships.holds(body, person, Office.MODERATOR) || memberships.holds(body, person, Office.COUNCIL);
    }

    private boolean holdsAnOffice(BodyId body, PersonId person) {
        return Arrays.stream(Office.values()).anyMatch(office -> memberships.holds(body, person, office));
    }
}
