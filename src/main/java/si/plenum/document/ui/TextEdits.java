package si.plenum.document.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import si.plenum.document.text.DocumentText;
import si.plenum.document.text.Operation;
import si.plenum.document.text.Provision;
import si.plenum.document.text.ProvisionId;
import si.plenum.document.text.ProvisionKind;

/**
 * What a person has done to a text while editing it, and the operations that follow from it, in the order of the text.
 * Emptying a provision strikes it; what is new and still empty is kept on the screen and left out of the operations.
 */
final class TextEdits {

    /**
     * A place in the edited text.
     *
     * @param base the provision that stood there, null where it is new
     */
    record Place(
            ProvisionId id, ProvisionKind kind, @Nullable Provision base) {}

    private final DocumentText base;
    private final Map<ProvisionId, Provision> provisions = new HashMap<>();
    private final Map<ProvisionId, String> texts = new HashMap<>();
    private final Map<ProvisionId, String> headings = new HashMap<>();
    private final Set<ProvisionId> repealed = new HashSet<>();
    private final Map<ProvisionId, Operation.Insert> inserted = new LinkedHashMap<>();
    private final List<Operation> others = new ArrayList<>();

    TextEdits(DocumentText base, List<Operation> operations) {
        this.base = base;
        base.walk().forEach(provision -> provisions.put(provision.id(), provision));
        operations.forEach(this::take);
    }

    private void take(Operation operation) {
        switch (operation) {
            case Operation.Insert insert -> {
                inserted.put(insert.provision(), insert);
                texts.put(insert.provision(), insert.text());
                headings.put(insert.provision(), insert.heading());
            }
            case Operation.Replace replace -> {
                texts.put(replace.provision(), replace.text());
                headings.put(replace.provision(), replace.heading());
            }
            case Operation.Repeal repeal -> repealed.add(repeal.provision());
            case Operation.Move move -> others.add(move);
            case Operation.Renumber renumber -> others.add(renumber);
        }
    }

    /** What stands directly in a provision (null: in the document), new ones at their places. */
    List<Place> in(@Nullable ProvisionId parent) {
        var old = parent == null
                ? base.provisions()
                : Optional.ofNullable(provisions.get(parent))
                        .map(Provision::children)
                        .orElse(List.of());
        var places = new ArrayList<Place>();
        old.forEach(provision -> places.add(new Place(provision.id(), provision.kind(), provision)));
        for (var insert : inserted.values()) {
            if (!java.util.Objects.equals(parent, insert.parent())) continue;
            var ids = places.stream().map(Place::id).toList();
            int place = insert.after() == null ? 0 : ids.indexOf(insert.after()) + 1;
            places.add(place, new Place(insert.provision(), insert.kind(), null));
        }
        return places;
    }

    /** All articles, new ones among the others. */
    List<Place> articles() {
        var articles = new ArrayList<Place>();
        articles(null, articles);
        return articles;
    }

    private void articles(@Nullable ProvisionId parent, List<Place> articles) {
        for (var place : in(parent)) {
            if (place.kind() == ProvisionKind.ARTICLE) articles.add(place);
            else if (!place.kind().hasText()) articles(place.id(), articles);
        }
    }

    String text(ProvisionId id) {
        var provision = provisions.get(id);
        return texts.getOrDefault(id, provision == null ? "" : provision.text());
    }

    String heading(ProvisionId id) {
        var provision = provisions.get(id);
        return headings.getOrDefault(id, provision == null ? "" : provision.heading());
    }

    boolean isRepealed(ProvisionId id) {
        return repealed.contains(id);
    }

    /** What a new provision was put behind; null where it is the first. */
    @Nullable
    ProvisionId elder(ProvisionId fresh) {
        var insert = inserted.get(fresh);
        return insert == null ? null : insert.after();
    }

    boolean touches(Place article) {
        var old = article.base();
        if (old == null) return true;
        boolean changed = old.walk().anyMatch(each -> operation(each) != null);
        return changed
                || inserted.values().stream()
                        .anyMatch(
                                insert -> old.walk().anyMatch(each -> each.id().equals(insert.parent())));
    }

