package si.plenum.document.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Which provisions stand elsewhere than before. Only a move changes a parent or an order, so this is read, not guessed. */
final class Moves {

    private Moves() {}

    static Set<ProvisionId> between(Places before, Places after) {
        var moved = new HashSet<ProvisionId>();
        after.text().walk().filter(now -> before.has(now.id())).forEach(now -> {
            if (!Objects.equals(before.parentId(now.id()), after.parentId(now.id()))) moved.add(now.id());
        });
        outOfOrder(before, after.text().provisions(), moved);
        after.text().walk().forEach(parent -> outOfOrder(before, parent.children(), moved));
        return moved;
    }

    /** The fewest siblings that must have moved for this order: all but a longest run that kept its order. */
    private static void outOfOrder(Places before, List<Provision> level, Set<ProvisionId> moved) {
        var stayed = level.stream()
                .map(Provision::id)
                .filter(id -> before.has(id) && !moved.contains(id))
                .toList();
        if (stayed.size() < 2) return;
        var old = before.siblings(stayed.getFirst()).stream().map(Provision::id).toList();
        var places = stayed.stream().map(old::indexOf).toList();
        boolean inOrder = true;
        for (int i = 1; i < places.size(); i++) inOrder &= places.get(i - 1) < places.get(i);
        if (inOrder) return;
        var kept = longestRun(places);
        for (int i = 0; i < places.size(); i++) if (!kept.contains(places.get(i))) moved.add(stayed.get(i));
    }

    private static Set<Integer> longestRun(List<Integer> places) {
        var runs = new ArrayList<List<Integer>>();
        for (int place : places) {
            var best = List.<Integer>of();
            for (var run : runs) if (run.getLast() < place && run.size() > best.size()) best = run;
            var longer = new ArrayList<>(best);
            longer.add(place);
            runs.add(longer);
        }
        var longest = runs.getFirst();
        for (var run : runs) if (run.size() > longest.size()) longest = run;
        return Set.copyOf(longest);
    }
}
