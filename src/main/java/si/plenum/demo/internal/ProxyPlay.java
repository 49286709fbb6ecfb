package si.plenum.demo.internal;

import java.util.List;
import org.springframework.stereotype.Component;
import si.plenum.community.MembershipId;
import si.plenum.community.Memberships;
import si.plenum.demo.internal.DemoContent.ProxyPart;
import si.plenum.demo.internal.DemoContent.SessionPart;
import si.plenum.platform.LegalClock;
import si.plenum.plenary.SessionId;
import si.plenum.voting.NewProxy;
import si.plenum.voting.ProxyGrants;
import si.plenum.voting.ProxyScope;

/** Members who cannot come let others vote for them. */
@Component
class ProxyPlay {

    private final Cast cast;
    private final Memberships memberships;
    private final ProxyGrants grants;
    private final LegalClock clock;

    ProxyPlay(Cast cast, Memberships memberships, ProxyGrants grants, LegalClock clock) {
        this.cast = cast;
        this.memberships = memberships;
        this.grants = grants;
        this.clock = clock;
    }

    void give(SessionPart part, SessionId session, List<ProxyPart> given) {
        for (var proxy : given) {
            cast.as(
                    proxy.giver(),
                    () -> grants.grant(new NewProxy(
                            cast.body(part.body()),
                            membership(part, proxy.giver()),
                            membership(part, proxy.holder()),
                            new ProxyScope.Session(session.value()),
                            clock.today(),
                            null)));
        }
    }

    private MembershipId membership(SessionPart part, String key) {
        return memberships
                .actsFor(cast.body(part.body()), cast.person(key))
                .getFirst()
                .membership();
    }
}
