package si.plenum.document.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import si.plenum.document.text.DocumentText;
import si.plenum.document.text.Operation;
import si.plenum.document.text.Provision;
import si.plenum.document.text.ProvisionId;
import si.plenum.document.text.ProvisionKind;
import si.plenum.document.ui.Arrivals.Arrival;

/**
 * What a person has done to a text while editing it; {@link EditedOperations} says which operations follow from it. Emptying a
 * provision strikes it; what is new and still empty is kept on the screen and left out of the operations.
 */
final class TextEdits {

    /**
     * A place in the edited text.
     *
     * @param base the provision as it was, null where it is new
     */
    record Place(
            ProvisionId id, ProvisionKind kind, @Nullable Provision base) {}

    private final DocumentText base;
    private final Map<ProvisionId, Provision> provisions = new HashMap<>();
    private final Map<ProvisionId, @Nullable ProvisionId> parents;
    private final Map<ProvisionId, String> texts = new HashMap<>();
    private final Map<ProvisionId, String> headings = new HashMap<>();
    private final Map<ProvisionId, String> labels = new HashMap<>();
    private final Set<ProvisionId> repealed = new HashSet<>();
    private final Arrivals arrivals = new Arrivals();

    /** Moves that cannot be drawn, for example under itself: kept as they came, until they are taken back. */
    private final List<Operation.Move> impossible = new ArrayList<>();

    TextEdits(DocumentText base, List<Operation> operations) {
        this.base = base;
        this.parents = base.parents();
        base.walk().forEach(provision -> provisions.put(provision.id(), provision));
        operations.forEach(this::take);
    }

    private void take(Operation operation) {
        var id = operation.provision();
        switch (operation) {
            case Operation.Insert insert -> {
                arrivals.put(new Arrival(id, insert.kind(), insert.parent(), insert.after(), true));
                texts.put(id, insert.text());
                headings.put(id, insert.heading());
                if (insert.label() != null) labels.put(id, insert.label());
            }
            case Operation.Replace replace -> {
                texts.put(id, replace.text());
                headings.put(id, replace.heading());
            }
            case Operation.Repeal repeal -> repealed.add(id);
            case Operation.Move move -> take(move);
            case Operation.Renumber renumber -> labels.put(id, renumber.label());
        }
    }

    private void take(Operation.Move move) {
        var provision = provisions.get(move.provision());
        var parent = move.parent();
        boolean known = parent == null || exists(parent);
        if (provision == null
                || !known
                || isWithin(parent, move.provision())
                || move.provision().equals(move.after())) {
            impossible.add(move);
            return;
        }
        if (move.label() != null) labels.put(move.provision(), move.label());
        arrivals.put(new Arrival(provision.id(), provision.kind(), parent, move.after(), false));
    }

    private boolean exists(ProvisionId id) {
        return provisions.containsKey(id) || arrivals.find(id).isPresent();
    }

    /** Whether a place is this provision or stands in it. */
    boolean isWithin(@Nullable ProvisionId place, ProvisionId above) {
        var seen = new HashSet<ProvisionId>();
        for (var at = place; at != null && seen.add(at); at = wanted(at)) if (at.equals(above)) return true;
        return false;
    }

    /** What stands directly in a provision (null: in the document), new and moved ones at their places. */
    List<Place> in(@Nullable ProvisionId parent) {
        var stayed = (parent == null ? base.provisions() : childrenOf(parent))
                .stream().map(Provision::id).filter(id -> !isMoved(id)).toList();
        var coming = arrivals.stream()
                .filter(arrival -> arrival.isIn(parent) && (arrival.fresh() || isMoved(arrival.id())))
                .toList();
        return Arrivals.among(stayed, coming).stream().map(this::place).toList();
    }

    private List<Provision> childrenOf(ProvisionId parent) {
        return Optional.ofNullable(provisions.get(parent))
                .map(Provision::children)
                .orElse(List.of());
    }

