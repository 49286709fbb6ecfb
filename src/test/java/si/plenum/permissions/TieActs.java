package si.plenum.permissions;

import static si.plenum.permissions.Role.CHAIR;
import static si.plenum.permissions.Role.EVERYONE;
import static si.plenum.permissions.Role.MEMBER;
import static si.plenum.permissions.Role.OBSERVER;
import static si.plenum.permissions.Role.OWNER;
import static si.plenum.permissions.Role.READERS;
import static si.plenum.permissions.Role.but;
import static si.plenum.permissions.Role.of;

import java.util.List;
import java.util.Set;
import si.plenum.voting.CastingVotes;
import si.plenum.voting.DrawnNumber;
import si.plenum.voting.Draws;
import si.plenum.voting.tally.CastingVote;

/** Dice are thrown by those who hold an office of the body; a tie is broken by the chair alone. */
final class TieActs {

    private static final DrawnNumber THROWN = DrawnNumber.ofDice(List.of(3, 5, 1, 4, 2, 6, 6, 1, 2, 3));

    private static final Set<Role> OFFICERS = but(READERS, OBSERVER, MEMBER, OWNER);

    private TieActs() {}

    static List<Act> drawing(World world) {
        var draws = world.the(Draws.class);
        return new ActTable(Draws.class)
                .ask("of", READERS, to -> draws.of(to.ballots().open()))
                .ask("enter", OFFICERS, to -> draws.enter(to.ballots().closed(), THROWN))
                .askPublic(
                        "published",
                        EVERYONE,
                        to -> draws.published(to.ballots().certified()))
                .acts();
    }

    static List<Act> casting(World world) {
        var casting = world.the(CastingVotes.class);
        return new ActTable(CastingVotes.class)
                .ask("give", of(CHAIR), to -> casting.give(to.ballots().counted(), CastingVote.FOR))
                .acts();
    }
}
