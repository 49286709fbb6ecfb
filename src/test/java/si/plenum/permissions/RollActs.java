package si.plenum.permissions;

import static si.plenum.permissions.Role.CHAIR;
import static si.plenum.permissions.Role.COORDINATOR;
import static si.plenum.permissions.Role.COUNCIL;
import static si.plenum.permissions.Role.EVERYONE;
import static si.plenum.permissions.Role.MINUTE_TAKER;
import static si.plenum.permissions.Role.OTHER_CHAIR;
import static si.plenum.permissions.Role.OTHER_MINUTE_TAKER;
import static si.plenum.permissions.Role.OWNER;
import static si.plenum.permissions.Role.READERS;
import static si.plenum.permissions.Role.SYSTEM;
import static si.plenum.permissions.Role.and;
import static si.plenum.permissions.Role.of;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import si.plenum.community.MembershipId;
import si.plenum.rules.Matter;
import si.plenum.voting.NewProxy;
import si.plenum.voting.ProxyGrants;
import si.plenum.voting.ProxyId;
import si.plenum.voting.ProxyScope;
import si.plenum.voting.Recusals;
import si.plenum.voting.RecusedMember;

/** Members give their own votes to each other and keep themselves from voting; officers enter what is on paper. */
final class RollActs {

    private static final Set<Role> CHAIRING = of(CHAIR, OTHER_CHAIR, COUNCIL);

    private static final Set<Role> OFFICERS = and(CHAIRING, MINUTE_TAKER, OTHER_MINUTE_TAKER, COORDINATOR);

    private RollActs() {}

    static List<Act> in(World world) {
        return Stream.of(proxies(world), recusals(world)).flatMap(List::stream).toList();
    }

    private static List<Act> proxies(World world) {
        var proxies = world.the(ProxyGrants.class);
        return new ActTable(ProxyGrants.class)
                .ask("grant", of(OWNER), to -> proxies.grant(proxy(to)))
                .ask("record", OFFICERS, to -> proxies.record(proxy(to), "Podpis, 1. marca"))
                .command("revoke", Role.NOBODY, to -> proxies.revoke(new ProxyId(UUID.randomUUID())))
                .ask("of", READERS, to -> proxies.of(to.body()))
                .askPublic("allowed", EVERYONE, to -> proxies.allowed(to.body()))
                .ask(
                        "inForce",
                        and(READERS, SYSTEM),
                        to -> proxies.inForce(
                                to.body(),
                                to.ballots().context(),
                                null,
                                world.body().rule(Matter.RESOLUTION),
                                Set.of()))
                .ask("frozen", READERS, to -> proxies.frozen(to.ballots().open()))
                .acts();
    }

    private static List<Act> recusals(World world) {
        var recusals = world.the(Recusals.class);
        return new ActTable(Recusals.class)
                .command("declare", of(OWNER), to -> recusals.declare(own(to), "Lastna zadeva."))
                .command("decide", CHAIRING, to -> recusals.decide(own(to), "Lastna zadeva."))
                .command("lift", and(CHAIRING, OWNER), to -> recusals.lift(own(to)))
                .ask("on", READERS, to -> recusals.on(to.body(), UUID.randomUUID()))
                .ask("frozen", READERS, to -> recusals.frozen(to.ballots().open()))
                .acts();
    }

    private static NewProxy proxy(Things to) {
        return new NewProxy(
                to.body(),
                to.membership(),
                new MembershipId(UUID.randomUUID()),
                new ProxyScope.Everything(),
                LocalDate.of(2026, 3, 20),
                null);
    }

    private static RecusedMember own(Things to) {
        return new RecusedMember(to.body(), UUID.randomUUID(), UUID.randomUUID(), to.membership());
    }
}
