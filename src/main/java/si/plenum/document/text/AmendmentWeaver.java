package si.plenum.document.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts the operations of an amendment in the place of those that it replaces, and keeps the order of siblings. */
final class AmendmentWeaver {

    private final DocumentText base;
    private final List<Operation> woven;
    private final ByProvision main;
    private final ByProvision amended;
    private final Set<ProvisionId> wanted;
    private final Set<ProvisionId> decided;

    AmendmentWeaver(
            DocumentText base,
            List<Operation> now,
            ByProvision main,
            ByProvision amended,
            Set<ProvisionId> wanted,
            Set<ProvisionId> decided) {
        this.base = base;
        this.woven = new ArrayList<>(now);
        this.main = main;
        this.amended = amended;
        this.wanted = wanted;
        this.decided = decided;
    }

    /** Empty where the text does not bear it. */
    Optional<List<Operation>> woven() {
        for (var provision : List.copyOf(wanted)) if (amended.on(provision).isEmpty()) takeOut(provision);
        var operations = amended.operations();
        for (int i = 0; i < operations.size(); i++) {
            var provision = operations.get(i).provision();
            boolean first = amended.on(provision).getFirst() == operations.get(i);
            if (first && wanted.contains(provision)) bring(provision, i);
        }
        try {
            return Optional.of(footed());
        } catch (LostFooting | MalformedText unbearable) {
            return Optional.empty();
        }
    }

    /** What stood behind it closes up. */
    private void takeOut(ProvisionId provision) {
        var gone = insert(provision);
        woven.removeIf(operation -> operation.provision().equals(provision));
        if (gone == null) return;
        woven.replaceAll(
                operation -> behind(operation, gone.parent(), provision) ? at(operation, gone.after()) : operation);
    }

    private void bring(ProvisionId provision, int order) {
        var group = new ArrayList<>(amended.on(provision));
        var before = insert(provision);
        if (group.getFirst() instanceof Operation.Insert fresh) {
            boolean stays = before != null && amended.standsAsIn(main, provision);
            if (before == null || !stays) {
                takeOut(provision);
                var elder = lastOf(fresh.parent(), fresh.after());
                int place = push(fresh, elder, order);
                group.set(0, at(fresh, elder));
                woven.addAll(place, group);
                return;
            }
            // New words of a new provision leave it where it stands now.
            group.set(0, at(fresh, before.after()));
        }
        int at = indexOf(provision);
        woven.removeIf(operation -> operation.provision().equals(provision));
        woven.addAll(at >= 0 ? at : successor(order), group);
    }

    /** Behind what amendments adopted before have put in the same place: in the order of adoption. */
    private @Nullable ProvisionId lastOf(@Nullable ProvisionId parent, @Nullable ProvisionId elder) {
        var last = elder;
        for (var next = behind(parent, last); next != null && isFresh(next); next = behind(parent, last)) {
            last = next;
        }
        return last;
    }

    private boolean isFresh(ProvisionId provision) {
        return decided.contains(provision) && main.insert(provision) == null;
    }

    private @Nullable ProvisionId behind(@Nullable ProvisionId parent, @Nullable ProvisionId elder) {
        return woven.stream()
                .filter(operation -> behind(operation, parent, elder))
                .map(Operation::provision)
                .findFirst()
                .orElse(null);
    }

    private static boolean behind(Operation operation, @Nullable ProvisionId parent, @Nullable ProvisionId elder) {
        return operation instanceof Operation.Insert insert
                && Objects.equals(insert.parent(), parent)
                && Objects.equals(insert.after(), elder);
    }

    /** Makes room for a new provision behind its elder sibling: what stood there stands behind it. Where in the list it goes. */
    private int push(Operation.Insert fresh, @Nullable ProvisionId elder, int order) {
        int pushed = -1;
        for (int i = 0; i < woven.size(); i++) {
            if (!behind(woven.get(i), fresh.parent(), elder)) continue;
            woven.set(i, at(woven.get(i), fresh.provision()));
            if (pushed < 0) pushed = i;
        }
        if (pushed >= 0) return pushed;
        int lowest = 0;
        for (int i = 0; i < woven.size(); i++) {
            var provision = woven.get(i).provision();
            if (provision.equals(elder) || provision.equals(fresh.parent())) lowest = i + 1;
        }
        return Math.max(lowest, successor(order));
    }

    /** Before what follows in the amendment, else at the end. */
    private int successor(int order) {
        for (var later :
                amended.operations().subList(order + 1, amended.operations().size())) {
            int at = indexOf(later.provision());
            if (at >= 0) return at;
        }
        return woven.size();
    }

    private int indexOf(ProvisionId provision) {
        for (int i = 0; i < woven.size(); i++) if (woven.get(i).provision().equals(provision)) return i;
        return -1;
    }

    private Operation.@Nullable Insert insert(ProvisionId provision) {
        return woven.stream()
                .filter(Operation.Insert.class::isInstance)
                .map(Operation.Insert.class::cast)
                .filter(insert -> insert.provision().equals(provision))
                .findFirst()
                .orElse(null);
    }

    private static Operation at(Operation operation, @Nullable ProvisionId after) {
        if (!(operation instanceof Operation.Insert insert)) return operation;
        return new Operation.Insert(
                insert.provision(),
                insert.kind(),
                insert.parent(),
                after,
                insert.label(),
                insert.heading(),
                insert.text());
    }

    /** Each operation expects what those before it leave, as if the change had been written in one go. */
    private List<Operation> footed() {
        var footed = new ArrayList<Operation>();
        var text = base;
        for (var operation : woven) {
            var target = text.find(operation.provision());
            var own = target.map(found -> Rebase.expecting(operation, found)).orElse(operation);
            text = text.with(List.of(own));
            footed.add(own);
        }
        return footed;
    }
}
