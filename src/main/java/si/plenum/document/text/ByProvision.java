package si.plenum.document.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The operations of a change, by the provision that each makes or aims at. */
final class ByProvision {

    private final List<Operation> operations;
    private final Map<ProvisionId, List<Operation>> byProvision = new LinkedHashMap<>();
    private final Map<ProvisionId, Operation.Insert> inserted = new HashMap<>();

    ByProvision(List<Operation> operations) {
        this.operations = operations;
        for (var operation : operations) {
            byProvision
                    .computeIfAbsent(operation.provision(), id -> new ArrayList<>())
                    .add(operation);
            if (operation instanceof Operation.Insert insert) inserted.put(insert.provision(), insert);
        }
    }

    List<Operation> operations() {
        return operations;
    }

    Set<ProvisionId> provisions() {
        return byProvision.keySet();
    }

    List<Operation> on(ProvisionId provision) {
        return byProvision.getOrDefault(provision, List.of());
    }

    Operation.@Nullable Insert insert(ProvisionId provision) {
        return inserted.get(provision);
    }

    /** Whether both do the same to a provision; what they expect of the text follows from what they do before. */
    boolean sameAs(ByProvision other, ProvisionId provision) {
        var ours = on(provision);
        var theirs = other.on(provision);
        if (ours.size() != theirs.size()) return false;
        for (int i = 0; i < ours.size(); i++) {
            if (!same(ours.get(i), other, theirs.get(i))) return false;
        }
        return true;
    }

    private boolean same(Operation mine, ByProvision other, Operation theirs) {
        return switch (mine) {
            case Operation.Insert(var id, var kind, var parent, var after, var label, var heading, var text) ->
                theirs instanceof Operation.Insert insert
                        && kind == insert.kind()
                        && Objects.equals(label, insert.label())
                        && heading.equals(insert.heading())
                        && text.equals(insert.text())
                        && standsAsIn(other, id);
            case Operation.Replace(var id, var heading, var text, var expects) ->
                theirs instanceof Operation.Replace replace
                        && heading.equals(replace.heading())
                        && text.equals(replace.text());
            case Operation.Repeal repeal -> theirs instanceof Operation.Repeal;
            case Operation.Move(var id, var parent, var after, var label, var expects) ->
                theirs instanceof Operation.Move move
                        && Objects.equals(parent, move.parent())
                        && Objects.equals(label, move.label())
                        && Objects.equals(shared(after, other), other.shared(move.after(), this));
            case Operation.Renumber(var id, var label, var expects) ->
                theirs instanceof Operation.Renumber renumber && label.equals(renumber.label());
        };
    }

    /** Whether both bring a new provision in at the same place. */
    boolean standsAsIn(ByProvision other, ProvisionId provision) {
        var ours = insert(provision);
        var theirs = other.insert(provision);
        return ours != null
                && theirs != null
                && Objects.equals(ours.parent(), theirs.parent())
                && Objects.equals(shared(ours.after(), other), other.shared(theirs.after(), this));
    }

    /** The nearest elder sibling that the other change has too. */
    private @Nullable ProvisionId shared(@Nullable ProvisionId elder, ByProvision other) {
        var at = elder;
        while (at != null) {
            var fresh = inserted.get(at);
            if (fresh == null || other.inserted.containsKey(at)) return at;
            at = fresh.after();
        }
        return null;
    }
}
