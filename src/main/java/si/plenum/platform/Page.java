package si.plenum.platform;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a long list, read by key: what follows is asked for by the key of the last row and not by a count, so that rows
 * added meanwhile shift nothing.
 *
 * @param items the rows of this page
 * @param next what to ask for as {@code after} to go on; {@code null}: this is the last page
 */
public record Page<T>(List<T> items, @Nullable String next) {

    public Page {
        items = List.copyOf(items);
    }

    /**
     * The page of rows that were read with one more than asked for, which tells whether another page follows.
     *
     * @param key the key of a row, as {@code after} takes it
     */
    public static <T> Page<T> of(List<T> rows, PageRequest asked, Function<T, String> key) {
        if (rows.size() <= asked.size()) {
            return new Page<>(rows, null);
        }
        var items = rows.subList(0, asked.size());
        return new Page<>(items, key.apply(items.getLast()));
    }

    /** The same page with each row made into another. */
    public <R> Page<R> map(Function<? super T, ? extends R> row) {
        return new Page<R>(items.stream().<R>map(row).toList(), next);
    }
}
