package si.plenum.voting.internal;

import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import si.plenum.community.BodyId;
import si.plenum.community.Elector;
import si.plenum.community.MembershipId;
import si.plenum.community.Memberships;
import si.plenum.identity.CurrentPerson;
import si.plenum.journal.Journal;
import si.plenum.platform.Ids;
import si.plenum.platform.LegalClock;
import si.plenum.platform.NotFound;
import si.plenum.platform.PublicRead;
import si.plenum.platform.Refused;
import si.plenum.platform.language.Collation;
import si.plenum.rules.Rule;
import si.plenum.rules.Rulebooks;
import si.plenum.voting.NewProxy;
import si.plenum.voting.ProxyGrants;
import si.plenum.voting.ProxyId;
import si.plenum.voting.ProxyRow;
import si.plenum.voting.ProxyScope;
import si.plenum.voting.RepresentedLine;
import si.plenum.voting.RollAffected;
import si.plenum.voting.VoteId;

/** Lets members vote for each other. */
@Service
class ProxyService implements ProxyGrants {

    private static final Comparator<String> BY_NAME = Collation.in(Locale.of("sl"));

    private final ProxyRepository proxies;
    private final ProxyPermissions permissions;
    private final RollRepository roll;
    private final Memberships memberships;
    private final Rulebooks rulebooks;
    private final Journal journal;
    private final CurrentPerson current;
    private final ApplicationEventPublisher events;
    private final LegalClock clock;

    ProxyService(
            ProxyRepository proxies,
            ProxyPermissions permissions,
            RollRepository roll,
            Memberships memberships,
            Rulebooks rulebooks,
            Journal journal,
            CurrentPerson current,
            ApplicationEventPublisher events,
            LegalClock clock) {
        this.proxies = proxies;
        this.permissions = permissions;
        this.roll = roll;
        this.memberships = memberships;
        this.rulebooks = rulebooks;
        this.journal = journal;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @PreAuthorize("@proxies.actsFor(#proxy.body(), #proxy.giver())")
    @Transactional
    public ProxyId grant(NewProxy proxy) {
        return insert(proxy, null);
    }

    @Override
    @PreAuthorize("@proxies.mayRecord(#proxy)")
    @Transactional
    public ProxyId record(NewProxy proxy, String document) {
        if (document.isBlank()) throw new Refused("error.proxy.document");
        if (document.strip().length() > 300) {
            throw new Refused(
                    "error.too.long", Map.of("length", document.strip().length(), "max", 300));
        }
        return insert(proxy, document.strip());
    }

    @Override
    @PreAuthorize("@proxies.mayRevoke(#proxy)")
    @Transactional
    public void revoke(ProxyId proxy) {
        var body = proxies.find(proxy).orElseThrow(NotFound::new).body();
        proxies.lock(body);
        var stored = proxies.find(proxy).orElseThrow(NotFound::new);
        if (stored.revokedAt() != null) return;
        if (stored.scope() instanceof ProxyScope.Item && proxies.isUsed(proxy)) throw new Refused("error.proxy.used");
        proxies.revoke(proxy, current.id(), clock.instant());
        journal.append(ProxyEntries.revoked(stored, current.id()));
        changed(stored.scope());
    }

    @Override
    @PreAuthorize("@proxies.mayRead(#body)")
    @Transactional(readOnly = true)
    public List<ProxyRow> of(BodyId body) {
        var electorate = electorate(body);
        return proxies.notOver(body, clock.today()).stream()
                .map(proxy -> new ProxyRow(
                        proxy.id(),
                        proxy.giver(),
                        name(electorate, proxy.giver()),
                        proxy.holder(),
                        name(electorate, proxy.holder()),
                        proxy.scope(),
                        proxy.from(),
                        proxy.last(),
                        proxy.document(),
                        permissions.mayRevoke(proxy)))
                .sorted(Comparator.comparing(ProxyRow::giverName, BY_NAME))
                .toList();
    }

    @Override
    @PublicRead
    @Transactional(readOnly = true)
    public boolean allowed(BodyId body) {
        return mostOfOneHolder(body) > 0;
    }

    @Override
    @PreAuthorize("hasRole('SYSTEM') or @proxies.mayRead(#body)")
    @Transactional(readOnly = true)
    public Map<MembershipId, MembershipId> inForce(
            BodyId body, UUID context, @Nullable UUID subject, Rule rule, Set<MembershipId> attending) {
        var inForce = new HashMap<MembershipId, MembershipId>();
        Representation.of(
                        proxies.covering(body, context, subject, clock.today()),
                        electorate(body).keySet(),
                        attending,
                        rule.proxies())
                .forEach((giver, grant) -> inForce.put(giver, grant.holder()));
        return inForce;
    }

    @Override
    @PreAuthorize("@voting.mayRead(#vote)")
    @Transactional(readOnly = true)
    public List<RepresentedLine> frozen(VoteId vote) {
        var entries = roll.entries(vote);
        var names = entries.stream().collect(toMap(RollRepository.Entry::membership, RollRepository.Entry::name));
        return entries.stream()
                .filter(entry -> entry.holder() != null)
                .map(entry ->
                        new RepresentedLine(entry.membership(), entry.name(), names.getOrDefault(entry.holder(), "")))
                .sorted(Comparator.comparing(RepresentedLine::giverName, BY_NAME))
                .toList();
    }

    private ProxyId insert(NewProxy proxy, @Nullable String document) {
        proxies.lock(proxy.body());
        var day = clock.today();
        if (proxy.from().isBefore(day)) throw new Refused("error.proxy.past");
        var electorate = electorate(proxy.body());
        ProxyCheck.check(proxy, electorate.keySet(), proxies.notOver(proxy.body(), day), mostOfOneHolder(proxy.body()));
        if (isActedForAlike(electorate, proxy)) {
            throw new Refused("error.proxy.self");
        }
        var id = new ProxyId(Ids.ordered());
        proxies.insert(id, proxy, document, current.id(), clock.instant());
        journal.append(ProxyEntries.granted(id, proxy, document, current.id()));
        changed(proxy.scope());
        return id;
    }

    private int mostOfOneHolder(BodyId body) {
        return ProxyCheck.mostOfOneHolder(rulebooks.inForce(body, clock.today()).values());
    }

    private Map<MembershipId, Elector> electorate(BodyId body) {
        return memberships.electorate(body, clock.today()).stream()
                .collect(toMap(Elector::membership, elector -> elector));
    }

    private void changed(ProxyScope scope) {
        switch (scope) {
            case ProxyScope.Everything() -> {}
            case ProxyScope.Session(var context) -> events.publishEvent(new RollAffected(context));
            case ProxyScope.Item(var context, var _) -> events.publishEvent(new RollAffected(context));
        }
    }

    private static String name(Map<MembershipId, Elector> electorate, MembershipId member) {
        var elector = electorate.get(member);
        return elector == null ? "" : elector.name();
    }

    private static boolean isActedForAlike(Map<MembershipId, Elector> electorate, NewProxy proxy) {
        var giver = electorate.get(proxy.giver());
        var holder = electorate.get(proxy.holder());
        return giver != null && holder != null && giver.person().equals(holder.person());
    }
}
