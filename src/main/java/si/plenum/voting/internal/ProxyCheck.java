package si.plenum.voting.internal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import si.plenum.community.MembershipId;
import si.plenum.platform.Refused;
import si.plenum.rules.Rule;
import si.plenum.voting.NewProxy;
import si.plenum.voting.internal.ProxyRepository.Stored;

/** Whether a proxy may be given beside those that there are. Pure. */
final class ProxyCheck {

    private ProxyCheck() {}

    /** The most entries that any of these rules lets one holder represent. */
    static int mostOfOneHolder(Collection<Rule> rules) {
        return rules.stream().mapToInt(rule -> rule.proxies().perHolder()).max().orElse(0);
    }

    /**
     * @param entitled the members who may give and hold
     * @param others   the body's proxies that are not over
     * @throws Refused with the reason if it may not
     */
    static void check(NewProxy proxy, Set<MembershipId> entitled, List<Stored> others, int mostOfOneHolder) {
        if (mostOfOneHolder == 0) throw new Refused("error.proxy.none");
        if (!entitled.contains(proxy.giver()) || !entitled.contains(proxy.holder())) {
            throw new Refused("error.proxy.holder");
        }
        var meeting = others.stream().filter(other -> other.meets(proxy)).toList();
        if (meeting.stream()
                .anyMatch(other ->
                        other.giver().equals(proxy.giver()) && other.scope().equals(proxy.scope()))) {
            throw new Refused("error.proxy.already");
        }
        if (meeting.stream().anyMatch(other -> other.giver().equals(proxy.holder()))) {
            throw new Refused("error.proxy.chain.holder");
        }
        if (meeting.stream().anyMatch(other -> other.holder().equals(proxy.giver()))) {
            throw new Refused("error.proxy.chain.giver");
        }
        long held = meeting.stream()
                .filter(other -> other.holder().equals(proxy.holder()))
                .map(Stored::giver)
                .distinct()
                .count();
        if (held >= mostOfOneHolder) throw new Refused("error.proxy.full", Map.of("n", mostOfOneHolder));
    }
}
