package si.plenum.document.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import si.plenum.document.text.Redline.Line;
import si.plenum.document.text.Redline.Mark;

/** Lays two texts over each other by the identity of provisions. */
final class RedlineWriter {

    private final Places before;
    private final Places after;
    private final Set<ProvisionId> moved;
    private final List<Line> lines = new ArrayList<>();

    private RedlineWriter(DocumentText before, DocumentText after, Set<ProvisionId> named) {
        this.before = new Places(before);
        this.after = new Places(after);
        this.moved = Moves.between(this.before, this.after, named);
    }

    static Redline between(DocumentText before, DocumentText after, Set<ProvisionId> named) {
        var writer = new RedlineWriter(before, after, named);
        writer.level(before.provisions(), after.provisions(), 0);
        return new Redline(writer.lines);
    }

    private void level(List<Provision> old, List<Provision> now, int depth) {
        int taken = 0;
        for (var provision : now) {
            int place = indexOf(old, provision);
            if (place >= 0) {
                gone(old.subList(Math.min(taken, place), place), depth);
                taken = Math.max(taken, place + 1);
            }
            line(provision, depth);
            var was = before.find(provision.id()).map(Provision::children).orElse(List.of());
            level(was, provision.children(), depth + 1);
        }
        gone(old.subList(taken, old.size()), depth);
    }

    private static int indexOf(List<Provision> level, Provision provision) {
        for (int i = 0; i < level.size(); i++) if (level.get(i).id().equals(provision.id())) return i;
        return -1;
    }

    private void gone(List<Provision> level, int depth) {
        for (var provision : level) {
            if (after.has(provision.id())) continue;
            lines.add(new Line(
                    provision.id(),
                    provision.kind(),
                    depth,
                    Mark.REPEALED,
                    false,
                    "",
                    Address.mark(before, provision),
                    "",
                    provision.heading(),
                    "",
                    provision.text(),
                    ""));
            gone(provision.children(), depth + 1);
        }
    }

    private void line(Provision now, int depth) {
        var was = before.find(now.id());
        lines.add(new Line(
                now.id(),
                now.kind(),
                depth,
                was.map(old -> mark(old, now)).orElse(Mark.INSERTED),
                moved.contains(now.id()),
                was.filter(old -> moved.contains(old.id()) || !sameLabel(old, now))
                        .map(new SloveneNames(before)::address)
                        .orElse(""),
                was.map(old -> Address.mark(before, old)).orElse(""),
                Address.mark(after, now),
                was.map(Provision::heading).orElse(""),
                now.heading(),
                was.map(Provision::text).orElse(""),
                now.text()));
    }

    private static boolean sameLabel(Provision was, Provision now) {
        return Objects.equals(was.label(), now.label());
    }

    private Mark mark(Provision was, Provision now) {
        if (now.repealed() && !was.repealed()) return Mark.REPEALED;
        if (!was.text().equals(now.text()) || !was.heading().equals(now.heading())) return Mark.REPLACED;
        if (moved.contains(now.id())) return Mark.MOVED;
        return sameLabel(was, now) ? Mark.SAME : Mark.RENUMBERED;
    }

    /** What changes, what stands above it, and one neighbour on each side at the same depth. */
    static Redline excerpt(Redline whole) {
        var lines = whole.lines();
        var keep = new boolean[lines.size()];
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).mark() == Mark.SAME) continue;
            keep[i] = true;
            keepAbove(lines, keep, i);
            if (lines.get(i).kind().hasText()) keepNeighbours(lines, keep, i);
        }
        var kept = new ArrayList<Line>();
        for (int i = 0; i < lines.size(); i++) if (keep[i]) kept.add(lines.get(i));
        return new Redline(kept);
    }

    private static void keepAbove(List<Line> lines, boolean[] keep, int at) {
        int depth = lines.get(at).depth();
        for (int i = at - 1; i >= 0 && depth > 0; i--) {
            if (lines.get(i).depth() >= depth) continue;
            keep[i] = true;
            depth = lines.get(i).depth();
        }
    }

    private static void keepNeighbours(List<Line> lines, boolean[] keep, int at) {
        int depth = lines.get(at).depth();
        for (int i = at - 1; i >= 0 && lines.get(i).depth() >= depth; i--) {
            keep[i] |= lines.get(i).depth() == depth;
            if (lines.get(i).depth() == depth) break;
        }
        for (int i = at + 1; i < lines.size() && lines.get(i).depth() >= depth; i++) {
            keep[i] |= lines.get(i).depth() == depth;
            if (lines.get(i).depth() == depth) break;
        }
    }
}
