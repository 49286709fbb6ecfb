package si.plenum.document.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import si.plenum.document.text.DocumentText;
import si.plenum.document.text.Operation;
import si.plenum.document.text.Provision;
import si.plenum.document.text.ProvisionId;
import si.plenum.document.text.ProvisionKind;

/**
 * What a person has done to a text while editing it, and the operations that follow from it, in the order of the text.
 * Emptying a provision strikes it.
 */
final class TextEdits {

    private final DocumentText base;
    private final Map<ProvisionId, String> texts = new HashMap<>();
    private final Map<ProvisionId, String> headings = new HashMap<>();
    private final Set<ProvisionId> repealed = new HashSet<>();
    private final Map<ProvisionId, Operation.Insert> inserted = new LinkedHashMap<>();
    private final List<Operation> others = new ArrayList<>();

    TextEdits(DocumentText base, List<Operation> operations) {
        this.base = base;
        operations.forEach(this::take);
    }

    private void take(Operation operation) {
        switch (operation) {
            case Operation.Insert insert
            when insert.kind() == ProvisionKind.PARAGRAPH -> inserted.put(insert.provision(), insert);
            case Operation.Replace replace -> {
                texts.put(replace.provision(), replace.text());
                headings.put(replace.provision(), replace.heading());
            }
            case Operation.Repeal repeal -> repealed.add(repeal.provision());
            case Operation.Insert insert -> others.add(insert);
            case Operation.Move move -> others.add(move);
            case Operation.Renumber renumber -> others.add(renumber);
        }
    }

    DocumentText base() {
        return base;
    }

    String text(Provision provision) {
        return texts.getOrDefault(provision.id(), provision.text());
    }

    String heading(Provision provision) {
        return headings.getOrDefault(provision.id(), provision.heading());
    }

    boolean isRepealed(Provision provision) {
        return repealed.contains(provision.id());
    }

    /** Paragraphs put after this one, in their order. */
    List<Operation.Insert> insertedAfter(ProvisionId after) {
        var found = new ArrayList<Operation.Insert>();
        for (var insert : inserted.values()) {
            if (after.equals(insert.after())) {
                found.add(insert);
                found.addAll(insertedAfter(insert.provision()));
            }
        }
        return found;
    }

    boolean touches(Provision article) {
        return article.walk()
                .anyMatch(each ->
                        operation(each) != null || !insertedAfter(each.id()).isEmpty());
    }

    void setText(ProvisionId id, String text) {
        var insert = inserted.get(id);
        if (insert == null) texts.put(id, text);
        else inserted.put(id, with(insert, text));
    }

    void setHeading(ProvisionId id, String heading) {
        headings.put(id, heading);
    }

    void setRepealed(ProvisionId id, boolean struck) {
        if (struck) repealed.add(id);
        else repealed.remove(id);
    }

    /** A new paragraph in an article, after one of its paragraphs. */
    ProvisionId insertAfter(ProvisionId article, ProvisionId after) {
        var id = new ProvisionId(UUID.randomUUID());
        inserted.put(id, new Operation.Insert(id, ProvisionKind.PARAGRAPH, article, after, null, "", ""));
        return id;
    }

    void takeBack(ProvisionId id) {
        var gone = inserted.remove(id);
        if (gone == null) return;
        inserted.replaceAll((other, insert) -> id.equals(insert.after()) ? after(insert, gone.after()) : insert);
    }

    List<Operation> operations() {
        var operations = new ArrayList<Operation>();
        base.provisions().forEach(top -> add(operations, top));
        operations.addAll(others);
        return operations;
    }

    private void add(List<Operation> operations, Provision provision) {
        var own = operation(provision);
        if (own != null) operations.add(own);
        // What stands beneath a struck provision falls with it.
        if (!(own instanceof Operation.Repeal)) provision.children().forEach(child -> add(operations, child));
        ProvisionId after = provision.id();
        for (var insert : insertedAfter(provision.id())) {
            if (insert.text().isEmpty()) continue;
            operations.add(after(insert, after));
            after = insert.provision();
        }
    }

    private @Nullable Operation operation(Provision provision) {
        if (provision.repealed()) return null;
        boolean emptied = provision.kind().hasText() && text(provision).isBlank();
        if (isRepealed(provision) || emptied) return new Operation.Repeal(provision.id(), provision.treeHash());
        var replace = new Operation.Replace(provision.id(), heading(provision), text(provision), provision.ownHash());
        boolean same =
                replace.text().equals(provision.text()) && replace.heading().equals(provision.heading());
        return same ? null : replace;
    }

    private static Operation.Insert with(Operation.Insert insert, String text) {
        return new Operation.Insert(
                insert.provision(), insert.kind(), insert.parent(), insert.after(), insert.label(), "", text);
    }

    private static Operation.Insert after(Operation.Insert insert, @Nullable ProvisionId after) {
        return new Operation.Insert(
                insert.provision(), insert.kind(), insert.parent(), after, insert.label(), "", insert.text());
    }
}
