package si.plenum.voting.internal;

import static java.util.stream.Collectors.toMap;

import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import si.plenum.community.Elector;
import si.plenum.community.MembershipId;
import si.plenum.community.Memberships;
import si.plenum.platform.LegalClock;
import si.plenum.voting.internal.RollRepository.Line;

/**
 * Makes the roll of a vote at the moment at which it is frozen: the electorate of today, who is here, who votes for whom, who
 * does not vote on this matter. Nobody gives or revokes a proxy, or is recused, while it is made.
 */
@Component
class RollMaking {

    private final RollRepository roll;
    private final ProxyRepository proxies;
    private final RecusalRepository recusals;
    private final Memberships memberships;
    private final LegalClock clock;

    RollMaking(
            RollRepository roll,
            ProxyRepository proxies,
            RecusalRepository recusals,
            Memberships memberships,
            LegalClock clock) {
        this.roll = roll;
        this.proxies = proxies;
        this.recusals = recusals;
        this.memberships = memberships;
        this.clock = clock;
    }

    /** @param present memberships checked in */
    void freeze(StoredVote vote, Set<MembershipId> present) {
        proxies.lock(vote.body());
        recusals.lock(vote.subject());
        var today = clock.today();
        var electorate = memberships.electorate(vote.body(), today);
        var byMembership = electorate.stream().collect(toMap(Elector::membership, elector -> elector));
        var represented = Representation.of(
                proxies.covering(vote.body(), vote.context(), vote.subject(), today),
                byMembership.keySet(),
                present,
                vote.rule().proxies());
        var recused = recusals.on(vote.body(), vote.subject());
        boolean counts = vote.rule().quorum().representedPresent();
        roll.freeze(
                vote.id(),
                electorate.stream()
                        .map(elector -> {
                            var membership = elector.membership();
                            var excuse = recused.get(membership);
                            var excusedFor = excuse == null ? null : excuse.reason();
                            var grant = represented.get(membership);
                            if (grant == null) {
                                return new Line(
                                        membership,
                                        elector.person(),
                                        elector.name(),
                                        present.contains(membership),
                                        excusedFor,
                                        null,
                                        null,
                                        false);
                            }
                            var holder = Objects.requireNonNull(byMembership.get(grant.holder()));
                            boolean here = present.contains(grant.holder());
                            return new Line(
                                    membership,
                                    holder.person(),
                                    elector.name(),
                                    counts && here,
                                    excusedFor,
                                    grant.id(),
                                    grant.holder(),
                                    here);
                        })
                        .toList());
    }
}
