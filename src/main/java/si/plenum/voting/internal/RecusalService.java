package si.plenum.voting.internal;

import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import si.plenum.community.BodyId;
import si.plenum.community.Elector;
import si.plenum.community.Memberships;
import si.plenum.identity.CurrentPerson;
import si.plenum.journal.Journal;
import si.plenum.platform.LegalClock;
import si.plenum.platform.NotFound;
import si.plenum.platform.Refused;
import si.plenum.platform.language.Collation;
import si.plenum.voting.ExcusedLine;
import si.plenum.voting.RecusalRow;
import si.plenum.voting.RecusalRow.Ground;
import si.plenum.voting.Recusals;
import si.plenum.voting.RecusedMember;
import si.plenum.voting.RollAffected;
import si.plenum.voting.VoteId;
import si.plenum.voting.internal.RecusalRepository.Recused;

/** Keeps members from voting on a matter that is their own. */
@Service
class RecusalService implements Recusals {

    private static final Comparator<String> BY_NAME = Collation.in(Locale.of("sl"));
    private static final int LONGEST = 500;

    private final RecusalRepository recusals;
    private final ProxyPermissions permissions;
    private final RollRepository roll;
    private final Memberships memberships;
    private final Journal journal;
    private final CurrentPerson current;
    private final ApplicationEventPublisher events;
    private final LegalClock clock;

    RecusalService(
            RecusalRepository recusals,
            ProxyPermissions permissions,
            RollRepository roll,
            Memberships memberships,
            Journal journal,
            CurrentPerson current,
            ApplicationEventPublisher events,
            LegalClock clock) {
        this.recusals = recusals;
        this.permissions = permissions;
        this.roll = roll;
        this.memberships = memberships;
        this.journal = journal;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @PreAuthorize("@proxies.actsFor(#member.body(), #member.member())")
    @Transactional
    public void declare(RecusedMember member, String reason) {
        enter(member, Ground.DECLARED, reason);
    }

    @Override
    @PreAuthorize("@proxies.mayChair(#member.body())")
    @Transactional
    public void decide(RecusedMember member, String reason) {
        if (memberships.electorate(member.body(), clock.today()).stream()
                .noneMatch(elector -> elector.membership().equals(member.member()))) {
            throw new NotFound();
        }
        enter(member, Ground.DECIDED, reason);
    }

    @Override
    @PreAuthorize("@proxies.actsFor(#member.body(), #member.member()) or @proxies.mayChair(#member.body())")
    @Transactional
    public void lift(RecusedMember member) {
        lockBeforeOpening(member.subject());
        var recused = recusals.on(member.body(), member.subject()).get(member.member());
        if (recused == null) return;
        boolean own = permissions.actsFor(member.body(), member.member());
        if (recused.ground() == Ground.DECIDED && !permissions.mayChair(member.body())) {
            throw new Refused("error.recusal.decided");
        }
        if (recused.ground() == Ground.DECLARED && !own) throw new Refused("error.recusal.declared");
        recusals.remove(member);
        journal.append(ProxyEntries.lifted(member, current.id()));
        events.publishEvent(new RollAffected(member.context()));
    }

    @Override
    @PreAuthorize("@proxies.mayRead(#body)")
    @Transactional(readOnly = true)
    public List<RecusalRow> on(BodyId body, UUID subject) {
        var recused = recusals.on(body, subject);
        if (recused.isEmpty()) return List.of();
        var names =
                memberships.electorate(body, clock.today()).stream().collect(toMap(Elector::membership, Elector::name));
        return recused.entrySet().stream()
                .filter(entry -> names.containsKey(entry.getKey()))
                .map(entry -> new RecusalRow(
                        entry.getKey(),
                        Objects.requireNonNull(names.get(entry.getKey())),
                        entry.getValue().ground(),
                        entry.getValue().reason()))
                .sorted(Comparator.comparing(RecusalRow::name, BY_NAME))
                .toList();
    }

    @Override
    @PreAuthorize("@voting.mayRead(#vote)")
    @Transactional(readOnly = true)
    public List<ExcusedLine> frozen(VoteId vote) {
        return roll.entries(vote).stream()
                .filter(RollRepository.Entry::isExcused)
                .map(entry -> new ExcusedLine(entry.name(), Objects.requireNonNull(entry.excusedFor())))
                .sorted(Comparator.comparing(ExcusedLine::name, BY_NAME))
                .toList();
    }

    private void enter(RecusedMember member, Ground ground, String reason) {
        var words = reason.strip();
        if (words.isEmpty()) throw new Refused("error.recusal.reason");
        if (words.length() > LONGEST) {
            throw new Refused("error.too.long", Map.of("length", words.length(), "max", LONGEST));
        }
        lockBeforeOpening(member.subject());
        if (recusals.on(member.body(), member.subject()).containsKey(member.member())) return;
        recusals.put(member, new Recused(ground, words), current.id(), clock.instant());
        journal.append(ProxyEntries.recused(member, ground, words, current.id()));
        events.publishEvent(new RollAffected(member.context()));
    }

    private void lockBeforeOpening(UUID subject) {
        recusals.lock(subject);
        if (recusals.isUnderWay(subject)) throw new Refused("error.recusal.late");
    }
}
