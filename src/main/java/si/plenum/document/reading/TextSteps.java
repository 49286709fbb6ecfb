package si.plenum.document.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import si.plenum.document.text.DocumentText;
import si.plenum.document.text.Operation;
import si.plenum.document.text.Provision;
import si.plenum.document.text.ProvisionId;

/** The operations that make one text into another, once it is known what is what. */
final class TextSteps {

    private final DatedText after;
    private final TextMatch match;
    private final Map<ProvisionId, Integer> oldPlace = new HashMap<>();
    private final Map<ProvisionId, @Nullable ProvisionId> oldParent;
    private final List<Operation> operations = new ArrayList<>();
    private DocumentText now;

    private TextSteps(DocumentText before, DatedText after, TextMatch match) {
        this.after = after;
        this.match = match;
        this.now = before;
        this.oldParent = before.parents();
        int place = 0;
        for (var provision : before.walk().toList()) oldPlace.put(provision.id(), place++);
    }

    /** @throws si.plenum.document.text.LostFooting where no order of steps leads there */
    static List<Operation> between(DocumentText before, DatedText after, TextMatch match) {
        var steps = new TextSteps(before, after, match);
        steps.repeal(before.provisions());
        steps.level(null, after.text().provisions());
        return steps.operations;
    }

    private void apply(Operation operation) {
        now = now.with(List.of(operation));
        operations.add(operation);
    }

    private Provision current(ProvisionId id) {
        return now.find(id).orElseThrow();
    }

    private void repeal(List<Provision> old) {
        for (var provision : old) {
            if (provision.repealed() || match.isStruck(provision)) continue;
            // What goes on elsewhere is taken out first, so that it does not fall with what stood above it.
            if (match.isTaken(provision) || provision.walk().anyMatch(match::isTaken)) repeal(provision.children());
            else
                apply(new Operation.Repeal(
                        provision.id(), current(provision.id()).treeHash()));
        }
    }

    private void level(@Nullable ProvisionId parent, List<Provision> wanted) {
        var staying = staying(parent, wanted);
        ProvisionId elder = null;
        for (var provision : wanted) {
            var was = match.before(provision);
            if (was == null) {
                if (provision.repealed()) continue;
                insert(provision, parent, elder);
                elder = provision.id();
            } else {
                if (!staying.contains(was.id())) move(was.id(), parent, elder);
                change(was.id(), provision);
                elder = was.id();
                if (!provision.repealed()) level(was.id(), provision.children());
            }
        }
    }

    /** The longest run of those that stand in the order that they had: all others move. */
    private Set<ProvisionId> staying(@Nullable ProvisionId parent, List<Provision> wanted) {
        var here = wanted.stream()
                .map(match::before)
                .filter(Objects::nonNull)
                .map(Provision::id)
                .filter(id -> Objects.equals(oldParent.get(id), parent))
                .toList();
        int size = here.size();
        var place = here.stream().mapToInt(id -> oldPlace.getOrDefault(id, 0)).toArray();
        var length = new int[size];
        var previous = new int[size];
        int best = -1;
        for (int i = 0; i < size; i++) {
            length[i] = 1;
            previous[i] = -1;
            for (int j = 0; j < i; j++) {
                if (place[j] < place[i] && length[j] + 1 > length[i]) {
                    length[i] = length[j] + 1;
                    previous[i] = j;
                }
            }
            if (best < 0 || length[i] > length[best]) best = i;
        }
        var staying = new HashSet<ProvisionId>();
        for (int i = best; i >= 0; i = previous[i]) staying.add(here.get(i));
        return staying;
    }

    private void insert(Provision provision, @Nullable ProvisionId parent, @Nullable ProvisionId elder) {
        apply(new Operation.Insert(
                provision.id(),
                provision.kind(),
                parent,
                elder,
                isCounted(provision) ? null : provision.label(),
                provision.heading(),
                provision.text()));
        level(provision.id(), provision.children());
    }

    private boolean isCounted(Provision provision) {
        return after.counted().contains(provision.id());
    }

    private void move(ProvisionId id, @Nullable ProvisionId parent, @Nullable ProvisionId elder) {
        apply(new Operation.Move(id, parent, elder, null, current(id).treeHash()));
    }

    private void change(ProvisionId id, Provision wanted) {
        var was = current(id);
        if (wanted.repealed()) {
            if (!was.repealed()) apply(new Operation.Repeal(id, was.treeHash()));
            return;
        }
        var label = wanted.label();
        if (label != null && !isCounted(wanted) && !label.equals(was.label())) {
            apply(new Operation.Renumber(id, label, was.ownHash()));
        }
        if (was.heading().equals(wanted.heading()) && was.text().equals(wanted.text())) return;
        apply(new Operation.Replace(
                id, wanted.heading(), wanted.text(), current(id).ownHash()));
    }
}
