package si.plenum.voting;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import si.plenum.community.BodyId;
import si.plenum.community.MembershipId;
import si.plenum.rules.Rule;

/**
 * Proxies: a member lets another member of the body vote for it. What is in force when a vote opens is frozen into its roll;
 * until then a proxy may be revoked. A holder never passes a vote on, and a member who is there in person votes in person.
 */
public interface ProxyGrants {

    /**
     * Gives a proxy. Whoever acts for the giver.
     *
     * @throws si.plenum.platform.Refused if the holder has no vote in the body, has given a proxy for the same, or holds as
     *     many as any rule of the body allows; if the giver holds one or has given one for the same; or if the body's rules
     *     know no proxies
     */
    ProxyId grant(NewProxy proxy);

    /**
     * Enters a proxy that was given on paper. Holders of an office of the body, but not those who are to hold it.
     *
     * @param document what was shown: who signed it and when
     */
    ProxyId record(NewProxy proxy, String document);

    /**
     * Ends a proxy for all votes that are not yet open. Whoever acts for giver or holder; for one on paper also those who hold
     * an office of the body. Done again it changes nothing.
     *
     * @throws si.plenum.platform.Refused if it is for one matter only, and the vote on that is open
     */
    void revoke(ProxyId proxy);

    /** The proxies of a body that are in force or still to begin, by the giver's name. Those who may read the body's papers. */
    List<ProxyRow> of(BodyId body);

    /** Whether any rule of the body in force today knows proxies. Public, as the rules are. */
    boolean allowed(BodyId body);

    /**
     * Who votes for whom if a vote by that rule opened now: giver to holder. Those who may read the body's papers, and the
     * program.
     *
     * @param subject the matter; absent: any matter of the session, so that proxies for one matter alone do not count
     * @param attending members who are there in person
     */
    Map<MembershipId, MembershipId> inForce(
            BodyId body, UUID context, @Nullable UUID subject, Rule rule, Set<MembershipId> attending);

    /** Whose vote is cast by whom in a vote whose roll is frozen, by the giver's name. Those who may read the vote. */
    List<RepresentedLine> frozen(VoteId vote);
}
