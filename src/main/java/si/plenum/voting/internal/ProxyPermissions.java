package si.plenum.voting.internal;

import java.util.Arrays;
import org.springframework.stereotype.Component;
import si.plenum.community.BodyId;
import si.plenum.community.MembershipId;
import si.plenum.community.Memberships;
import si.plenum.community.Office;
import si.plenum.identity.CurrentPerson;
import si.plenum.platform.NotFound;
import si.plenum.voting.NewProxy;
import si.plenum.voting.ProxyId;

/** Who may give and end proxies, and who may keep members from voting on a matter. */
@Component("proxies")
class ProxyPermissions {

    private final CurrentPerson current;
    private final Memberships memberships;
    private final ProxyRepository proxies;

    ProxyPermissions(CurrentPerson current, Memberships memberships, ProxyRepository proxies) {
        this.current = current;
        this.memberships = memberships;
        this.proxies = proxies;
    }

    /** Whoever acts for the member today. */
    public boolean actsFor(BodyId body, MembershipId membership) {
        return current.ifAny()
                .filter(person -> memberships.actsFor(body, person).stream()
                        .anyMatch(elector -> elector.membership().equals(membership)))
                .isPresent();
    }

    public boolean holdsAnOffice(BodyId body) {
        return current.ifAny()
                .filter(person ->
                        Arrays.stream(Office.values()).anyMatch(office -> memberships.holds(body, person, office)))
                .isPresent();
    }

    /** Who may chair the body's sessions. */
    public boolean mayChair(BodyId body) {
        return current.ifAny()
                .filter(person -> memberships.holds(body, person, Office.MODERATOR)
                        || memberships.holds(body, person, Office.COUNCIL))
                .isPresent();
    }

    /** Nobody enters a paper that gives a vote to themselves. */
    public boolean mayRecord(NewProxy proxy) {
        return holdsAnOffice(proxy.body()) && !actsFor(proxy.body(), proxy.holder());
    }

    public boolean mayRead(BodyId body) {
        return current.ifAny()
                .filter(person -> memberships.mayRead(body, person))
                .isPresent();
    }

    /** To those who may not read the body's papers, a proxy that exists and one that does not are the same. */
    public boolean mayRevoke(ProxyId id) {
        if (current.ifAny().isEmpty()) return false;
        var proxy = proxies.find(id).filter(one -> mayRead(one.body())).orElseThrow(NotFound::new);
        return mayRevoke(proxy);
    }

    boolean mayRevoke(ProxyRepository.Stored proxy) {
        return actsFor(proxy.body(), proxy.giver())
                || actsFor(proxy.body(), proxy.holder())
                || (proxy.document() != null && holdsAnOffice(proxy.body()));
    }
}
