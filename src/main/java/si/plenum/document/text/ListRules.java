package si.plenum.document.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What may stand beside what, so that a text can be written down and read back without doubt. */
final class ListRules {

    private ListRules() {}

    /** The order of kinds directly in a document or a part is fixed; a list has one kind of mark, other than the list above it. */
    static boolean mayStandAt(List<WorkingProvision> level, int place, WorkingProvision node) {
        if (!node.kind.hasText() || node.kind == ProvisionKind.PREAMBLE) {
            boolean afterElder = place == 0 || level.get(place - 1).kind.compareTo(node.kind) <= 0;
            boolean beforeYounger =
                    place == level.size() || level.get(place).kind.compareTo(node.kind) >= 0;
            return afterElder && beforeYounger;
        }
        return true;
    }

    /** Whether a list item's mark differs from its siblings' or equals one above it; both make the written text ambiguous. */
    static boolean isAmbiguous(List<WorkingProvision> siblings, WorkingProvision node) {
        String mark = mark(node.kind, node.label);
        if (mark.isEmpty()) return false;
        for (var sibling : siblings) if (!mark(sibling.kind, sibling.label).equals(mark)) return true;
        for (var above = node.parent; above != null; above = above.parent) {
            if (mark(above.kind, above.label).equals(mark)) return true;
        }
        return false;
    }

    /** Figure, letter or dash; empty for what is no list item. */
    static String mark(ProvisionKind kind, @Nullable String label) {
        return switch (kind) {
            case INDENT -> "dash";
            case POINT -> label != null && Labels.isLetter(label) ? "letter" : "figure";
            default -> "";
        };
    }
}
