package si.plenum.document.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import si.plenum.document.text.Conflict.Kind;

/** Finds where two changes to one text meet. Symmetric: neither is the first. */
public final class Conflicts {

    private static final Comparator<Conflict> ORDER = Comparator.comparing(
                    (Conflict conflict) -> conflict.provision().value())
            .thenComparing(Conflict::kind);

    private final Map<ProvisionId, @Nullable ProvisionId> parents;
    private final Set<Conflict> found = new TreeSet<>(ORDER);

    private Conflicts(Map<ProvisionId, @Nullable ProvisionId> parents) {
        this.parents = parents;
    }

    /**
     * Each conflict once, ordered by place.
     *
     * @param base a text on which both stand
     */
    public static List<Conflict> between(DocumentText base, List<Operation> one, List<Operation> other) {
        var conflicts = new Conflicts(new HashMap<>(base.parents()));
        conflicts.learnParents(one);
        conflicts.learnParents(other);
        for (var mine : one) for (var theirs : other) conflicts.compare(mine, theirs);
        // Words alone meet nowhere else; only what changes places or labels can clash from afar.
        if (!changesShape(one) || !changesShape(other)) return List.copyOf(conflicts.found);
        conflicts.compareLabels(newLabels(base, one), newLabels(base, other));
        boolean hard = conflicts.found.stream().anyMatch(conflict -> conflict.weight() == Conflict.Weight.HARD);
        if (!hard && !standTogether(base, one, other, conflicts.found.isEmpty())) {
            conflicts.found.add(new Conflict(Kind.INCOMPATIBLE, smaller(one, other)));
        }
        return List.copyOf(conflicts.found);
    }

    private static boolean changesShape(List<Operation> operations) {
        return operations.stream().anyMatch(operation -> !(operation instanceof Operation.Replace));
    }

    private void learnParents(List<Operation> operations) {
        for (var operation : operations) {
            if (operation instanceof Operation.Insert insert) parents.put(insert.provision(), insert.parent());
        }
    }

    private void compare(Operation mine, Operation theirs) {
        if (mine.provision().equals(theirs.provision())) {
            boolean same = sameResult(mine, theirs);
            boolean anyRemoves = removes(mine) || removes(theirs);
            var kind = same ? Kind.SAME_RESULT : anyRemoves ? Kind.ANCESTOR : Kind.DIFFERENT_WORDS;
            found.add(new Conflict(kind, mine.provision()));
            return;
        }
        if (removes(mine) && stands(theirs, mine.provision())) found.add(new Conflict(Kind.ANCESTOR, mine.provision()));
        if (removes(theirs) && stands(mine, theirs.provision())) {
            found.add(new Conflict(Kind.ANCESTOR, theirs.provision()));
        }
        var place = place(mine);
        if (place != null && place.equals(place(theirs))) {
            found.add(new Conflict(Kind.SAME_ANCHOR, smaller(mine.provision(), theirs.provision())));
        }
    }

    private static boolean sameResult(Operation mine, Operation theirs) {
        return switch (mine) {
            case Operation.Replace(var id, var heading, var text, var expects) ->
                theirs instanceof Operation.Replace other
                        && heading.equals(other.heading())
                        && text.equals(other.text());
            case Operation.Repeal repeal -> theirs instanceof Operation.Repeal;
            case Operation.Renumber(var id, var label, var expects) ->
                theirs instanceof Operation.Renumber other && label.equals(other.label());
            case Operation.Insert insert -> false;
            case Operation.Move move -> false;
        };
    }

    private static boolean removes(Operation operation) {
        return operation instanceof Operation.Repeal || operation instanceof Operation.Move;
    }

    /** Whether an operation aims at, beneath or next to a provision. */
    private boolean stands(Operation operation, ProvisionId on) {
        return switch (operation) {
            case Operation.Insert insert -> beneath(insert.parent(), on) || on.equals(insert.after());
            case Operation.Move move ->
                beneath(move.provision(), on) || beneath(move.parent(), on) || on.equals(move.after());
            default -> beneath(operation.provision(), on);
        };
    }

    private boolean beneath(@Nullable ProvisionId provision, ProvisionId above) {
        for (var at = provision; at != null; at = parents.get(at)) if (at.equals(above)) return true;
        return false;
    }

    private record Place(
            @Nullable ProvisionId parent, @Nullable ProvisionId after) {}

    private static @Nullable Place place(Operation operation) {
        return switch (operation) {
            case Operation.Insert insert -> new Place(insert.parent(), insert.after());
            case Operation.Move move -> new Place(move.parent(), move.after());
            default -> null;
        };
    }

    private record NewLabel(ProvisionKind kind, @Nullable ProvisionId scope, String label) {}

    private record Labelled(ProvisionId provision, boolean expressly) {}

    private static Map<NewLabel, Labelled> newLabels(DocumentText base, List<Operation> operations) {
        var labels = new HashMap<NewLabel, Labelled>();
        var automatic = new HashSet<ProvisionId>();
        for (var operation : operations) {
            if (operation instanceof Operation.Insert insert && insert.label() == null)
                automatic.add(insert.provision());
        }
        DocumentText text;
        try {
            text = base.with(operations);
        } catch (LostFooting | MalformedText outdated) {
            return labels;
        }
        var old = new Places(base);
        var parents = text.parents();
        text.walk().forEach(provision -> {
            var label = provision.label();
            boolean fresh = old.find(provision.id())
                    .map(was -> !Objects.equals(was.label(), label))
                    .orElse(true);
            if (label == null || !fresh) return;
            var scope = provision.kind() == ProvisionKind.ARTICLE ? null : parents.get(provision.id());
            var labelled = new Labelled(provision.id(), !automatic.contains(provision.id()));
            labels.put(new NewLabel(provision.kind(), scope, label), labelled);
        });
        return labels;
    }

    private void compareLabels(Map<NewLabel, Labelled> mine, Map<NewLabel, Labelled> theirs) {
        mine.forEach((label, here) -> {
            var there = theirs.get(label);
            if (there == null || there.provision().equals(here.provision())) return;
            // Automatic labels give way: 12.a, 12.b in the order of adoption.
            var kind = here.expressly() || there.expressly() ? Kind.SAME_LABEL : Kind.SAME_ANCHOR;
            found.add(new Conflict(kind, smaller(here.provision(), there.provision())));
        });
    }

    /** Whether both can be applied in either order, and where {@code alike}, whether that gives the same text. */
    private static boolean standTogether(DocumentText base, List<Operation> one, List<Operation> other, boolean alike) {
        try {
            base.with(one);
            base.with(other);
        } catch (LostFooting | MalformedText outdated) {
            return true; // an outdated base is told apart from a conflict
        }
        try {
            var oneFirst = base.with(joined(one, other)).canonical();
            var otherFirst = base.with(joined(other, one)).canonical();
            return !alike || oneFirst.equals(otherFirst);
        } catch (LostFooting | MalformedText clash) {
            return false;
        }
    }

    private static List<Operation> joined(List<Operation> first, List<Operation> second) {
        var all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    private static ProvisionId smaller(ProvisionId one, ProvisionId other) {
        return one.value().compareTo(other.value()) <= 0 ? one : other;
    }

    private static ProvisionId smaller(List<Operation> one, List<Operation> other) {
        var ids = new HashSet<ProvisionId>();
        one.forEach(operation -> ids.add(operation.provision()));
        other.forEach(operation -> ids.add(operation.provision()));
        return ids.stream().min(Comparator.comparing(ProvisionId::value)).orElseThrow();
    }
}