    private Place place(ProvisionId id) {
        var old = provisions.get(id);
        var kind = old != null ? old.kind() : arrivals.find(id).orElseThrow().kind();
        return new Place(id, kind, old);
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

    /** Another label than it had; empty where it has none or keeps its own. */
    Optional<String> newLabel(ProvisionId id) {
        return Optional.ofNullable(labels.get(id));
    }

    boolean isRepealed(ProvisionId id) {
        return repealed.contains(id);
    }

    /** Whether it was struck or emptied. */
    boolean isGone(Provision provision) {
        boolean emptied = provision.kind().hasText() && text(provision.id()).isBlank();
        return isRepealed(provision.id()) || emptied;
    }

    /** Whether it stands elsewhere. What is struck, or moved into what is struck, stands where it was. */
    boolean isMoved(ProvisionId id) {
        var provision = provisions.get(id);
        var arrival = arrivals.find(id);
        if (provision == null || arrival.isEmpty() || isGone(provision)) return false;
        var seen = new HashSet<ProvisionId>();
        for (var at = arrival.get().parent(); at != null && seen.add(at); at = wanted(at)) {
            var above = provisions.get(at);
            if (above != null && isGone(above)) return false;
        }
        return true;
    }

    /** Whether a move is asked for, one that can be done or not. */
    boolean isToMove(ProvisionId id) {
        return isMoved(id)
                || impossible.stream().anyMatch(move -> move.provision().equals(id));
    }

    /** What was moved out of a provision and no longer stands in it. */
    List<Provision> movedOut(Provision from) {
        return from.walk()
                .filter(each -> each != from && isMoved(each.id()) && !isWithin(each.id(), from.id()))
                .toList();
    }

    List<Operation.Move> impossible() {
        return List.copyOf(impossible);
    }

    DocumentText base() {
        return base;
    }

    /** What a provision stands behind now; null where it is the first. */
    @Nullable
    ProvisionId elder(ProvisionId id) {
        ProvisionId elder = null;
        for (var place : in(parentOf(id))) {
            if (place.id().equals(id)) return elder;
            elder = place.id();
        }
        return null;
    }

    boolean touches(Place article) {
        var old = article.base();
        if (old == null) return true;
        boolean changed = old.walk().anyMatch(this::isTouched);
        return changed || arrivals.stream().anyMatch(arrival -> old.walk().anyMatch(each -> arrival.isIn(each.id())));
    }

    private boolean isTouched(Provision provision) {
        var id = provision.id();
        if (provision.repealed()) return false;
        return isGone(provision)
                || isToMove(id)
                || newLabel(id)
                        .filter(label -> !label.equals(provision.label()))
                        .isPresent()
                || EditedOperations.words(this, provision).isPresent();
    }

    void setText(ProvisionId id, String text) {
        texts.put(id, text);
    }

    void setHeading(ProvisionId id, String heading) {
        headings.put(id, heading);
    }

    void setRepealed(ProvisionId id, boolean struck) {
        if (struck && isMoved(id)) takeBackMove(id);
        if (struck) repealed.add(id);
        else repealed.remove(id);
    }

    /** @param label null: its own */
    void setLabel(ProvisionId id, @Nullable String label) {
        if (label == null) labels.remove(id);
        else labels.put(id, label);
    }

    /** Another place for a provision, with all that stands in it. */
    void move(ProvisionId id, @Nullable ProvisionId parent, @Nullable ProvisionId after) {
        leave(id);
        var place = place(id);
        var arrival = new Arrival(id, place.kind(), parent, after, place.base() == null);
        arrivals.put(arrival);
        if (arrival.fresh()) return;
        var order = in(parent);
        // A provision that is put back where it was has not moved.
        arrivals.remove(id);
        if (!in(parent).equals(order)) arrivals.put(arrival);
    }

    /** Lets a provision stand where it was, under its own label. */
    void takeBackMove(ProvisionId id) {
        leave(id);
        arrivals.remove(id);
        labels.remove(id);
        impossible.removeIf(move -> move.provision().equals(id));
    }

    private void leave(ProvisionId id) {
        arrivals.closeUp(id, elder(id));
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
        arrivals.put(new Arrival(id, kind, parent, after, true));
        return id;
    }

    /** A new provision is dropped with all that is new in it; what came behind it closes up, what was moved into it goes back. */
    void takeBack(ProvisionId id) {
        var gone = arrivals.find(id).filter(Arrival::fresh);
        if (gone.isEmpty()) return;
        arrivals.stream().filter(arrival -> arrival.isIn(id)).toList().forEach(within -> {
            if (within.fresh()) takeBack(within.id());
            else takeBackMove(within.id());
        });
        leave(id);
        arrivals.remove(id);
    }

    /** What a provision stands in now. */
    @Nullable
    ProvisionId parentOf(ProvisionId id) {
        boolean arrived = arrivals.find(id).filter(Arrival::fresh).isPresent() || isMoved(id);
        return arrived ? wanted(id) : parents.get(id);
    }

    /** What it is to stand in, whether it can or not. */
    private @Nullable ProvisionId wanted(ProvisionId id) {
        var arrival = arrivals.find(id);
        return arrival.isPresent() ? arrival.get().parent() : parents.get(id);
    }

    /** Every provision that was there before and is asked to take another label. */
    Stream<Provision> relabelled() {
        return base.walk()
                .filter(provision -> newLabel(provision.id())
                        .filter(label -> !label.equals(provision.label()))
                        .isPresent());
    }

    List<Operation> operations() {
        return new EditedOperations(this).all();
    }
}
