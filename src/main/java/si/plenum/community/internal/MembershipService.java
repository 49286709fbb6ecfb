package si.plenum.community.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import si.plenum.community.Belonging;
import si.plenum.community.BodyId;
import si.plenum.community.Elector;
import si.plenum.community.MemberRow;
import si.plenum.community.MembershipId;
import si.plenum.community.Memberships;
import si.plenum.community.Office;
import si.plenum.community.internal.MandateRepository.Held;
import si.plenum.community.internal.MembershipRepository.Member;
import si.plenum.identity.PersonId;
import si.plenum.identity.Persons;
import si.plenum.journal.Journal;
import si.plenum.platform.Ids;
import si.plenum.platform.LegalClock;
import si.plenum.platform.NotFound;
import si.plenum.platform.Refused;

/** Who belongs to which body, and the acts of an administrator that change it. */
@Service
class MembershipService implements Memberships {

    private static final String BELONGS_OR_SYSTEM = "hasRole('SYSTEM') or @community.maySeeMembers(#body)";
    private static final String SELF_OR_BELONGS = "hasRole('SYSTEM') or @community.mayAskAbout(#body, #person)";

    private final MembershipRepository memberships;
    private final MandateRepository mandates;
    private final BodyRepository bodies;
    private final Persons persons;
    private final Journal journal;
    private final LegalClock clock;

