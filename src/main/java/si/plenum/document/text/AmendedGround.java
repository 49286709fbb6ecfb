package si.plenum.document.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What stands on what, in a text and in all that the changes to it bring in. */
final class AmendedGround {

    private final Map<ProvisionId, @Nullable ProvisionId> parents;

    @SafeVarargs
    AmendedGround(DocumentText base, List<Operation>... changes) {
        parents = new HashMap<>(base.parents());
        for (var change : changes) {
            for (var operation : change) {
                if (operation instanceof Operation.Insert insert) parents.put(insert.provision(), insert.parent());
            }
        }
    }

    /**
     * Whether the one takes a provision away on or beside which the other does something: strikes or moves it, or does not bring
     * it in.
     *
     * @param some in which provisions the one differs
     * @param others in which the other does
     */
    boolean takesFrom(List<Operation> one, Set<ProvisionId> some, List<Operation> other, Set<ProvisionId> others) {
        var mine = new ByProvision(one);
        var theirs = new ByProvision(other);
        return some.stream()
                .filter(provision -> removes(mine, theirs, provision))
                .anyMatch(gone -> others.stream().anyMatch(touched -> standsOn(theirs, touched, gone)));
    }

    private static boolean removes(ByProvision mine, ByProvision theirs, ProvisionId provision) {
        boolean leftOut = mine.insert(provision) == null && theirs.insert(provision) != null;
        return leftOut
                || mine.on(provision).stream()
                        .anyMatch(each -> each instanceof Operation.Repeal || each instanceof Operation.Move);
    }

    private boolean standsOn(ByProvision theirs, ProvisionId touched, ProvisionId gone) {
        if (beneath(touched, gone)) return true;
        return theirs.on(touched).stream().anyMatch(operation -> switch (operation) {
            case Operation.Insert insert -> gone.equals(insert.after());
            case Operation.Move move -> beneath(move.parent(), gone) || gone.equals(move.after());
            case Operation.Replace replace -> false;
            case Operation.Repeal repeal -> false;
            case Operation.Renumber renumber -> false;
        });
    }

    private boolean beneath(@Nullable ProvisionId provision, ProvisionId above) {
        for (var at = provision; at != null; at = parents.get(at)) if (at.equals(above)) return true;
        return false;
    }
}
