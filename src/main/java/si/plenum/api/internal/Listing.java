package si.plenum.api.internal;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import si.plenum.platform.Page;
import si.plenum.platform.PageRequest;

/**
 * Which part of a list is asked for, in a request: {@code size} and {@code after}. What {@code next} says is for the caller
 * opaque; here it is how many rows came before.
 */
record Listing(int offset, int size) {

    /** As far as lists by offset go. */
    private static final int FARTHEST = 100_000;

    static Listing asked(@Nullable String size, @Nullable String after) {
        int rows = size == null ? PageRequest.USUAL : number(size);
        int offset = after == null ? 0 : number(after);
        if (rows < 1 || rows > PageRequest.MOST) throw ApiProblem.malformed("api.size");
        return new Listing(offset, rows);
    }

    /** The part of a list that is at hand whole. */
    <T, R> Page<R> of(List<T> all, Function<? super T, ? extends R> row) {
        return read((from, limit) -> all.stream().skip(from).limit(limit).toList(), row);
    }

    /**
     * The part of a list that is read by offset and limit.
     *
     * @param rows takes the offset and the most rows
     */
    <T, R> Page<R> read(BiFunction<Integer, Integer, List<T>> rows, Function<? super T, ? extends R> row) {
        var found = rows.apply(offset, size + 1);
        var next = found.size() > size ? Integer.toString(offset + size) : null;
        return new Page<R>(found.stream().limit(size).<R>map(row).toList(), next);
    }

    private static int number(String written) {
        try {
            int number = Integer.parseInt(written);
            if (number >= 0 && number <= FARTHEST) return number;
        } catch (NumberFormatException none) {
            throw ApiProblem.malformed("api.paging");
        }
        throw ApiProblem.malformed("api.paging");
    }
}
