package si.plenum.document.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import si.plenum.platform.Ids;

/**
 * The whole text of a document on some day.
 *
 * @param provisions what stands directly in it, in order
 */
public record DocumentText(String title, Numbering numbering, List<Provision> provisions) {

    public DocumentText {
        provisions = List.copyOf(provisions);
        title = Wording.cleanHeading(title);
        if (title.isEmpty()) throw new MalformedText("error.title.empty");
    }

    /** A document before its founding act. */
    public static DocumentText empty(String title, Numbering numbering) {
        return new DocumentText(title, numbering, List.of());
    }

    /** All provisions in the order of the text. */
    public Stream<Provision> walk() {
        return provisions.stream().flatMap(Provision::walk);
    }

    public Optional<Provision> find(ProvisionId id) {
        return walk().filter(provision -> provision.id().equals(id)).findFirst();
    }

    /** The provision with this label among those of a kind that is counted through the text, for example article 12.a. */
    public Optional<Provision> labelled(ProvisionKind kind, String label) {
        return walk().filter(provision -> provision.kind() == kind && label.equals(provision.label()))
                .findFirst();
    }

    /** From the topmost provision down to this one; empty where it is not in the text. */
    public List<Provision> path(ProvisionId id) {
        var path = new ArrayList<Provision>();
        descend(provisions, id, path);
        return path;
    }

    private static boolean descend(List<Provision> level, ProvisionId id, List<Provision> path) {
        for (var provision : level) {
            path.add(provision);
            if (provision.id().equals(id) || descend(provision.children(), id, path)) return true;
            path.removeLast();
        }
        return false;
    }

    /** Who stands above whom: the parent of each provision, null for those directly in the document. */
    public Map<ProvisionId, @Nullable ProvisionId> parents() {
        var parents = new HashMap<ProvisionId, @Nullable ProvisionId>();
        provisions.forEach(top -> parents.put(top.id(), null));
        walk().forEach(parent -> parent.children().forEach(child -> parents.put(child.id(), parent.id())));
        return parents;
    }

    /**
     * The text after these operations, each on what the one before it left.
     *
     * @throws LostFooting where an operation finds something else than it expects
     */
    public DocumentText with(List<Operation> operations) {
        var working = new WorkingText(this, new HashMap<>());
        for (var operation : operations) {
            working.apply(new WorkingText.Step(Ids.random(), operation, 1, Integer.MAX_VALUE));
        }
        return working.snapshot();
    }

    /** The operations that bring this text about in an empty document. */
    public List<Operation> asInserts() {
        var inserts = new ArrayList<Operation>();
        insertInto(null, provisions, inserts);
        return inserts;
    }

    private static void insertInto(@Nullable ProvisionId parent, List<Provision> level, List<Operation> inserts) {
        ProvisionId after = null;
        for (var provision : level) {
            if (provision.repealed()) throw new MalformedText("error.document.founding.repealed");
            inserts.add(new Operation.Insert(
                    provision.id(),
                    provision.kind(),
                    parent,
                    after,
                    provision.label(),
                    provision.heading(),
                    provision.text()));
            insertInto(provision.id(), provision.children(), inserts);
            after = provision.id();
        }
    }

    /** The canonical text: the same words in the same places are the same bytes. */
    public String canonical() {
        return JsonText.write(this);
    }

    public String hash() {
        return ContentHash.of(canonical());
    }
}
