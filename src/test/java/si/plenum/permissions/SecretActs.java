package si.plenum.permissions;

import static si.plenum.permissions.Role.CHAIR;
import static si.plenum.permissions.Role.EVERYONE;
import static si.plenum.permissions.Role.NOBODY;
import static si.plenum.permissions.Role.OFFICERS_AND_MEMBERS;
import static si.plenum.permissions.Role.OWNER;
import static si.plenum.permissions.Role.READERS;
import static si.plenum.permissions.Role.SYSTEM;
import static si.plenum.permissions.Role.of;

import java.util.List;
import java.util.Set;
import si.plenum.voting.SecretBallots;
import si.plenum.voting.secret.SecretBallot;

/** The chair issues, everyone gets a grant for themselves; who draws or casts is never asked who they are. */
final class SecretActs {

    private static final SecretBallot EMPTY =
            new SecretBallot(new byte[32], new byte[32], new byte[384], 1, "{}", new byte[64]);

    private SecretActs() {}

    static List<Act> in(World world) {
        var secret = world.the(SecretBallots.class);
        return new ActTable(SecretBallots.class)
                .ask("issue", of(CHAIR, SYSTEM), to -> secret.issue(to.ballots().scheduled(), Set.of(), false))
                .ask(
                        "grant",
                        of(OWNER),
                        to -> secret.grant(to.ballots().secret(), to.ballots().secretEntry())
                                .expires())
                // Refused for the grant, not for the person.
                .askPublic("draw", EVERYONE, to -> secret.draw(to.ballots().secret(), "none", new byte[384]))
                .askPublic("cast", EVERYONE, to -> secret.cast(to.ballots().secret(), EMPTY))
                .askPublic(
                        "paper",
                        EVERYONE,
                        to -> secret.paper(to.ballots().secret()).number())
                .ask("progress", READERS, to -> secret.progress(to.ballots().secret()))
                .ask(
                        "board",
                        "before it is counted",
                        NOBODY,
                        to -> secret.board(to.ballots().secret()))
                .ask(
                        "drawn",
                        OFFICERS_AND_MEMBERS,
                        to -> secret.drawn(to.ballots().secret()))
                .acts();
    }
}
