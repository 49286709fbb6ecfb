package si.plenum.platform.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An order with equal places: the first list comes first, those of one list share a place. Whoever is in no list is not ranked.
 * Each act answers a new order; where there is nothing to do, it answers the same.
 *
 * @param <T> what is put in order
 */
public record Places<T>(List<List<T>> ranks) {

    public Places {
        ranks = ranks.stream().filter(rank -> !rank.isEmpty()).map(List::copyOf).toList();
        if (ranks.stream().flatMap(List::stream).distinct().count()
                != ranks.stream().mapToLong(List::size).sum()) {
            throw new IllegalArgumentException("Something stands at two places");
        }
    }

    /** Nothing is ranked. */
    public static <T> Places<T> none() {
        return new Places<>(List.of());
    }

    /** The place, from 0; empty where it is not ranked. */
    public Optional<Integer> placeOf(T value) {
        for (int i = 0; i < ranks.size(); i++) if (ranks.get(i).contains(value)) return Optional.of(i);
        return Optional.empty();
    }

    /** Whether it shares its place. */
    public boolean isShared(T value) {
        return placeOf(value).map(place -> ranks.get(place).size() > 1).orElse(false);
    }

    /** Everything that is ranked, in order. */
    public List<T> inOrder() {
        return ranks.stream().flatMap(List::stream).toList();
    }

    /** To a place of its own behind all others. */
    public Places<T> append(T value) {
        return inserted(value, ranks.size());
    }

    public Places<T> without(T value) {
        return new Places<>(copyWithout(value));
    }

    /** One place forward; out of a shared place to one of its own before it. */
    public Places<T> up(T value) {
        int place = placeOf(value).orElse(0);
        if (isShared(value)) return inserted(value, place);
        return place == 0 ? this : inserted(value, place - 1);
    }

    /** One place back; out of a shared place to one of its own behind it. */
    public Places<T> down(T value) {
        int place = placeOf(value).orElse(ranks.size());
        if (isShared(value)) return inserted(value, place + 1);
        return place >= ranks.size() - 1 ? this : inserted(value, place + 1);
    }

    /** To the place of those before it, which it then shares. */
    public Places<T> join(T value) {
        int place = placeOf(value).orElse(0);
        if (place == 0) return this;
        var copy = copyWithout(value);
        copy.get(place - 1).add(value);
        return new Places<>(copy);
    }

    /** To a place of its own just before another. */
    public Places<T> before(T value, T other) {
        if (value.equals(other)) return this;
        var rest = without(value);
        return rest.placeOf(other).map(place -> rest.inserted(value, place)).orElse(this);
    }

    /** At a place counted after it was taken out of its old one. */
    private Places<T> inserted(T value, int place) {
        boolean alone = placeOf(value).isPresent() && !isShared(value);
        var copy = copyWithout(value);
        if (alone) copy.removeIf(List::isEmpty);
        copy.add(Math.min(place, copy.size()), new ArrayList<>(List.of(value)));
        return new Places<>(copy);
    }

    private List<List<T>> copyWithout(T value) {
        var copy = new ArrayList<List<T>>();
        for (var rank : ranks) {
            var others = new ArrayList<>(rank);
            others.remove(value);
            copy.add(others);
        }
        return copy;
    }
}
