package si.plenum.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import si.plenum.document.text.Address;
import si.plenum.document.text.DocumentText;
import si.plenum.document.text.Operation;
import si.plenum.document.text.ProvisionId;
import si.plenum.platform.language.Language;

/** Two people changed one text from the same beginning: where they differ, provision by provision, and what they choose. */
public final class BothChanges {

    /**
     * One place where they differ.
     *
     * @param provision the provision, or the new one that the steps bring in with all that is in it
     * @param read      the steps there that both began with
     */
    public record Place(ProvisionId provision, List<Operation> read, List<Operation> mine, List<Operation> theirs) {

        public boolean isMineChanged() {
            return !same(read, mine);
        }

        public boolean isTheirsChanged() {
            return !same(read, theirs);
        }
    }

    private BothChanges() {}

    /** Where the two differ, in the order of the first, then of the second. */
    public static List<Place> places(List<Operation> read, List<Operation> mine, List<Operation> theirs) {
        var before = grouped(read);
        var here = grouped(mine);
        var there = grouped(theirs);
        var all = new LinkedHashSet<>(here.keySet());
        all.addAll(there.keySet());
        return all.stream()
                .map(id -> new Place(
                        id,
                        before.getOrDefault(id, List.of()),
                        here.getOrDefault(id, List.of()),
                        there.getOrDefault(id, List.of())))
                .filter(place -> !same(place.mine(), place.theirs()))
                .toList();
    }

    /** The steps of both, at each place those of one of them, on the text that both see. */
    public static List<Operation> joined(
            DocumentText base, List<Operation> mine, List<Operation> theirs, Predicate<ProvisionId> takesMine) {
        var chosen = new ArrayList<Operation>();
        grouped(theirs).forEach((id, steps) -> {
            if (!takesMine.test(id)) chosen.addAll(steps);
        });
        grouped(mine).forEach((id, steps) -> {
            if (takesMine.test(id)) chosen.addAll(steps);
        });
        var kept = chosen.stream().map(Operation::provision).collect(Collectors.toSet());
        var elders = new HashMap<ProvisionId, @Nullable ProvisionId>();
        for (var each : List.of(mine, theirs)) {
            each.forEach(step -> {
                boolean dropped = step instanceof Operation.Insert && !kept.contains(step.provision());
                if (dropped) elders.put(step.provision(), after(step));
            });
        }
        var anchored = chosen.stream().map(step -> anchored(step, elders)).toList();
        return new TextEdits(base, anchored).operations();
    }

    /** What one side does there, in words; what it leaves alone, as it stands. */
    public static String words(Component page, DocumentText base, Place place, List<Operation> side) {
        if (side.isEmpty()) {
            return base.find(place.provision())
                    .map(old -> (old.heading() + "\n" + old.text()).strip())
                    .orElseGet(() -> page.getTranslation("document.both.nothing"));
        }
        return side.stream().map(step -> words(page, step)).collect(Collectors.joining("\n"));
    }

    /** Where it is, for a heading. */
    public static String address(Component page, DocumentText base, Place place) {
        if (base.find(place.provision()).isEmpty()) return page.getTranslation("document.edit.fresh");
        boolean english = Language.of(UI.getCurrent().getLocale()) == Language.ENGLISH;
        return english ? Address.english(base, place.provision()) : Address.slovene(base, place.provision());
    }

    private static String words(Component page, Operation step) {
        return switch (step) {
            case Operation.Insert insert -> (insert.heading() + "\n" + insert.text()).strip();
            case Operation.Replace replace -> (replace.heading() + "\n" + replace.text()).strip();
            case Operation.Repeal repeal -> page.getTranslation("document.both.struck");
            case Operation.Move move -> page.getTranslation("document.both.moved");
            case Operation.Renumber renumber ->
                page.getTranslation("document.edit.label.new", Map.of("label", renumber.label()));
        };
    }

    /** Steps by the provision that they aim at; what is put into a new provision belongs to it. */
    private static Map<ProvisionId, List<Operation>> grouped(List<Operation> operations) {
        var fresh = new HashMap<ProvisionId, Operation.Insert>();
        var groups = new LinkedHashMap<ProvisionId, List<Operation>>();
        for (var operation : operations) {
            if (operation instanceof Operation.Insert insert) fresh.put(insert.provision(), insert);
            var top = operation.provision();
            for (var in = fresh.get(top); in != null && in.parent() != null; in = fresh.get(in.parent())) {
                if (!fresh.containsKey(in.parent())) break;
                top = in.parent();
            }
            groups.computeIfAbsent(top, any -> new ArrayList<>()).add(operation);
        }
        return groups;
    }

    private static boolean same(List<Operation> one, List<Operation> other) {
        return bare(one).equals(bare(other));
    }

    /** Without what follows from other steps: the hashes that they expect, and beside what new ones stand. */
    private static Set<Operation> bare(List<Operation> operations) {
        return operations.stream()
                .map(operation -> switch (operation) {
                    case Operation.Insert(var id, var kind, var parent, var after, var label, var heading, var text) ->
                        new Operation.Insert(id, kind, parent, null, label, heading, text);
                    case Operation.Replace(var id, var heading, var text, var expects) ->
                        new Operation.Replace(id, heading, text, "");
                    case Operation.Repeal(var id, var expects) -> new Operation.Repeal(id, "");
                    case Operation.Move(var id, var parent, var after, var label, var expects) ->
                        new Operation.Move(id, parent, after, label, "");
                    case Operation.Renumber(var id, var label, var expects) -> new Operation.Renumber(id, label, "");
                })
                .collect(Collectors.toSet());
    }

    private static @Nullable ProvisionId after(Operation step) {
        return switch (step) {
            case Operation.Insert insert -> insert.after();
            case Operation.Move move -> move.after();
            default -> null;
        };
    }

    /** What stood behind a new provision that was not taken closes up. */
    private static Operation anchored(Operation step, Map<ProvisionId, @Nullable ProvisionId> elders) {
        var elder = after(step);
        if (elder == null || !elders.containsKey(elder)) return step;
        while (elder != null && elders.containsKey(elder)) elder = elders.get(elder);
        return switch (step) {
            case Operation.Insert(var id, var kind, var parent, var after, var label, var heading, var text) ->
                new Operation.Insert(id, kind, parent, elder, label, heading, text);
            case Operation.Move(var id, var parent, var after, var label, var expects) ->
                new Operation.Move(id, parent, elder, label, expects);
            default -> step;
        };
    }
}
