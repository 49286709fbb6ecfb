package si.plenum.plenary;

import java.util.List;
import si.plenum.community.MembershipId;

/** Who is here, and whether they are enough. */
public interface Presence {

    /**
     * Checks the current person in, for every membership that they act for. Members of the body, once the session is
     * convened, from an hour before its start until its end.
     */
    void checkIn(SessionId id, Channel channel);

    /** Enters a member as present in the hall. Chair or minute-taker. */
    void enter(SessionId id, MembershipId member);

    /** Takes a mistaken entry back, while no vote is open. Chair or minute-taker. */
    void takeBack(SessionId id, MembershipId member);

    /** Notes that a member has left. Chair or minute-taker. */
    void left(SessionId id, MembershipId member);

    /** Says whether the current person will come. Members of the body, while the session is convened. */
    void reply(SessionId id, boolean coming);

    /** The members with a vote and who of them is here, by name. Those who may read the body's papers. */
    List<AttendanceRow> attendance(SessionId id);

    /** The quorum as it stands now. Those who may read the body's papers. */
    QuorumView quorum(SessionId id);

    /** Notes for the minutes whether there is a quorum now. Chair or minute-taker. */
    QuorumView check(SessionId id);
}
