package si.plenum.document.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes one operation back: the text afterwards is the text before it, to the byte. */
public final class Undo {

    private Undo() {}

    /**
     * The text without the operation.
     *
     * @param before the text on which the operation was applied
     * @param after what it made of it
     */
    public static DocumentText of(Operation operation, DocumentText before, DocumentText after) {
        var id = operation.provision();
        return switch (operation) {
            case Operation.Insert insert -> with(after, without(id, after.provisions()));
            case Operation.Replace replace -> restored(id, before, after);
            case Operation.Renumber renumber -> restored(id, before, after);
            case Operation.Repeal repeal -> restored(id, before, after);
            case Operation.Move move -> {
                var rest = with(after, without(id, after.provisions()));
                var parent = before.parents().get(id);
                yield with(rest, put(before, id, parent, null, rest.provisions()));
            }
        };
    }

    private static DocumentText restored(ProvisionId id, DocumentText before, DocumentText after) {
        var old = before.find(id).orElseThrow();
        return with(after, swap(old, after.provisions()));
    }

    private static DocumentText with(DocumentText text, List<Provision> provisions) {
        return new DocumentText(text.title(), text.numbering(), provisions);
    }

    private static List<Provision> without(ProvisionId id, List<Provision> level) {
        return level.stream()
                .filter(provision -> !provision.id().equals(id))
                .map(provision -> with(provision, without(id, provision.children())))
                .toList();
    }

    private static List<Provision> swap(Provision old, List<Provision> level) {
        return level.stream()
                .map(provision ->
                        provision.id().equals(old.id()) ? old : with(provision, swap(old, provision.children())))
                .toList();
    }

    /** Puts the provision back at the place among its siblings that it had. */
    private static List<Provision> put(
            DocumentText before,
            ProvisionId id,
            @Nullable ProvisionId parent,
            @Nullable ProvisionId here,
            List<Provision> level) {
        var result = new ArrayList<Provision>();
        for (var provision : level) {
            result.add(with(provision, put(before, id, parent, provision.id(), provision.children())));
        }
        if (java.util.Objects.equals(parent, here)) {
            var places = new Places(before);
            var siblings = places.siblings(id).stream().map(Provision::id).toList();
            result.add(siblings.indexOf(id), before.find(id).orElseThrow());
        }
        return result;
    }

    private static Provision with(Provision provision, List<Provision> children) {
        return new Provision(
                provision.id(),
                provision.kind(),
                provision.label(),
                provision.heading(),
                provision.text(),
                provision.repealed(),
                children);
    }
}
