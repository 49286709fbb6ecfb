package si.plenum.document.text;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A change that amends another one: both are whole, on the same text, and what the one does otherwise than the other is the
 * amendment. Its unit is the provision: words are never merged. Where several amendments were adopted, each is put into what
 * the ones before it left; one that treats a provision on which another has already decided meets it and cannot be put in.
 */
public final class Amending {

    private Amending() {}

    /**
     * The provisions that the amended change treats otherwise. That one only stands behind another new provision than before is
     * no difference: it was pushed on by what came in before it.
     */
    public static Set<ProvisionId> differing(List<Operation> main, List<Operation> amended) {
        var before = new ByProvision(main);
        var after = new ByProvision(amended);
        var all = new HashSet<>(before.provisions());
        all.addAll(after.provisions());
        all.removeIf(provision -> before.sameAs(after, provision));
        return all;
    }

    /**
     * Puts an amendment into the change as it stands now.
     *
     * @param base the text that all of these stand on
     * @param now the change with the amendments adopted before
     * @param main the change that the amendment was written against
     * @param amended the change as the amendment wants it
     * @return the change with the amendment put in; empty where it meets what was adopted before, or the result could not be
     *     applied to the text. The same as {@code now}: what it wants is in there already
     */
    public static Optional<List<Operation>> putInto(
            DocumentText base, List<Operation> now, List<Operation> main, List<Operation> amended) {
        var wanted = new HashSet<>(differing(main, amended));
        var decided = new HashSet<>(differing(main, now));
        var current = new ByProvision(now);
        var mine = new ByProvision(amended);
        var alike = new HashSet<>(wanted);
        alike.retainAll(decided);
        if (!alike.stream().allMatch(provision -> current.sameAs(mine, provision))) return Optional.empty();
        var ground = new AmendedGround(base, main, now, amended);
        if (ground.takesFrom(amended, without(wanted, alike), now, decided)
                || ground.takesFrom(now, without(decided, alike), amended, wanted)) {
            return Optional.empty();
        }
        wanted.removeAll(alike);
        if (wanted.isEmpty()) return Optional.of(now);
        return new AmendmentWeaver(base, now, new ByProvision(main), mine, wanted, decided).woven();
    }

    private static Set<ProvisionId> without(Set<ProvisionId> all, Set<ProvisionId> some) {
        var rest = new HashSet<>(all);
        rest.removeAll(some);
        return rest;
    }
}
