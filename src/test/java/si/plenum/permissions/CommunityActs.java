package si.plenum.permissions;

import static si.plenum.permissions.Role.ADMINISTRATOR;
import static si.plenum.permissions.Role.EVERYONE;
import static si.plenum.permissions.Role.OWNER;
import static si.plenum.permissions.Role.READERS;
import static si.plenum.permissions.Role.SYSTEM;
import static si.plenum.permissions.Role.and;
import static si.plenum.permissions.Role.of;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import si.plenum.community.Bodies;
import si.plenum.community.Body;
import si.plenum.community.BodyId;
import si.plenum.community.BodyKind;
import si.plenum.community.Memberships;
import si.plenum.community.Office;
import si.plenum.community.Terms;
import si.plenum.rules.Matter;
import si.plenum.rules.Rulebooks;

/** Bodies and their rules are public; who belongs to one is known there, and changed by administrators. */
final class CommunityActs {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 20);

    /** Those who know who belongs to the body. */
    private static final Set<Role> KNOWING = and(READERS, ADMINISTRATOR, SYSTEM);

    private CommunityActs() {}

    static List<Act> in(World world) {
        return Stream.of(
                        bodies(world, world.the(Bodies.class)),
                        memberships(world, world.the(Memberships.class)),
                        terms(world, world.the(Terms.class)),
                        rulebooks(world.the(Rulebooks.class)))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Act> bodies(World world, Bodies bodies) {
        var body = new Body(
                new BodyId(UUID.randomUUID()),
                "novi-zbor",
                BodyKind.ASSEMBLY,
                "QZZY",
                "Novi zbor",
                "Novega zbora",
                "Novem zboru",
                "m",
                "New assembly");
        return new ActTable(Bodies.class)
                .askPublic("all", EVERYONE, to -> bodies.all())
                .askPublic("byId", EVERYONE, to -> bodies.byId(to.body()))
                .askPublic(
                        "bySlug",
                        EVERYONE,
                        to -> bodies.bySlug(world.body().body().slug()))
                .askPublic("found", of(ADMINISTRATOR), to -> bodies.found(body, DAY))
                .acts();
    }

    private static List<Act> memberships(World world, Memberships memberships) {
        var somebody = world.body().outsider();
        return new ActTable(Memberships.class)
                .ask("electorate", KNOWING, to -> memberships.electorate(to.body(), DAY))
                .ask("actsFor", KNOWING, to -> memberships.actsFor(to.body(), to.person()))
                .ask("isMember", KNOWING, to -> memberships.isMember(to.body(), to.person()))
                .ask("mayRead", KNOWING, to -> memberships.mayRead(to.body(), to.person()))
                .ask("holds", KNOWING, to -> memberships.holds(to.body(), to.person(), Office.COUNCIL))
                .ask("holders", KNOWING, to -> memberships.holders(to.body(), Office.COUNCIL))
                .ask("of", of(OWNER, ADMINISTRATOR, SYSTEM), to -> memberships.of(to.person()))
                .ask("members", KNOWING, to -> memberships.members(to.body()))
                .ask("admit", of(ADMINISTRATOR), to -> memberships.admit(to.body(), somebody, true, DAY))
                .ask(
                        "admitOrganisation",
                        of(ADMINISTRATOR),
                        to -> memberships.admitOrganisation(to.body(), "Društvo", somebody, DAY))
                .command("end", of(ADMINISTRATOR), to -> memberships.end(to.membership(), DAY))
                .command(
                        "appoint",
                        of(ADMINISTRATOR),
                        to -> memberships.appoint(to.body(), somebody, Office.COUNCIL, DAY, Optional.empty()))
                .command(
                        "dismiss",
                        of(ADMINISTRATOR),
                        to -> memberships.dismiss(to.body(), world.body().council(), Office.COUNCIL, DAY))
                .acts();
    }

    private static List<Act> terms(World world, Terms terms) {
        return new ActTable(Terms.class)
                .ask("of", KNOWING, to -> terms.of(to.body()))
                .ask("term", KNOWING, to -> terms.term(to.term()))
                .command("resign", of(OWNER), to -> terms.resign(to.term(), DAY.plusDays(40)))
                .command(
                        "remove",
                        of(ADMINISTRATOR),
                        to -> terms.remove(to.term(), to.person(), DAY.plusDays(40), "Odpoklic."))
                .acts();
    }

    private static List<Act> rulebooks(Rulebooks rulebooks) {
        return new ActTable(Rulebooks.class)
                .askPublic("ruleFor", EVERYONE, to -> rulebooks.ruleFor(to.body(), Matter.RESOLUTION, DAY))
                .askPublic("inForce", EVERYONE, to -> rulebooks.inForce(to.body(), DAY))
                .askPublic("latest", EVERYONE, to -> rulebooks.latest(to.body()))
                .askPublic("editions", EVERYONE, to -> rulebooks.editions(to.body()))
                .acts();
    }
}
