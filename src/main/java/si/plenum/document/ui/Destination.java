package si.plenum.document.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import si.plenum.document.text.DocumentText;
import si.plenum.document.text.LostFooting;
import si.plenum.document.text.MalformedText;
import si.plenum.document.text.Operation;
import si.plenum.document.text.ProvisionId;
import si.plenum.document.text.ProvisionKind;

/**
 * A place to which a provision can be moved.
 *
 * @param parent null: directly in the document
 * @param after  its elder sibling there, null: in the first place
 */
record Destination(@Nullable ProvisionId parent, @Nullable ProvisionId after) {

    /** Every place that can take a provision, but for the one where it stands, in the order of the text. */
    static List<Destination> of(TextEdits edits, TextEdits.Place moving) {
        var found = new ArrayList<Destination>();
        collect(edits, moving, null, null, found);
        found.remove(new Destination(edits.parentOf(moving.id()), edits.elder(moving.id())));
        return found;
    }

    private static void collect(
            TextEdits edits,
            TextEdits.Place moving,
            TextEdits.@Nullable Place parent,
            @Nullable ProvisionId parentId,
            List<Destination> found) {
        var level = edits.in(parentId);
        boolean takes = takes(parent, moving.kind(), level);
        if (takes) found.add(new Destination(parentId, null));
        for (var place : level) {
            if (place.id().equals(moving.id())) continue;
            if (takes && place.kind() == moving.kind()) found.add(new Destination(parentId, place.id()));
            var old = place.base();
            boolean closed = old != null && (old.repealed() || edits.isGone(old));
            if (!closed) collect(edits, moving, place, place.id(), found);
        }
    }

    /** A point goes into a list that there is, an article where articles stand; a paragraph into any article or annex. */
    private static boolean takes(TextEdits.@Nullable Place parent, ProvisionKind kind, List<TextEdits.Place> level) {
        if (!kind.mayStandIn(parent == null ? null : parent.kind())) return false;
        boolean open = parent != null && !parent.kind().hasText();
        return open || level.stream().anyMatch(place -> place.kind() == kind);
    }

    /** The label that a new provision would get there; empty where it has none, or would only get one before the first. */
    String label(DocumentText base, TextEdits edits, ProvisionKind kind) {
        if (!kind.isLabelled()) return "";
        try {
            var text = base.with(edits.operations());
            var id = new ProvisionId(UUID.randomUUID());
            var insert = new Operation.Insert(id, kind, parent, after, null, "", kind.hasText() ? "…" : "");
            String label = text.with(List.of(insert)).find(id).orElseThrow().label();
            return label == null || label.startsWith("0") ? "" : Objects.requireNonNull(label);
        } catch (LostFooting | MalformedText elsewhere) {
            return "";
        }
    }
}
