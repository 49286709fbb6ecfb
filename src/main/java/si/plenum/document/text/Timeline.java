package si.plenum.document.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import si.plenum.document.text.WorkingText.Step;

/**
 * The fold of all acts of a document into its whole history, the future included. Operations in force on a day are applied in
 * the order of their day of effect, then of their act, then within it. What would lose its footing on any day stops the fold.
 */
public final class Timeline {

    private final DocumentText start;
    private final List<TimedAct> acts;
    private final TreeMap<LocalDate, List<Step>> due;
    private final Set<LocalDate> endings = new HashSet<>();
    private final TreeMap<LocalDate, Integer> begun = new TreeMap<>();
    private final Map<UUID, BigDecimal> positions = new HashMap<>();
    private final Map<ProvisionId, ProvisionState> open = new HashMap<>();
    private final List<ProvisionState> states = new ArrayList<>();
    private final List<Version> versions = new ArrayList<>();
    private final TreeMap<LocalDate, Integer> turns = new TreeMap<>();
    private WorkingText working;

    private Timeline(DocumentText start, List<TimedAct> acts) {
        this.start = start;
        this.acts = acts;
        this.due = byDay(acts);
        for (var act : acts) {
            if (act.ends() != null) endings.add(act.ends());
            var inForce = act.inForce();
            if (inForce != null && !act.endsBefore(inForce)) begun.merge(inForce, act.seq(), Math::max);
        }
        this.working = new WorkingText(start, positions);
    }

    /**
     * Replays acts, those that wait left out.
     *
     * @param start the document before its founding act
     * @param versionsFrom whole texts are kept from this day on
     * @throws LostFooting where an act finds something else than it expects, on any day
     */
    public static Timeline replay(DocumentText start, List<TimedAct> acts, LocalDate versionsFrom) {
        var timeline = new Timeline(start, acts);
        for (var day : timeline.days()) timeline.pass(day, !day.isBefore(versionsFrom));
        timeline.states.addAll(timeline.open.values());
        timeline.states.sort(Comparator.comparing(ProvisionState::from)
                .thenComparing(state -> state.provision().value()));
        return timeline;
    }

    /** The text on a day as these acts make it; the empty document before the first of them. */
    public static DocumentText textOn(DocumentText start, List<TimedAct> acts, LocalDate day) {
        var working = new WorkingText(start, new HashMap<>());
        steps(acts, day).forEach(working::apply);
        return working.snapshot();
    }

    /** The whole texts, in the order of their days. */
    public List<Version> versions() {
        return List.copyOf(versions);
    }

    /** The days on which the text turns, each with the last act counted in the text from then on. */
    public NavigableMap<LocalDate, Integer> turns() {
        return Collections.unmodifiableNavigableMap(turns);
    }

    /** The states of all provisions: for each provision they follow each other without a gap from its first day. */
    public List<ProvisionState> states() {
        return List.copyOf(states);
    }

    private TreeSet<LocalDate> days() {
        var days = new TreeSet<LocalDate>();
        for (var act : acts) {
            var inForce = act.inForce();
            if (inForce == null || act.endsBefore(inForce)) continue;
            days.add(inForce);
            if (act.ends() != null) days.add(act.ends());
            for (var operation : act.operations()) {
                var day = act.dayOf(operation);
                if (day != null && !act.endsBefore(day)) days.add(day);
            }
        }
        return days;
    }

    private void pass(LocalDate day, boolean keepText) {
        var touched = new HashSet<ProvisionId>();
        if (endings.contains(day)) {
            touched.addAll(working.ids());
            working = new WorkingText(start, positions);
            steps(acts, day).forEach(working::apply);
            touched.addAll(working.ids());
        } else {
            due(day).forEach(working::apply);
            touched.addAll(working.takeTouched());
        }
        working.takeTouched();
        var breakers = due(day);
        for (var id : touched) note(id, day, breakers);
        turns.put(day, throughSeq(day));
        if (keepText) versions.add(new Version(day, throughSeq(day), working.snapshot()));
    }

    private void note(ProvisionId id, LocalDate day, List<Step> breakers) {
        var before = open.get(id);
        var node = working.find(id);
        var now = node == null ? null : state(node, day);
        if (before != null && now != null && before.saysTheSame(now)) return;
        if (before != null) {
            var by = now == null || now.repealed() ? breaker(id, breakers, now) : now.madeBy();
            boolean returns =
                    by != null && breakers.stream().noneMatch(step -> step.id().equals(by));
            states.add(before.until(day, returns ? null : by));
        }
        if (now == null) open.remove(id);
        else open.put(id, now);
    }

    /** Which operation of that day struck it, itself or what stood above it. */
    private @Nullable UUID breaker(ProvisionId id, List<Step> breakers, @Nullable ProvisionState now) {
        if (now != null) return now.madeBy();
        var above = new HashSet<ProvisionId>();
        for (var at = open.get(id); at != null; at = at.parent() == null ? null : lastKnown(at.parent()))
            above.add(at.provision());
        return breakers.stream()
                .filter(step -> step.operation() instanceof Operation.Repeal)
                .filter(step -> above.contains(step.operation().provision()))
                .map(Step::id)
                .findFirst()
                .orElse(null);
    }

    private @Nullable ProvisionState lastKnown(ProvisionId id) {
        var now = open.get(id);
        if (now != null) return now;
        return states.reversed().stream()
                .filter(state -> state.provision().equals(id))
                .findFirst()
                .orElse(null);
    }

    private static ProvisionState state(WorkingProvision node, LocalDate day) {
        return new ProvisionState(
                node.id,
                node.kind,
                day,
                null,
                node.parentId(),
                node.position,
                node.label,
                node.heading,
                node.text,
                node.repealed,
                Objects.requireNonNull(node.madeBy),
                null);
    }

    private int throughSeq(LocalDate day) {
        return begun.headMap(day, true).values().stream()
                .mapToInt(seq -> seq)
                .max()
                .orElseThrow();
    }

    /** What takes effect on that very day; an act that ends on it does nothing any more. */
    private List<Step> due(LocalDate day) {
        return due.getOrDefault(day, List.of());
    }

    private static List<Step> steps(List<TimedAct> acts, LocalDate day) {
        var standing = acts.stream().filter(act -> !act.endsBefore(day)).toList();
        return byDay(standing).headMap(day, true).values().stream()
                .flatMap(List::stream)
                .toList();
    }

    /** The operations of each day in the order of their acts; those whose act ends by then left out. */
    private static TreeMap<LocalDate, List<Step>> byDay(List<TimedAct> acts) {
        var ordered = new TreeMap<LocalDate, List<Step>>();
        for (var act :
                acts.stream().sorted(Comparator.comparingInt(TimedAct::seq)).toList()) {
            for (var operation : act.operations()) {
                var effect = act.dayOf(operation);
                if (effect == null || act.endsBefore(effect)) continue;
                ordered.computeIfAbsent(effect, any -> new ArrayList<>())
                        .add(new Step(operation.id(), operation.operation(), act.seq(), act.baseSeq()));
            }
        }
        return ordered;
    }
}
