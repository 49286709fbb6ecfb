package si.plenum.document.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where each provision of a text stands: what is above it and its number among its kind. */
final class Places {

    private final Map<ProvisionId, Provision> provisions = new HashMap<>();
    private final Map<ProvisionId, Provision> parents = new HashMap<>();
    private final Map<ProvisionId, Integer> numbers = new HashMap<>();
    private final DocumentText text;

    Places(DocumentText text) {
        this.text = text;
        enter(null, text.provisions());
    }

    private void enter(@Nullable Provision parent, List<Provision> level) {
        var counts = new HashMap<ProvisionKind, Integer>();
        for (var provision : level) {
            provisions.put(provision.id(), provision);
            if (parent != null) parents.put(provision.id(), parent);
            numbers.put(provision.id(), counts.merge(provision.kind(), 1, Integer::sum));
            enter(provision, provision.children());
        }
    }

    DocumentText text() {
        return text;
    }

    boolean has(ProvisionId id) {
        return provisions.containsKey(id);
    }

    Optional<Provision> find(ProvisionId id) {
        return Optional.ofNullable(provisions.get(id));
    }

    Optional<Provision> parent(ProvisionId id) {
        return Optional.ofNullable(parents.get(id));
    }

    @Nullable
    ProvisionId parentId(ProvisionId id) {
        var parent = parents.get(id);
        return parent == null ? null : parent.id();
    }

    List<Provision> siblings(ProvisionId id) {
        var parent = parents.get(id);
        return parent == null ? text.provisions() : parent.children();
    }

    /** Its number among its siblings of the same kind, from 1, struck ones counted. */
    int number(ProvisionId id) {
        return numbers.getOrDefault(id, 0);
    }

    /** Whether it is the only paragraph of its article, which then carries no number. */
    boolean isAlone(Provision provision) {
        return provision.kind() == ProvisionKind.PARAGRAPH
                && siblings(provision.id()).size() == 1;
    }

    /** From the provision itself up to its article, lone paragraphs left out unless asked for itself. */
    List<Provision> upToArticle(Provision provision) {
        var path = new ArrayList<Provision>();
        path.add(provision);
        for (var at = parent(provision.id());
                at.isPresent();
                at = parent(at.get().id())) {
            var above = at.get();
            boolean named = switch (above.kind()) {
                case ARTICLE, ANNEX -> provision.kind().hasText();
                case PARAGRAPH -> !isAlone(above);
                case POINT, INDENT -> true;
                case PREAMBLE, CHAPTER, PART -> false;
            };
            if (named) path.add(above);
        }
        return path;
    }
}
