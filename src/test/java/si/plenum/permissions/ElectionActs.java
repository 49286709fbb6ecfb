package si.plenum.permissions;

import static si.plenum.permissions.Role.EVERYONE;
import static si.plenum.permissions.Role.MEMBERS;
import static si.plenum.permissions.Role.OWNER;
import static si.plenum.permissions.Role.PERSONS;
import static si.plenum.permissions.Role.READERS;
import static si.plenum.permissions.Role.SYSTEM;
import static si.plenum.permissions.Role.and;
import static si.plenum.permissions.Role.of;

import java.util.List;
import java.util.Set;
import si.plenum.proposal.Elections;

/** Who stands is public; members stand and name each other, and whoever is on the list leaves it. */
final class ElectionActs {

    private ElectionActs() {}

    static List<Act> in(World world) {
        var elections = world.the(Elections.class);
        return new ActTable(Elections.class)
                .askPublic("of", EVERYONE, to -> elections.of(to.papers().election()))
                .ask(
                        "standing",
                        and(READERS, SYSTEM),
                        to -> elections.standing(to.body(), Set.of(to.papers().election())))
                .askPublic("nominations", PERSONS, to -> elections.nominations())
                .commandPublic(
                        "stand", MEMBERS, to -> elections.stand(to.papers().election(), "Z veseljem."))
                .commandPublic(
                        "nominate",
                        MEMBERS,
                        to -> elections.nominate(
                                to.papers().election(), world.body().member(4)))
                .commandPublic(
                        "decline",
                        of(OWNER),
                        to -> elections.decline(to.papers().election()))
                .commandPublic(
                        "withdraw",
                        of(OWNER),
                        to -> elections.withdraw(to.papers().election()))
                .acts();
    }
}
