package si.plenum.permissions;

import static si.plenum.permissions.Role.CHAIR;
import static si.plenum.permissions.Role.COORDINATOR;
import static si.plenum.permissions.Role.COUNCIL;
import static si.plenum.permissions.Role.EVERYONE;
import static si.plenum.permissions.Role.MEMBER;
import static si.plenum.permissions.Role.MINUTE_TAKER;
import static si.plenum.permissions.Role.NOBODY;
import static si.plenum.permissions.Role.OBSERVER;
import static si.plenum.permissions.Role.OFFICERS_AND_MEMBERS;
import static si.plenum.permissions.Role.OTHER_CHAIR;
import static si.plenum.permissions.Role.OWNER;
import static si.plenum.permissions.Role.PERSONS;
import static si.plenum.permissions.Role.READERS;
import static si.plenum.permissions.Role.SYSTEM;
import static si.plenum.permissions.Role.and;
import static si.plenum.permissions.Role.but;
import static si.plenum.permissions.Role.of;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import si.plenum.rules.Matter;
import si.plenum.voting.Choice;
import si.plenum.voting.NewVote;
import si.plenum.voting.OptionId;
import si.plenum.voting.Position;
import si.plenum.voting.Votes;

/** The chair leads votes, the program ends them, everyone casts for themselves, and what is certified is public. */
final class VotingActs {

    private static final Set<Role> LEADING = of(CHAIR, SYSTEM);

    /** Outsiders are told of a session's votes as of those of an unknown one: there are none. */
    private static final Set<Role> PERSONS_AND_SYSTEM = and(PERSONS, SYSTEM);

    private VotingActs() {}

    static List<Act> in(World world) {
        var votes = world.the(Votes.class);
        return new ActTable(Votes.class)
                .ask("schedule", LEADING, to -> votes.schedule(led(world, to, CHAIR)))
                // Whoever may never chair makes no vote that they lead themselves.
                .ask("schedule", "led by a member", of(SYSTEM), to -> votes.schedule(led(world, to, OWNER)))
                .ask(
                        "schedule",
                        "led by the minute-taker",
                        of(SYSTEM),
                        to -> votes.schedule(led(world, to, MINUTE_TAKER)))
                .ask(
                        "schedule",
                        "led by the coordinator",
                        of(SYSTEM),
                        to -> votes.schedule(led(world, to, COORDINATOR)))
                .ask(
                        "strike",
                        of(CHAIR),
                        to -> votes.strike(to.ballots().open(), new OptionId(UUID.randomUUID()), "Bolezen."))
                .ask(
                        "recountWithout",
                        and(READERS, SYSTEM),
                        to -> votes.recountWithout(to.ballots().certified(), Set.of()))
                .ask("open", LEADING, to -> votes.open(to.ballots().scheduled(), Set.of(), false))
                // Outsiders, to whom no session has an open vote, change nothing.
                .command(
                        "checkedIn",
                        but(PERSONS_AND_SYSTEM, OBSERVER, MEMBER, COUNCIL, OTHER_CHAIR, COORDINATOR),
                        to -> votes.checkedIn(to.ballots().context(), to.membership()))
                .ask(
                        "cast",
                        of(OWNER),
                        to -> votes.cast(to.ballots().open(), to.ballots().entry(), Choice.of(Position.ABSTAIN)))
                .ask("mine", READERS, to -> votes.mine(to.ballots().open()))
                .ask("close", LEADING, to -> votes.close(to.ballots().open()))
                .ask("count", LEADING, to -> votes.count(to.ballots().closed()))
                .ask("certify", LEADING, to -> votes.certify(to.ballots().counted()))
                .command("annul", of(CHAIR), to -> votes.annul(to.ballots().open(), "Napačno vprašanje."))
                .ask("view", and(READERS, SYSTEM), to -> votes.view(to.ballots().open()))
                .ask(
                        "ofContext",
                        PERSONS_AND_SYSTEM,
                        to -> votes.ofContext(to.ballots().context()))
                .ask(
                        "openIn",
                        PERSONS_AND_SYSTEM,
                        to -> votes.openIn(to.ballots().context()))
                .ask("openFor", PERSONS, to -> votes.openFor(to.body()))
                .askPublic("published", EVERYONE, to -> votes.published(world.certifiedNumber()))
                .ask(
                        "published",
                        "before it is certified",
                        NOBODY,
                        to -> votes.published(to.ballots().countedNumber()))
                .ask(
                        "rollCall",
                        and(OFFICERS_AND_MEMBERS, SYSTEM),
                        to -> votes.rollCall(to.ballots().certified()))
                .askPublic("recount", EVERYONE, to -> votes.recount(to.ballots().certified()))
                .ask(
                        "recount",
                        "before it is certified",
                        NOBODY,
                        to -> votes.recount(to.ballots().counted()))
                .ask(
                        "awaitsDraw",
                        and(READERS, SYSTEM),
                        to -> votes.awaitsDraw(to.ballots().open()))
                .acts();
    }

    private static NewVote led(World world, Things to, Role leader) {
        return NewVote.inTheHall(
                to.body(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                world.body().body().prefix() + "-2026-77-1",
                world.person(leader),
                "Streha",
                "Streha se obnovi.",
                world.body().rule(Matter.RESOLUTION));
    }
}
