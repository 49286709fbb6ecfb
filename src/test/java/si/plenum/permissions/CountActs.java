package si.plenum.permissions;

import static si.plenum.permissions.Role.CHAIR;
import static si.plenum.permissions.Role.COORDINATOR;
import static si.plenum.permissions.Role.COUNCIL;
import static si.plenum.permissions.Role.EVERYONE;
import static si.plenum.permissions.Role.MEMBER;
import static si.plenum.permissions.Role.MINUTE_TAKER;
import static si.plenum.permissions.Role.OBSERVER;
import static si.plenum.permissions.Role.OTHER_CHAIR;
import static si.plenum.permissions.Role.OTHER_MINUTE_TAKER;
import static si.plenum.permissions.Role.PERSONS;
import static si.plenum.permissions.Role.READERS;
import static si.plenum.permissions.Role.SYSTEM;
import static si.plenum.permissions.Role.and;
import static si.plenum.permissions.Role.but;
import static si.plenum.permissions.Role.of;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import si.plenum.rules.BallotChannel;
import si.plenum.voting.Choice;
import si.plenum.voting.Marks;
import si.plenum.voting.Participation;
import si.plenum.voting.Position;
import si.plenum.voting.SheetCount;
import si.plenum.voting.Sheets;
import si.plenum.voting.VoteExports;

/** What is voted away from screens is marked, entered and signed by those who chair and who take the minutes. */
final class CountActs {

    private static final Set<Role> COUNTING = of(CHAIR, OTHER_CHAIR, MINUTE_TAKER, OTHER_MINUTE_TAKER);

    /** As those who may be checked in: outsiders, to whom no session has an open vote, change nothing. */
    private static final Set<Role> CHECKING_IN =
            but(and(PERSONS, SYSTEM), OBSERVER, MEMBER, COUNCIL, OTHER_CHAIR, COORDINATOR);

    private CountActs() {}

    static List<Act> in(World world) {
        return Stream.of(
                        marks(world.the(Marks.class)),
                        sheets(world.the(Sheets.class)),
                        exports(world.the(VoteExports.class)),
                        participation(world.the(Participation.class)))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Act> marks(Marks marks) {
        return new ActTable(Marks.class)
                .command(
                        "paper",
                        COUNTING,
                        to -> marks.paper(to.ballots().open(), to.ballots().entry()))
                .command(
                        "takePaperBack",
                        COUNTING,
                        to -> marks.takePaperBack(
                                to.ballots().open(), to.ballots().entry()))
                .command("inHall", of(CHAIR), to -> marks.inHall(to.ballots().open(), Set.of()))
                .command(
                        "cameToHall",
                        CHECKING_IN,
                        to -> marks.cameToHall(to.ballots().context(), to.membership()))
                .command(
                        "say",
                        COUNTING,
                        to -> marks.say(to.ballots().open(), to.ballots().entry(), Choice.of(Position.FOR)))
                .ask("of", COUNTING, to -> marks.of(to.ballots().open()))
                .acts();
    }

    private static List<Act> sheets(Sheets sheets) {
        return new ActTable(Sheets.class)
                .command(
                        "enter",
                        COUNTING,
                        to -> sheets.enter(to.ballots().closed(), BallotChannel.PAPER, SheetCount.none()))
                .command("sign", COUNTING, to -> sheets.sign(to.ballots().closed(), BallotChannel.PAPER))
                .ask("of", READERS, to -> sheets.of(to.ballots().closed()))
                .askPublic(
                        "published",
                        EVERYONE,
                        to -> sheets.published(to.ballots().certified()))
                .acts();
    }

    private static List<Act> participation(Participation participation) {
        return new ActTable(Participation.class)
                .ask(
                        "of",
                        and(READERS, SYSTEM),
                        to -> participation.of(to.ballots().certified()))
                .askPublic(
                        "published",
                        EVERYONE,
                        to -> participation.published(to.ballots().certified()))
                .acts();
    }

    private static List<Act> exports(VoteExports exports) {
        return new ActTable(VoteExports.class)
                .askPublic(
                        "ballots", EVERYONE, to -> exports.ballots(to.ballots().certified()))
                .askPublic("blt", EVERYONE, to -> exports.blt(to.ballots().certified()))
                .askPublic("pb", EVERYONE, to -> exports.pb(to.ballots().certified()))
                .acts();
    }
}
