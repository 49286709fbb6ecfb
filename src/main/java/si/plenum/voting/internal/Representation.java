package si.plenum.voting.internal;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import si.plenum.community.MembershipId;
import si.plenum.rules.Proxies;
import si.plenum.voting.ProxyId;
import si.plenum.voting.ProxyScope;

/**
 * Decides who votes for whom in one vote. Pure. What was refused at granting can still come about (a member leaves, two proxies
 * are given at once), so everything is decided here again, and always for the giver: a proxy that does not hold leaves its giver
 * with the own vote.
 */
final class Representation {

    /** A proxy that covers the vote on its day. */
    record Grant(ProxyId id, MembershipId giver, MembershipId holder, ProxyScope scope, Instant at) {}

    /** The narrower one goes first, then the one given later. */
    private static final Comparator<Grant> BY_WEIGHT =
            Comparator.comparing((Grant grant) -> grant.scope().narrowness()).thenComparing(Grant::at);

    /** Where a cap leaves some out, those given first hold. */
    private static final Comparator<Grant> BY_AGE =
            Comparator.comparing(Grant::at).thenComparing(grant -> grant.id().value());

    private Representation() {}

    /**
     * @param electorate the members with a vote: nobody else gives or holds a proxy
     * @param attending  those who are there in person: they vote themselves
     * @param cap        the most entries of one holder, and of the vote
     * @return by giver
     */
    static Map<MembershipId, Grant> of(
            List<Grant> grants, Set<MembershipId> electorate, Set<MembershipId> attending, Proxies cap) {
        var given = grants.stream()
                .filter(grant -> electorate.contains(grant.giver()) && electorate.contains(grant.holder()))
                .filter(grant -> !attending.contains(grant.giver()))
                .collect(toMap(Grant::giver, grant -> grant, BinaryOperator.maxBy(BY_WEIGHT)));
        var held = new HashMap<MembershipId, Integer>();
        var holding = new LinkedHashMap<MembershipId, Grant>();
        given.values().stream()
                // No chains: who has given the own vote away does not cast another's.
                .filter(grant -> !given.containsKey(grant.holder()))
                .sorted(BY_AGE)
                .forEach(grant -> {
                    if (holding.size() < cap.perVote() && held.getOrDefault(grant.holder(), 0) < cap.perHolder()) {
                        held.merge(grant.holder(), 1, Integer::sum);
                        holding.put(grant.giver(), grant);
                    }
                });
        return holding;
    }
}
