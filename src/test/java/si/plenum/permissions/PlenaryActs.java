package si.plenum.permissions;

import static si.plenum.permissions.Role.CHAIR;
import static si.plenum.permissions.Role.EVERYONE;
import static si.plenum.permissions.Role.KEEPING_ATTENDANCE;
import static si.plenum.permissions.Role.MEMBERS;
import static si.plenum.permissions.Role.OWNER;
import static si.plenum.permissions.Role.PERSONS;
import static si.plenum.permissions.Role.PREPARING;
import static si.plenum.permissions.Role.READERS;
import static si.plenum.permissions.Role.of;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import si.plenum.plenary.Channel;
import si.plenum.plenary.Corrections;
import si.plenum.plenary.ItemKind;
import si.plenum.plenary.Minutes;
import si.plenum.plenary.Presence;
import si.plenum.plenary.Printing;
import si.plenum.plenary.Proceedings;
import si.plenum.plenary.Sessions;
import si.plenum.plenary.SpeakingOrder;
import si.plenum.plenary.VotePlan;
import si.plenum.proposal.Rewording;
import si.plenum.voting.OptionId;
import si.plenum.voting.tally.CastingVote;

/** Council and coordinator prepare a session, the chair leads it, the minute-taker keeps attendance, members take part. */
final class PlenaryActs {

    private static final OptionId OPTION = new OptionId(UUID.randomUUID());

    private PlenaryActs() {}

