package si.plenum.document.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import si.plenum.document.text.DocumentText;
import si.plenum.document.text.Provision;
import si.plenum.document.text.ProvisionId;
import si.plenum.document.text.ProvisionKind;

/**
 * Which provision of a newer text is which of an older one: by the same words, then by label, then by words that are alike by at
 * least half. What is left at the same place on both sides is paired and marked as unsure.
 */
final class TextMatch {

    private static final double ALIKE = 0.5;
    private static final double CLEAR = 0.1;

    /** A pair that a person should confirm. */
    record Unsure(Provision before, Provision after, double alike) {}

    private final Set<ProvisionId> counted;
    private final Map<ProvisionId, Provision> oldOf = new LinkedHashMap<>();
    private final Set<ProvisionId> taken = new HashSet<>();
    private final Set<ProvisionId> struck = new HashSet<>();
    private final List<Unsure> unsure = new ArrayList<>();

    private TextMatch(Set<ProvisionId> counted) {
        this.counted = counted;
    }

    static TextMatch between(DocumentText before, DatedText after) {
        var match = new TextMatch(after.counted());
        match.level(before.provisions(), after.text().provisions());
        match.elsewhere(before, after.text());
        return match;
    }

    /** The older one, null for what is new. */
    @Nullable
    Provision before(Provision now) {
        return oldOf.get(now.id());
    }

    /** Whether it goes on only as a struck place, so that all beneath it falls with it. */
    boolean isStruck(Provision old) {
        return struck.contains(old.id());
    }

    boolean isTaken(Provision old) {
        return taken.contains(old.id());
    }

    List<Unsure> unsure() {
        return unsure;
    }

    private void level(List<Provision> old, List<Provision> now) {
        pair(old, now, Provision::treeHash);
        pair(old, now, this::sign);
        pairStruck(old, now);
        pairAlike(old, now);
        pairRest(old, now);
        for (var provision : now) {
            var was = oldOf.get(provision.id());
            if (was != null) level(was.children(), provision.children());
        }
    }

    /** The label; for what is counted by its place, the heading. Null where there is neither. */
    private @Nullable String sign(Provision provision) {
        if (counted.contains(provision.id()) || provision.label() == null) {
            return provision.heading().isEmpty() ? null : provision.kind() + " " + provision.heading();
        }
        return provision.kind() + " " + provision.label();
    }

    private void pair(List<Provision> old, List<Provision> now, Function<Provision, @Nullable String> sign) {
        var waiting = new HashMap<String, ArrayDeque<Provision>>();
        for (var provision : free(old)) {
            for (var key : keys(provision, sign))
                waiting.computeIfAbsent(key, any -> new ArrayDeque<>()).add(provision);
        }
        for (var provision : unmatched(now)) {
            var key = sign.apply(provision);
            var candidates = key == null ? null : waiting.get(key);
            while (candidates != null && !candidates.isEmpty()) {
                var candidate = candidates.poll();
                if (taken.contains(candidate.id())) continue;
                match(candidate, provision);
                break;
            }
        }
    }

    /** An older provision is known by its heading too, since a newer one may carry no label in its source. */
    private static List<String> keys(Provision old, Function<Provision, @Nullable String> sign) {
        var keys = new ArrayList<String>();
        var key = sign.apply(old);
        if (key != null) keys.add(key);
        if (!old.heading().isEmpty()) keys.add(old.kind() + " " + old.heading());
        return keys;
    }

    /** A struck paragraph keeps its number. */
    private void pairStruck(List<Provision> old, List<Provision> now) {
        for (int i = 0; i < now.size() && i < old.size(); i++) {
            boolean struck =
                    now.get(i).repealed() && !oldOf.containsKey(now.get(i).id());
            if (struck
                    && !isTaken(old.get(i))
                    && old.get(i).kind() == now.get(i).kind()) match(old.get(i), now.get(i));
        }
    }

    private record Candidate(Provision old, Provision now, double alike) {}

    private void pairAlike(List<Provision> old, List<Provision> now) {
        var candidates = new ArrayList<Candidate>();
        for (var before : free(old)) {
            if (before.repealed()) continue;
            for (var after : unmatched(now)) {
                if (after.kind() != before.kind() || after.repealed()) continue;
                double alike = Likeness.of(before, after);
                if (alike >= ALIKE) candidates.add(new Candidate(before, after, alike));
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::alike).reversed());
        for (var best : candidates) {
            if (isTaken(best.old()) || oldOf.containsKey(best.now().id())) continue;
            boolean rivals = candidates.stream()
                    .filter(other -> other != best && best.alike() - other.alike() < CLEAR)
                    .filter(other -> !isTaken(other.old())
                            && !oldOf.containsKey(other.now().id()))
                    .anyMatch(other -> other.old() == best.old() || other.now() == best.now());
            match(best.old(), best.now());
            if (rivals) unsure.add(new Unsure(best.old(), best.now(), best.alike()));
        }
    }

    /** What is left between the same neighbours: new words at an old place, or another provision? */
    private void pairRest(List<Provision> old, List<Provision> now) {
        for (var after : unmatched(now)) {
            if (after.repealed()) continue;
            int place = now.indexOf(after);
            var elder = place == 0 ? null : oldOf.get(now.get(place - 1).id());
            if (place > 0 && elder == null) continue;
            int from = elder == null ? 0 : old.indexOf(elder) + 1;
            if (elder != null && from == 0) continue;
            for (int i = from; i < old.size() && !isTaken(old.get(i)); i++) {
                var before = old.get(i);
                if (before.repealed() || before.kind() != after.kind()) continue;
                match(before, after);
                unsure.add(new Unsure(before, after, Likeness.of(before, after)));
                break;
            }
        }
    }

    /** The same words, or an article of the same number, under another parent: moved. */
    private void elsewhere(DocumentText before, DocumentText after) {
        moved(before, after, Likeness::isTelling, Provision::treeHash);
        moved(before, after, provision -> provision.kind() == ProvisionKind.ARTICLE, this::sign);
    }

    private void moved(
            DocumentText before,
            DocumentText after,
            Predicate<Provision> which,
            Function<Provision, @Nullable String> sign) {
        var waiting = unmatched(after.walk().filter(which).toList());
        pair(before.walk().filter(which).toList(), waiting, sign);
        for (var provision : waiting) {
            var was = oldOf.get(provision.id());
            if (was != null) level(was.children(), provision.children());
        }
    }

    private List<Provision> free(List<Provision> old) {
        return old.stream().filter(provision -> !isTaken(provision)).toList();
    }

    private List<Provision> unmatched(List<Provision> now) {
        return now.stream()
                .filter(provision -> !oldOf.containsKey(provision.id()))
                .toList();
    }

    private void match(Provision old, Provision now) {
        oldOf.put(now.id(), old);
        taken.add(old.id());
        if (now.repealed()) struck.add(old.id());
    }
}
