package si.plenum.document.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import si.plenum.document.text.LostFooting.Reason;

/** A text while operations are applied to it. Applying either does the whole operation or throws {@link LostFooting}. */
final class WorkingText {

    /** One operation with its origin: its own id, its act and the last act that its author saw. */
    record Step(UUID id, Operation operation, int actSeq, int baseSeq) {}

    private final DocumentText frame;
    private final List<WorkingProvision> top = new ArrayList<>();
    private final Map<ProvisionId, WorkingProvision> all = new HashMap<>();
    private final Map<UUID, BigDecimal> positions;
    private final Set<ProvisionId> touched = new HashSet<>();

    /** @param positions places given before, by operation, so that they stay the same in every fold */
    WorkingText(DocumentText start, Map<UUID, BigDecimal> positions) {
        this.frame = start;
        this.positions = positions;
        adopt(start.provisions(), null, top);
    }

    private void adopt(List<Provision> provisions, @Nullable WorkingProvision parent, List<WorkingProvision> level) {
        for (var provision : provisions) {
            var node = new WorkingProvision(provision, parent);
            node.position = BigDecimal.valueOf(level.size() + 1L);
            level.add(node);
            all.put(node.id, node);
            adopt(provision.children(), node, node.children);
        }
    }

    /** The provisions changed since the last call. */
    Set<ProvisionId> takeTouched() {
        var taken = Set.copyOf(touched);
        touched.clear();
        return taken;
    }

    @Nullable
    WorkingProvision find(ProvisionId id) {
        return all.get(id);
    }

    Set<ProvisionId> ids() {
        return all.keySet();
    }

    DocumentText snapshot() {
        return new DocumentText(
                frame.title(),
                frame.numbering(),
                top.stream().map(WorkingProvision::snapshot).toList());
    }

    void apply(Step step) {
        switch (step.operation()) {
            case Operation.Insert insert -> insert(insert, step);
            case Operation.Replace replace -> replace(replace, step);
            case Operation.Repeal repeal -> repeal(repeal, step);
            case Operation.Move move -> move(move, step);
            case Operation.Renumber renumber -> renumber(renumber, step);
        }
    }

    private void insert(Operation.Insert insert, Step step) {
        if (all.containsKey(insert.provision())) throw lost(Reason.MISPLACED, insert.provision(), step);
        var parent = parent(insert.parent(), step);
        var node = new WorkingProvision(insert, parent, step);
        int place = place(parent, insert.after(), node.kind, node, step);
        node.label = insert.label() == null ? automatic(node, parent, place) : insert.label();
        checkLabel(node, node.label, parent, step);
        put(node, parent, place, step);
        all.put(node.id, node);
    }

    private void replace(Operation.Replace replace, Step step) {
        var node = living(replace.provision(), step);
        if (node.heading.equals(replace.heading()) && node.text.equals(replace.text())) return;
        expect(node.ownHash(), replace.expects(), node, step);
        node.heading = replace.heading();
        node.text = replace.text();
        node.snapshot(); // checks that such words can stand there
        mark(node, step);
    }

    private void repeal(Operation.Repeal repeal, Step step) {
        var node = existing(repeal.provision(), step);
        if (node.repealed) return;
        expect(node.snapshot().treeHash(), repeal.expects(), node, step);
        strike(node, step);
    }

    private void strike(WorkingProvision node, Step step) {
        node.repealed = true;
        node.heading = "";
        node.text = "";
        mark(node, step);
        for (var child : List.copyOf(node.children)) {
            if (child.kind.isLabelled() && !child.kind.hasText()) {
                if (!child.repealed) strike(child, step);
            } else {
                node.children.remove(child);
                forget(child);
            }
        }
    }

    /** What stands beneath a struck article or paragraph falls with it and keeps no place. */
    private void forget(WorkingProvision node) {
        node.children.forEach(this::forget);
        all.remove(node.id);
        touched.add(node.id);
    }

    private void move(Operation.Move move, Step step) {
        var node = living(move.provision(), step);
        var parent = parent(move.parent(), step);
        String label = move.label() == null ? node.label : move.label();
        if (node.isAbove(parent) || node.id.equals(move.after())) throw lost(Reason.UNDER_ITSELF, node.id, step);
        expect(node.snapshot().treeHash(), move.expects(), node, step);
        level(node.parent).remove(node);
        int place = place(parent, move.after(), node.kind, node, step);
        checkLabel(node, label, parent, step);
        node.label = label;
        put(node, parent, place, step);
    }

    private void renumber(Operation.Renumber renumber, Step step) {
        var node = living(renumber.provision(), step);
        if (renumber.label().equals(node.label)) return;
        if (!node.kind.isLabelled()) throw lost(Reason.MISPLACED, node.id, step);
        expect(node.ownHash(), renumber.expects(), node, step);
        checkLabel(node, renumber.label(), node.parent, step);
        node.label = renumber.label();
        node.snapshot(); // checks that it is a label of that kind
        mark(node, step);
    }

