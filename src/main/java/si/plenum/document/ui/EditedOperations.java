package si.plenum.document.ui;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import si.plenum.document.text.LostFooting;
import si.plenum.document.text.MalformedText;
import si.plenum.document.text.Operation;
import si.plenum.document.text.Provision;
import si.plenum.document.text.ProvisionId;
import si.plenum.document.text.Wording;

/**
 * The operations that follow from what a person did to a text, in the order of the text; what others leave first is struck after
 * that, and labels come last.
 */
final class EditedOperations {

    private final TextEdits edits;
    private final List<Operation> operations = new ArrayList<>();
    private final List<Provision> struckLast = new ArrayList<>();
    private final Set<ProvisionId> left = new HashSet<>();

    EditedOperations(TextEdits edits) {
        this.edits = edits;
        for (var provision : edits.base().provisions()) {
            provision.walk().filter(each -> edits.isMoved(each.id())).forEach(moved -> left.addAll(above(moved)));
        }
    }

    private List<ProvisionId> above(Provision provision) {
        return edits.base().path(provision.id()).stream()
                .filter(each -> each != provision)
                .map(Provision::id)
                .toList();
    }

    List<Operation> all() {
        add(null);
        struckLast.forEach(provision -> operations.add(new Operation.Repeal(provision.id(), treeHash(provision))));
        operations.addAll(edits.impossible());
        relabel();
        return operations;
    }

    private void add(@Nullable ProvisionId parent) {
        ProvisionId elder = null;
        for (var place : edits.in(parent)) {
            var old = place.base();
            if (old == null) {
                if (isEmpty(place)) continue;
                operations.add(insert(place, parent, elder));
                add(place.id());
            } else {
                if (edits.isMoved(old.id())) operations.add(move(old, parent, elder));
                boolean struck = !old.repealed() && edits.isGone(old);
                if (struck) strike(old);
                if (!struck && !old.repealed()) words(edits, old).ifPresent(operations::add);
                // What stands beneath a struck provision falls with it.
                if (!struck) add(place.id());
            }
            elder = place.id();
        }
    }

    private Operation insert(TextEdits.Place place, @Nullable ProvisionId parent, @Nullable ProvisionId elder) {
        var id = place.id();
        String label = edits.newLabel(id).orElse(null);
        return new Operation.Insert(id, place.kind(), parent, elder, label, edits.heading(id), edits.text(id));
    }

    private Operation move(Provision old, @Nullable ProvisionId parent, @Nullable ProvisionId elder) {
        String label = edits.newLabel(old.id())
                .filter(other -> !other.equals(old.label()))
                .orElse(null);
        return new Operation.Move(old.id(), parent, elder, label, treeHash(old));
    }

    private void strike(Provision old) {
        if (left.contains(old.id())) struckLast.add(old);
        else operations.add(new Operation.Repeal(old.id(), old.treeHash()));
    }

    /** The hash of a provision as it is once what left it has left. */
    private String treeHash(Provision old) {
        if (!left.contains(old.id())) return old.treeHash();
        try {
            return edits.base().with(operations).find(old.id()).orElse(old).treeHash();
        } catch (LostFooting | MalformedText elsewhere) {
            return old.treeHash(); // the preview says what is wrong there
        }
    }

    /** Labels are given back before they are taken. */
    private void relabel() {
        var waiting = new ArrayList<>(edits.relabelled()
                .filter(old -> !edits.isMoved(old.id()) && !old.repealed() && !edits.isGone(old))
                .toList());
        while (!waiting.isEmpty()) {
            var next = waiting.stream()
                    .filter(old -> waiting.stream().noneMatch(other -> takes(old, other)))
                    .findFirst()
                    .orElse(waiting.getFirst());
            waiting.remove(next);
            String label = edits.newLabel(next.id()).orElseThrow();
            operations.add(new Operation.Renumber(
                    next.id(), label, hash(next, next.label(), edits.heading(next.id()), edits.text(next.id()))));
        }
    }

    private boolean takes(Provision one, Provision other) {
        return one != other
                && one.kind() == other.kind()
                && edits.newLabel(one.id())
                        .filter(label -> label.equals(other.label()))
                        .isPresent();
    }

    private boolean isEmpty(TextEdits.Place fresh) {
        if (fresh.base() != null) return false;
        if (fresh.kind().hasText()) return edits.text(fresh.id()).isBlank();
        return edits.in(fresh.id()).stream().allMatch(this::isEmpty);
    }

    /** Other words for a provision that is not struck; empty where they are the same. */
    static Optional<Operation> words(TextEdits edits, Provision old) {
        var id = old.id();
        String label = edits.isMoved(id) ? edits.newLabel(id).orElse(old.label()) : old.label();
        String expects = hash(old, label, old.heading(), old.text());
        var replace = new Operation.Replace(id, edits.heading(id), edits.text(id), expects);
        boolean same = replace.text().equals(old.text()) && replace.heading().equals(old.heading());
        return same ? Optional.empty() : Optional.of(replace);
    }

    /** What it hashes to by itself under that label, with those words. */
    private static String hash(Provision old, @Nullable String label, String heading, String text) {
        try {
            String head = Wording.cleanHeading(heading);
            return new Provision(old.id(), old.kind(), label, head, Wording.clean(text), old.repealed(), List.of())
                    .ownHash();
        } catch (MalformedText unfit) {
            return old.ownHash(); // too long, or no label of its kind: the preview says so
        }
    }
}
