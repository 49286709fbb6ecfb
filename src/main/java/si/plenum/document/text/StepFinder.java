package si.plenum.document.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds what leads from one text to another, provision by provision, in the order of the text, renumbering last. */
final class StepFinder {

    private final Places before;
    private final Places after;
    private final Set<ProvisionId> moved;
    private final List<Step.Group> groups = new ArrayList<>();
    private List<Step> outside = new ArrayList<>();
    private final List<Step> renumbered = new ArrayList<>();

    private StepFinder(DocumentText before, DocumentText after, Set<ProvisionId> named) {
        this.before = new Places(before);
        this.after = new Places(after);
        this.moved = Moves.between(this.before, this.after, named);
    }

    /** @param named what the operations in between move, empty where they are not known */
    static List<Step.Group> find(DocumentText before, DocumentText after, Set<ProvisionId> named) {
        var finder = new StepFinder(before, after, named);
        finder.frame(null, after.provisions());
        finder.outside.addAll(finder.renumbered);
        finder.flush();
        return finder.groups;
    }

    private void flush() {
        if (!outside.isEmpty()) groups.add(new Step.Group(null, merged(outside)));
        outside = new ArrayList<>();
    }

    /** Chapters, articles and what else stands above the units. */
    private void frame(@Nullable Provision parent, List<Provision> level) {
        for (int i = 0; i < level.size(); i++) {
            var provision = level.get(i);
            var arrival = arrival(parent, level, i);
            if (arrival != null) outside.add(arrival);
            var was = before.find(provision.id()).orElse(null);
            if (was == null || provision.repealed()) continue;
            if (isRenumbered(was, provision)) renumbered.add(new Step.Renumbered(List.of(was), List.of(provision)));
            if (provision.kind() == ProvisionKind.PREAMBLE) {
                if (!was.text().equals(provision.text())) outside.add(new Step.Reworded(List.of(provision)));
            } else if (provision.kind() == ProvisionKind.ARTICLE || provision.kind() == ProvisionKind.ANNEX) {
                article(was, provision);
            } else {
                if (!was.heading().equals(provision.heading())) outside.add(new Step.Headed(provision));
                frame(provision, provision.children());
            }
        }
        gone(parent, outside);
    }

    private void article(Provision was, Provision now) {
        if (isWhollyReworded(was)) {
            outside.add(new Step.Reworded(List.of(now)));
            return;
        }
        var steps = new ArrayList<Step>();
        if (!was.heading().equals(now.heading())) steps.add(new Step.Headed(now));
        units(was, now, steps);
        if (steps.isEmpty()) return;
        flush();
        groups.add(new Step.Group(now, merged(steps)));
    }

    /** Paragraphs of an article, items of a list. */
    private void units(Provision was, Provision now, List<Step> steps) {
        boolean numbered = was.children().size() == 1
                && before.isAlone(was.children().getFirst())
                && now.children().size() > 1
                && after.has(was.children().getFirst().id());
        if (numbered) {
            var paragraph = after.find(was.children().getFirst().id()).orElseThrow();
            steps.add(new Step.Numbered(now, paragraph));
        }
        var last = new ArrayList<Step>();
        for (int i = 0; i < now.children().size(); i++) {
            var unit = now.children().get(i);
            var arrival = arrival(now, now.children(), i);
            if (arrival != null) steps.add(arrival);
            var old = before.find(unit.id()).orElse(null);
            if (old == null || unit.repealed()) continue;
            if (!old.text().equals(unit.text())) {
                boolean opensList =
                        !old.children().isEmpty() && !unit.children().isEmpty();
                steps.add(opensList ? new Step.Introduced(unit) : new Step.Reworded(List.of(unit)));
            }
            if (isRenumbered(old, unit) && !numbered) last.add(new Step.Renumbered(List.of(old), List.of(unit)));
            units(old, unit, steps);
        }
        gone(now, steps);
        steps.addAll(last);
    }

    /** What comes, is struck or moves; rewording is left to the caller. */
    private @Nullable Step arrival(@Nullable Provision parent, List<Provision> level, int place) {
        var provision = level.get(place);
        var was = before.find(provision.id()).orElse(null);
        var elder = neighbour(level, place, -1);
        var next = neighbour(level, place, 1);
        if (was == null) return new Step.Inserted(parent, elder, next, List.of(provision));
        if (provision.repealed() && !was.repealed()) return new Step.Repealed(List.of(was));
        if (!moved.contains(provision.id())) return null;
        return new Step.Moved(List.of(was), List.of(provision), elder, next);
    }