    static List<Act> in(World world) {
        return Stream.of(
                        sessions(world, world.the(Sessions.class)),
                        presence(world.the(Presence.class)),
                        proceedings(world.the(Proceedings.class)),
                        speaking(world.the(SpeakingOrder.class)),
                        minutes(world.the(Minutes.class)),
                        corrections(world.the(Corrections.class)),
                        printing(world.the(Printing.class)))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Act> sessions(World world, Sessions sessions) {
        return new ActTable(Sessions.class)
                .ask("plan", PREPARING, to -> sessions.plan(world.session(to.body())))
                .command(
                        "change",
                        PREPARING,
                        to -> sessions.change(to.meetings().planned(), 1, world.session(to.body())))
                .ask(
                        "addProposal",
                        PREPARING,
                        to -> sessions.addProposal(
                                to.meetings().planned(), to.papers().filed(), 20))
                .ask("addItem", PREPARING, to -> sessions.addItem(to.meetings().planned(), ItemKind.OTHER, "Razno", 10))
                .command(
                        "changeItem",
                        PREPARING,
                        to -> sessions.changeItem(to.meetings().plannedItem(), "Drugače", 5))
                .command(
                        "moveItem",
                        PREPARING,
                        to -> sessions.moveItem(to.meetings().plannedItem(), 2))
                .command(
                        "removeItem",
                        PREPARING,
                        to -> sessions.removeItem(to.meetings().plannedItem()))
                .command(
                        "convene",
                        PREPARING,
                        to -> sessions.convene(to.meetings().planned()))
                .command(
                        "cancel", PREPARING, to -> sessions.cancel(to.meetings().convened(), "Ni prostora."))
                .ask(
                        "page(SessionId)",
                        READERS,
                        to -> sessions.page(to.meetings().planned()))
                .ask("page(String)", READERS, to -> sessions.page(to.meetings().plannedNumber()))
                .askPublic("mine", PERSONS, to -> sessions.mine(0, 5))
                .askPublic("ahead", PERSONS, to -> sessions.ahead())
                .askPublic("published", EVERYONE, to -> sessions.published(Optional.of(to.body()), 0, 5))
                .ask("chairs", PREPARING, to -> sessions.chairs(to.body()))
                .ask("minuteTakers", PREPARING, to -> sessions.minuteTakers(to.body()))
                .acts();
    }

    private static List<Act> minutes(Minutes minutes) {
        return new ActTable(Minutes.class)
                .ask("of", READERS, to -> minutes.of(to.meetings().running()))
                .ask(
                        "note",
                        KEEPING_ATTENDANCE,
                        to -> minutes.note(to.meetings().current(), 0, "Vprašano je bilo, kdaj."))
                .command(
                        "confirm",
                        KEEPING_ATTENDANCE,
                        to -> minutes.confirm(to.meetings().running()))
                .askPublic("awaiting", PERSONS, to -> minutes.awaiting())
                .ask(
                        "confirmed",
                        EVERYONE,
                        to -> minutes.confirmed(to.meetings().plannedNumber()))
                .acts();
    }

    private static List<Act> printing(Printing printing) {
        return new ActTable(Printing.class)
                .ask(
                        "attendance",
                        KEEPING_ATTENDANCE,
                        to -> printing.attendance(to.meetings().running(), -1))
                .ask(
                        "ballots",
                        KEEPING_ATTENDANCE,
                        to -> printing.ballots(to.meetings().current(), 0))
                .acts();
    }

    private static List<Act> corrections(Corrections corrections) {
        return new ActTable(Corrections.class)
                .ask("of", READERS, to -> corrections.of(to.meetings().running()))
                .ask(
                        "write",
                        KEEPING_ATTENDANCE,
                        to -> corrections.write(to.meetings().running(), 0, "Navzočih je bilo 6."))
                .command(
                        "confirm",
                        KEEPING_ATTENDANCE,
                        to -> corrections.confirm(to.meetings().running()))
                .ask(
                        "confirmed",
                        EVERYONE,
                        to -> corrections.confirmed(to.meetings().plannedNumber()))
                .acts();
    }

    private static List<Act> presence(Presence presence) {
        return new ActTable(Presence.class)
                .command(
                        "checkIn", MEMBERS, to -> presence.checkIn(to.meetings().running(), Channel.HALL))
                .command(
                        "enter",
                        KEEPING_ATTENDANCE,
                        to -> presence.enter(to.meetings().running(), to.membership()))
                .command(
                        "takeBack",
                        KEEPING_ATTENDANCE,
                        to -> presence.takeBack(to.meetings().running(), to.membership()))
                .command(
                        "left",
                        KEEPING_ATTENDANCE,
                        to -> presence.left(to.meetings().running(), to.membership()))
                .command("reply", MEMBERS, to -> presence.reply(to.meetings().convened(), true))
                .ask(
                        "attendance",
                        READERS,
                        to -> presence.attendance(to.meetings().running()))
                .ask("quorum", READERS, to -> presence.quorum(to.meetings().running()))
                .ask(
                        "check",
                        KEEPING_ATTENDANCE,
                        to -> presence.check(to.meetings().running()))
                .acts();
    }

    private static List<Act> proceedings(Proceedings proceedings) {
        return new ActTable(Proceedings.class)
                .command("open", of(CHAIR), to -> proceedings.open(to.meetings().convened()))
                .command(
                        "nextItem",
                        of(CHAIR),
                        to -> proceedings.nextItem(
                                to.meetings().running(),
                                Optional.of(to.meetings().current())))
                .command(
                        "defer",
                        of(CHAIR),
                        to -> proceedings.defer(to.meetings().waiting()))
                .command(
                        "withdraw",
                        of(CHAIR),
                        to -> proceedings.withdraw(to.meetings().waiting()))
                .command(
                        "suspend",
                        of(CHAIR),
                        to -> proceedings.suspend(to.meetings().running()))
                .command(
                        "resume",
                        of(CHAIR),
                        to -> proceedings.resume(to.meetings().running()))
                .command(
                        "close",
                        of(CHAIR),
                        to -> proceedings.close(to.meetings().running()))
                .command(
                        "openVote(ItemId)",
                        of(CHAIR),
                        to -> proceedings.openVote(to.meetings().current()))
                .ask(
                        "choices",
                        of(CHAIR),
                        to -> proceedings.choices(to.meetings().current()))
                .command(
                        "openVoteWith",
                        of(CHAIR),
                        to -> proceedings.openVoteWith(to.meetings().current(), Set.of()))
                .command(
                        "openVote(ItemId, VotePlan)",
                        of(CHAIR),
                        to -> proceedings.openVote(to.meetings().current(), VotePlan.PLAIN))
                .command(
                        "openCasting",
                        of(CHAIR),
                        to -> proceedings.openCasting(to.meetings().voting()))
                .command(
                        "strike",
                        of(CHAIR),
                        to -> proceedings.strike(to.meetings().voting(), OPTION, "Bolezen."))
                .ask(
                        "closeVote",
                        of(CHAIR),
                        to -> proceedings.closeVote(to.meetings().voting()))
                .ask(
                        "announce",
                        of(CHAIR),
                        to -> proceedings.announce(to.meetings().current()))
                .ask(
                        "breakTie",
                        of(CHAIR),
                        to -> proceedings.breakTie(to.meetings().current(), CastingVote.FOR))
                .command(
                        "reword",
                        of(CHAIR),
                        to -> proceedings.reword(to.meetings().current(), Rewording.of("Drugače.")))
                .acts();
    }

    private static List<Act> speaking(SpeakingOrder speaking) {
        return new ActTable(SpeakingOrder.class)
                .command("ask", MEMBERS, to -> speaking.ask(to.meetings().running(), false))
                .command(
                        "end",
                        of(OWNER, CHAIR),
                        to -> speaking.end(to.meetings().request()))
                .command(
                        "giveFloor",
                        of(CHAIR),
                        to -> speaking.giveFloor(to.meetings().request()))
                .ask("list", READERS, to -> speaking.list(to.meetings().running()))
                .acts();
    }
}