    private @Nullable WorkingProvision parent(@Nullable ProvisionId id, Step step) {
        return id == null ? null : living(id, step);
    }

    private WorkingProvision existing(ProvisionId id, Step step) {
        var node = all.get(id);
        if (node == null) throw lost(Reason.MISSING, id, step);
        return node;
    }

    private WorkingProvision living(ProvisionId id, Step step) {
        var node = existing(id, step);
        if (node.repealed) throw lost(Reason.REPEALED, id, step);
        return node;
    }

    private static void expect(String found, String expected, WorkingProvision node, Step step) {
        if (!found.equals(expected)) throw lost(Reason.CHANGED, node.id, step);
    }

    private static LostFooting lost(Reason reason, ProvisionId provision, Step step) {
        return new LostFooting(reason, provision, step.actSeq());
    }

    private List<WorkingProvision> level(@Nullable WorkingProvision parent) {
        return parent == null ? top : parent.children;
    }

    /** Where it goes: after its elder sibling and after what others put there since the author looked, in order of adoption. */
    private int place(
            @Nullable WorkingProvision parent,
            @Nullable ProvisionId after,
            ProvisionKind kind,
            WorkingProvision node,
            Step step) {
        var level = level(parent);
        int place = 0;
        if (after != null) {
            var elder = existing(after, step);
            if (elder.parent != parent) throw lost(Reason.MISSING, after, step);
            place = level.indexOf(elder) + 1;
        }
        while (place < level.size() && level.get(place).isUnseenBy(step)) place++;
        if (!kind.mayStandIn(parent == null ? null : parent.kind)) throw lost(Reason.MISPLACED, node.id, step);
        if (!ListRules.mayStandAt(level, place, node)) throw lost(Reason.MISPLACED, node.id, step);
        return place;
    }

    private void put(WorkingProvision node, @Nullable WorkingProvision parent, int place, Step step) {
        var level = level(parent);
        var left = place == 0 ? null : level.get(place - 1).position;
        var right = place == level.size() ? null : level.get(place).position;
        var remembered = positions.get(step.id());
        boolean fits = remembered != null
                && (left == null || left.compareTo(remembered) < 0)
                && (right == null || remembered.compareTo(right) < 0);
        node.position = fits && remembered != null ? remembered : Positions.between(left, right);
        positions.put(step.id(), node.position);
        node.parent = parent;
        if (ListRules.isAmbiguous(level, node)) throw lost(Reason.MISPLACED, node.id, step);
        level.add(place, node);
        node.snapshot(); // checks that such words can stand there
        mark(node, step);
    }

    private @Nullable String automatic(WorkingProvision node, @Nullable WorkingProvision parent, int place) {
        if (!node.kind.isLabelled()) return null;
        var scope = new ArrayList<>(scope(node.kind, parent));
        var before = elderInScope(scope, node.kind, parent, place);
        int next = before == null ? 0 : scope.indexOf(before) + 1;
        var taken = new HashSet<String>();
        for (var other : scope) if (other.label != null) taken.add(other.label);
        return Labels.next(
                frame.numbering(), node.kind, before == null ? null : before.label, next < scope.size(), taken);
    }

    private @Nullable WorkingProvision elderInScope(
            List<WorkingProvision> scope, ProvisionKind kind, @Nullable WorkingProvision parent, int place) {
        var level = level(parent);
        for (int i = place - 1; i >= 0; i--) if (level.get(i).kind == kind) return level.get(i);
        if (kind != ProvisionKind.ARTICLE) return null;
        var order = inOrder();
        int end = parent == null
                ? (place < level.size() ? order.indexOf(level.get(place)) : order.size())
                : order.indexOf(parent);
        return order.subList(0, end).reversed().stream()
                .filter(scope::contains)
                .findFirst()
                .orElse(null);
    }

    /** Those whose labels must differ: articles through the whole text, others among their siblings. */
    private List<WorkingProvision> scope(ProvisionKind kind, @Nullable WorkingProvision parent) {
        var candidates = kind == ProvisionKind.ARTICLE ? inOrder() : level(parent);
        return candidates.stream().filter(other -> other.kind == kind).toList();
    }

    private List<WorkingProvision> inOrder() {
        var order = new ArrayList<WorkingProvision>(all.size());
        collect(top, order);
        return order;
    }

    private static void collect(List<WorkingProvision> level, List<WorkingProvision> order) {
        for (var node : level) {
            order.add(node);
            collect(node.children, order);
        }
    }

    private void checkLabel(
            WorkingProvision node, @Nullable String label, @Nullable WorkingProvision parent, Step step) {
        if (label == null) return;
        for (var other : scope(node.kind, parent)) {
            if (other == node || !label.equals(other.label)) continue;
            throw LostFooting.labelTaken(node.id, node.kind, label, step.actSeq());
        }
    }

    private void mark(WorkingProvision node, Step step) {
        node.madeBy = step.id();
        touched.add(node.id);
    }
}
