package si.plenum.document.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which provisions stand elsewhere than before. Only a move changes a parent or an order. Which of two neighbours was moved past
 * the other no order tells, so where the operations are known they say it; else the fewest that can have moved.
 */
final class Moves {

    private final Places before;
    private final Set<ProvisionId> named;
    private final Set<ProvisionId> moved = new HashSet<>();

    private Moves(Places before, Set<ProvisionId> named) {
        this.before = before;
        this.named = named;
    }

    /** @param named what the operations between the two texts move, empty where they are not known */
    static Set<ProvisionId> between(Places before, Places after, Set<ProvisionId> named) {
        var moves = new Moves(before, named);
        after.text().walk().filter(now -> before.has(now.id())).forEach(now -> {
            if (!Objects.equals(before.parentId(now.id()), after.parentId(now.id()))) moves.moved.add(now.id());
        });
        moves.outOfOrder(after.text().provisions());
        after.text().walk().forEach(parent -> moves.outOfOrder(parent.children()));
        return moves.moved;
    }

    /** What these operations move. */
    static Set<ProvisionId> of(List<Operation> operations) {
        return operations.stream()
                .filter(Operation.Move.class::isInstance)
                .map(Operation::provision)
                .collect(Collectors.toSet());
    }

    /** All but a longest run that kept its order. */
    private void outOfOrder(List<Provision> level) {
        var stayed = stayed(level);
        if (isInOrder(places(stayed))) return;
        stayed.stream().filter(named::contains).forEach(moved::add);
        var rest = stayed(level);
        var places = places(rest);
        if (isInOrder(places)) return;
        var kept = longestRun(places);
        for (int i = 0; i < places.size(); i++) if (!kept.contains(places.get(i))) moved.add(rest.get(i));
    }

    private List<ProvisionId> stayed(List<Provision> level) {
        return level.stream()
                .map(Provision::id)
                .filter(id -> before.has(id) && !moved.contains(id))
                .toList();
    }

    /** Where each stood among its siblings. */
    private List<Integer> places(List<ProvisionId> stayed) {
        if (stayed.size() < 2) return List.of();
        var old = before.siblings(stayed.getFirst()).stream().map(Provision::id).toList();
        return stayed.stream().map(old::indexOf).toList();
    }

    private static boolean isInOrder(List<Integer> places) {
        for (int i = 1; i < places.size(); i++) if (places.get(i - 1) >= places.get(i)) return false;
        return true;
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