    /** What an expiry took out without a trace. */
    private void gone(@Nullable Provision parent, List<Step> steps) {
        var old = parent == null
                ? before.text().provisions()
                : before.find(parent.id()).map(Provision::children).orElse(List.of());
        for (var was : old) if (!after.has(was.id())) steps.add(new Step.Repealed(List.of(was)));
    }

    /** The nearest sibling that was there before. */
    private @Nullable Provision neighbour(List<Provision> level, int from, int step) {
        for (int i = from + step; i >= 0 && i < level.size(); i += step) {
            if (before.has(level.get(i).id())) return level.get(i);
        }
        return null;
    }

    private boolean isRenumbered(Provision was, Provision now) {
        if (moved.contains(now.id()) || was.kind() == ProvisionKind.PREAMBLE) return false;
        if (now.label() != null) return !now.label().equals(was.label());
        return before.number(was.id()) != after.number(now.id());
    }

    /** Every unit that it had has new words: the whole article is printed. */
    private boolean isWhollyReworded(Provision was) {
        Predicate<Provision> changed = unit -> after.find(unit.id())
                .filter(other -> !other.repealed() && !other.text().equals(unit.text()))
                .isPresent();
        var units = was.walk()
                .filter(unit -> unit.kind().hasText() && !unit.repealed())
                .toList();
        return !units.isEmpty() && units.stream().allMatch(changed);
    }

    /** Neighbouring steps of the same sort on the same level become one sentence. */
    private List<Step> merged(List<Step> steps) {
        var merged = new ArrayList<Step>();
        for (var step : steps) {
            var one = merged.isEmpty() ? null : merge(merged.getLast(), step);
            if (one == null) merged.add(step);
            else merged.set(merged.size() - 1, one);
        }
        return ordered(merged);
    }

    private @Nullable Step merge(Step first, Step second) {
        return switch (first) {
            case Step.Inserted(var parent, var elder, var next, var some)
            when second instanceof Step.Inserted(var other, var otherElder, var otherNext, var more)
                    && parent == other
                    && elder == otherElder
                    && next == otherNext
                    && sameKind(some, more) -> new Step.Inserted(parent, elder, next, joined(some, more));
            case Step.Reworded(var some)
            when second instanceof Step.Reworded(var more)
                    && sameKind(some, more)
                    && sameLevel(after, some, more)
                    && sameLevel(before, some, more) -> new Step.Reworded(joined(some, more));
            case Step.Repealed(var some)
            when second instanceof Step.Repealed(var more) && sameKind(some, more) && sameLevel(before, some, more) ->
                new Step.Repealed(joined(some, more));
            case Step.Renumbered(var was, var now)
            when second instanceof Step.Renumbered(var moreWas, var moreNow)
                    && sameKind(was, moreWas)
                    && sameLevel(after, now, moreNow) ->
                new Step.Renumbered(joined(was, moreWas), joined(now, moreNow));
            case Step.Moved(var was, var now, var elder, var next)
            when second instanceof Step.Moved(var moreWas, var moreNow, var otherElder, var otherNext)
                    && sameKind(now, moreNow)
                    && sameLevel(before, was, moreWas)
                    && otherElder == now.getLast() ->
                new Step.Moved(joined(was, moreWas), joined(now, moreNow), elder, otherNext);
            default -> null;
        };
    }

    private static boolean sameKind(List<Provision> some, List<Provision> more) {
        return some.getFirst().kind() == more.getFirst().kind();
    }

    /** Articles are counted through the text, so chapters do not part them. */
    private static boolean sameLevel(Places places, List<Provision> some, List<Provision> more) {
        if (some.getFirst().kind() == ProvisionKind.ARTICLE) return true;
        return java.util.Objects.equals(
                places.parentId(some.getFirst().id()),
                places.parentId(more.getFirst().id()));
    }

    private static List<Provision> joined(List<Provision> some, List<Provision> more) {
        var all = new ArrayList<>(some);
        all.addAll(more);
        return List.copyOf(all);
    }

    private List<Step> ordered(List<Step> steps) {
        var renumbering = new HashSet<Step>();
        for (var step : steps) if (step instanceof Step.Renumbered) renumbering.add(step);
        var ordered = new ArrayList<>(steps);
        ordered.removeAll(renumbering);
        for (var step : steps) if (renumbering.contains(step)) ordered.add(step);
        return ordered;
    }
}
