package si.plenum.document.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A change carried over from the text that its author saw to the text in force now. What stands on the same words stands as
 * before; where they differ nothing is merged: the author sees what they saw, what is there now and what they want, and
 * decides.
 *
 * @param operations what can be applied to the text now, in order
 * @param places where the author has to look, in order; empty: the wording stays the same, on a new base
 */
public record Rebase(List<Operation> operations, List<Place> places) {

    public Rebase {
        operations = List.copyOf(operations);
        places = List.copyOf(places);
    }

    /**
     * One step whose ground is no longer what its author saw.
     *
     * @param mine what the author wants
     * @param base the provision as the author saw it, null for a new one
     * @param now as it is now, null where it is no longer there
     * @param carried whether the step was kept; if not, the author does it again or lets it be
     */
    public record Place(
            Operation mine,
            @Nullable Provision base,
            @Nullable Provision now,
            boolean carried) {}

    /** Whether the author has nothing to decide. */
    public boolean isAutomatic() {
        return places.isEmpty();
    }

    /**
     * Carries a change over.
     *
     * @param base the text that its author saw
     * @param now the text that it shall be applied to
     */
    public static Rebase of(DocumentText base, List<Operation> operations, DocumentText now) {
        var kept = new ArrayList<Operation>();
        var places = new ArrayList<Place>();
        var before = base;
        var after = now;
        for (var operation : operations) {
            var target = live(after, operation.provision());
            var seen = before.find(operation.provision());
            before = before.with(List.of(operation));
            var expecting = target.map(found -> expecting(operation, found)).orElse(operation);
            var applied = applied(after, expecting);
            boolean same = expecting.equals(operation);
            if (applied.isPresent()) {
                after = applied.get();
                kept.add(expecting);
            }
            if (applied.isEmpty() || !same) {
                places.add(new Place(operation, seen.orElse(null), target.orElse(null), applied.isPresent()));
            }
        }
        return new Rebase(kept, places);
    }

    private static Optional<Provision> live(DocumentText text, ProvisionId id) {
        return text.find(id).filter(found -> !found.repealed());
    }

    /** The same step, on the words that are there now. */
    static Operation expecting(Operation operation, Provision now) {
        return switch (operation) {
            case Operation.Insert insert -> insert;
            case Operation.Replace(var id, var heading, var text, var expects) ->
                new Operation.Replace(id, heading, text, now.ownHash());
            case Operation.Repeal(var id, var expects) -> new Operation.Repeal(id, now.treeHash());
            case Operation.Move(var id, var parent, var elder, var label, var expects) ->
                new Operation.Move(id, parent, elder, label, now.treeHash());
            case Operation.Renumber(var id, var label, var expects) -> new Operation.Renumber(id, label, now.ownHash());
        };
    }

    private static Optional<DocumentText> applied(DocumentText text, Operation operation) {
        try {
            return Optional.of(text.with(List.of(operation)));
        } catch (LostFooting gone) {
            return Optional.empty();
        }
    }
}