    void setText(ProvisionId id, String text) {
        texts.put(id, text);
    }

    void setHeading(ProvisionId id, String heading) {
        headings.put(id, heading);
    }

    void setRepealed(ProvisionId id, boolean struck) {
        if (struck) repealed.add(id);
        else repealed.remove(id);
    }

    /** A new provision beside another one of its kind. */
    ProvisionId insertBeside(Place neighbour, @Nullable ProvisionId parent, boolean before) {
        var ids = in(parent).stream().map(Place::id).toList();
        int place = ids.indexOf(neighbour.id());
        var after = !before ? neighbour.id() : place == 0 ? null : ids.get(place - 1);
        return insert(neighbour.kind(), parent, after);
    }

    /** A new article with an empty paragraph. */
    ProvisionId insertArticle(Place elder, @Nullable ProvisionId parent) {
        var article = insert(ProvisionKind.ARTICLE, parent, elder.id());
        insert(ProvisionKind.PARAGRAPH, article, null);
        return article;
    }

    private ProvisionId insert(ProvisionKind kind, @Nullable ProvisionId parent, @Nullable ProvisionId after) {
        var id = new ProvisionId(UUID.randomUUID());
        inserted.put(id, new Operation.Insert(id, kind, parent, after, null, "", ""));
        return id;
    }

    /** A new provision is dropped with all that is in it; what came behind it closes up. */
    void takeBack(ProvisionId id) {
        var gone = inserted.remove(id);
        if (gone == null) return;
        UnaryOperator<Operation.Insert> closeUp =
                insert -> id.equals(insert.after()) ? at(insert, gone.after()) : insert;
        inserted.replaceAll((other, insert) -> closeUp.apply(insert));
        var within = inserted.values().stream()
                .filter(insert -> id.equals(insert.parent()))
                .map(Operation.Insert::provision)
                .toList();
        within.forEach(this::takeBack);
    }

    @Nullable
    ProvisionId parentOf(ProvisionId id) {
        var insert = inserted.get(id);
        return insert == null ? base.parents().get(id) : insert.parent();
    }

    List<Operation> operations() {
        var operations = new ArrayList<Operation>();
        add(operations, null);
        operations.addAll(others);
        return operations;
    }

    private void add(List<Operation> operations, @Nullable ProvisionId parent) {
        ProvisionId elder = null;
        for (var place : in(parent)) {
            var old = place.base();
            if (old == null) {
                var insert = inserted.get(place.id());
                if (insert == null || isEmpty(place)) continue;
                operations.add(at(insert, elder));
                add(operations, place.id());
            } else {
                var own = operation(old);
                if (own != null) operations.add(own);
                // What stands beneath a struck provision falls with it.
                if (!(own instanceof Operation.Repeal)) add(operations, place.id());
            }
            elder = place.id();
        }
    }

    private boolean isEmpty(Place fresh) {
        if (fresh.kind().hasText()) return text(fresh.id()).isBlank();
        return in(fresh.id()).stream().allMatch(this::isEmpty);
    }

    private @Nullable Operation operation(Provision provision) {
        if (provision.repealed()) return null;
        boolean emptied = provision.kind().hasText() && text(provision.id()).isBlank();
        if (isRepealed(provision.id()) || emptied) {
            return new Operation.Repeal(provision.id(), provision.treeHash());
        }
        var replace = new Operation.Replace(
                provision.id(), heading(provision.id()), text(provision.id()), provision.ownHash());
        boolean same =
                replace.text().equals(provision.text()) && replace.heading().equals(provision.heading());
        return same ? null : replace;
    }

    private Operation.Insert at(Operation.Insert insert, @Nullable ProvisionId after) {
        return new Operation.Insert(
                insert.provision(),
                insert.kind(),
                insert.parent(),
                after,
                insert.label(),
                heading(insert.provision()),
                text(insert.provision()));
    }
}