    MembershipService(
            MembershipRepository memberships,
            MandateRepository mandates,
            BodyRepository bodies,
            Persons persons,
            Journal journal,
            LegalClock clock) {
        this.memberships = memberships;
        this.mandates = mandates;
        this.bodies = bodies;
        this.persons = persons;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    @PreAuthorize(BELONGS_OR_SYSTEM)
    @Transactional(readOnly = true)
    public List<Elector> electorate(BodyId body, LocalDate day) {
        return electors(memberships.electorate(body, day));
    }

    @Override
    @PreAuthorize(SELF_OR_BELONGS)
    @Transactional(readOnly = true)
    public List<Elector> actsFor(BodyId body, PersonId person) {
        return electors(memberships.actsFor(body, person, clock.today()));
    }

    @Override
    @PreAuthorize(SELF_OR_BELONGS)
    @Transactional(readOnly = true)
    public boolean isMember(BodyId body, PersonId person) {
        return memberships.isMember(body, person, clock.today());
    }

    @Override
    @PreAuthorize(SELF_OR_BELONGS)
    @Transactional(readOnly = true)
    public boolean mayRead(BodyId body, PersonId person) {
        return memberships.mayRead(body, person, clock.today());
    }

    @Override
    @PreAuthorize(SELF_OR_BELONGS)
    @Transactional(readOnly = true)
    public boolean holds(BodyId body, PersonId person, Office office) {
        return mandates.holds(body, person, office, clock.today());
    }

    @Override
    @PreAuthorize(BELONGS_OR_SYSTEM)
    @Transactional(readOnly = true)
    public List<PersonId> holders(BodyId body, Office office) {
        var held = mandates.inBody(body, clock.today()).stream()
                .filter(mandate -> mandate.office() == office)
                .map(Held::person)
                .toList();
        var names = persons.names(held);
        return held.stream()
                .sorted(Comparator.comparing(person -> names.getOrDefault(person, ""), BodyService.BY_NAME))
                .toList();
    }

    @Override
    @PreAuthorize("hasRole('SYSTEM') or @community.mayAskAbout(#person)")
    @Transactional(readOnly = true)
    public List<Belonging> of(PersonId person) {
        var today = clock.today();
        var votes = memberships.ofPerson(person, today).stream()
                .collect(groupingBy(Member::body, mapping(Member::votes, toSet())));
        var offices = mandates.ofPerson(person, today).stream()
                .collect(groupingBy(Held::body, mapping(Held::office, toSet())));
        return bodies.existingOn(today).stream()
                .filter(body -> votes.containsKey(body.id()) || offices.containsKey(body.id()))
                .sorted(BodyService.ASSEMBLIES_FIRST)
                .map(body -> new Belonging(
                        body,
                        votes.getOrDefault(body.id(), Set.of()).contains(true),
                        offices.getOrDefault(body.id(), Set.of())))
                .toList();
    }

    @Override
    @PreAuthorize(BELONGS_OR_SYSTEM)
    @Transactional(readOnly = true)
    public List<MemberRow> members(BodyId body) {
        var today = clock.today();
        var belonging = memberships.inBody(body, today);
        var held = mandates.inBody(body, today).stream().collect(groupingBy(Held::person));
        var names = persons.names(Stream.concat(belonging.stream().map(Member::person), held.keySet().stream())
                .collect(toSet()));

        var ofMembers = belonging.stream()
                .map(member -> new MemberRow(
                        member.membership(),
                        member.person(),
                        name(member, names),
                        member.votes(),
                        offices(held.getOrDefault(member.person(), List.of())),
                        member.since()));
        var persons = belonging.stream().map(Member::person).collect(toSet());
        var ofOthers = held.entrySet().stream()
                .filter(entry -> !persons.contains(entry.getKey()))
                .map(entry -> new MemberRow(
                        null,
                        entry.getKey(),
                        names.getOrDefault(entry.getKey(), ""),
                        false,
                        offices(entry.getValue()),
                        entry.getValue().stream()
                                .map(Held::since)
                                .min(Comparator.naturalOrder())
                                .orElse(today)));
        return Stream.concat(ofMembers, ofOthers)
                .sorted(Comparator.comparing(MemberRow::name, BodyService.BY_NAME))
                .toList();
    }

    @Override
    @PreAuthorize("@identity.mayAdminister()")
    @Transactional
    public MembershipId admit(BodyId body, PersonId person, boolean votes, LocalDate from) {
        ensureExist(body, person);
        if (memberships.overlaps(body, person, from)) throw new Refused("error.member.already");
        return insert(body, person, null, votes, from);
    }

    @Override
    @PreAuthorize("@identity.mayAdminister()")
    @Transactional
    public MembershipId admitOrganisation(BodyId body, String organisation, PersonId actsFor, LocalDate from) {
        ensureExist(body, actsFor);
        if (organisation.isBlank()) throw new Refused("error.name.empty");
        var id = memberships.organisation(organisation.strip(), Ids.ordered());
        if (memberships.overlaps(body, id, from)) throw new Refused("error.member.already");
        return insert(body, actsFor, id, true, from);
    }

    @Override
    @PreAuthorize("@identity.mayAdminister()")
    @Transactional
    public void end(MembershipId membership, LocalDate day) {
        var lasting = memberships.lock(membership).orElseThrow(NotFound::new);
        if (day.equals(lasting.end())) return;
        if (!day.isAfter(lasting.from())) throw new Refused("error.member.end");
        if (lasting.end() != null && !lasting.end().isAfter(clock.today())) throw new Refused("error.member.ended");
        memberships.end(membership, day);
        journal.append(CommunityEntries.ended(membership, lasting.body(), day));
    }

    @Override
    @PreAuthorize("@identity.mayAdminister()")
    @Transactional
    public void appoint(BodyId body, PersonId person, Office office, LocalDate from, Optional<LocalDate> until) {
        ensureExist(body, person);
        var end = until.orElse(null);
        if (end != null && !end.isAfter(from)) throw new Refused("error.member.end");
        if (mandates.overlaps(body, person, office, from, end)) throw new Refused("error.office.already");
        mandates.insert(Ids.ordered(), body, person, office, from, end);
        journal.append(CommunityEntries.appointed(body, person, office, from, end));
    }

    @Override
    @PreAuthorize("@identity.mayAdminister()")
    @Transactional
    public void dismiss(BodyId body, PersonId person, Office office, LocalDate day) {
        ensureExist(body, person);
        if (!mandates.end(body, person, office, day)) throw new Refused("error.office.none");
        journal.append(CommunityEntries.dismissed(body, person, office, day));
    }

    private MembershipId insert(
            BodyId body, PersonId person, @Nullable UUID organisation, boolean votes, LocalDate from) {
        var id = new MembershipId(Ids.ordered());
        memberships.insert(id, body, person, organisation, votes, from);
        journal.append(CommunityEntries.admitted(id, body, person, organisation, votes, from));
        return id;
    }

    private void ensureExist(BodyId body, PersonId person) {
        if (bodies.find(body).isEmpty()) throw new NotFound();
        persons.person(person);
    }

    private List<Elector> electors(List<Member> members) {
        var names = persons.names(members.stream().map(Member::person).collect(toSet()));
        return members.stream()
                .map(member -> new Elector(member.membership(), member.person(), name(member, names)))
                .sorted(Comparator.comparing(Elector::name, BodyService.BY_NAME))
                .toList();
    }

    private static String name(Member member, Map<PersonId, String> names) {
        var organisation = member.organisation();
        return organisation != null ? organisation : names.getOrDefault(member.person(), "");
    }

    private static Set<Office> offices(List<Held> held) {
        return held.stream().map(Held::office).collect(toSet());
    }
}
