package si.plenum.platform;

import org.jspecify.annotations.Nullable;

/**
 * Which part of a long list is asked for.
 *
 * @param after the key that the part begins after; {@code null}: from the start
 * @param size how many rows, 1 to 100
 */
public record PageRequest(@Nullable String after, int size) {

    /** How many rows where nobody asks for another number. */
    public static final int USUAL = 25;

    public static final int MOST = 100;

    public PageRequest {
        if (size < 1 || size > MOST) {
            throw new IllegalArgumentException("A page has 1 to " + MOST + " rows, not " + size);
        }
    }

    /** The first page of the usual size. */
    public static PageRequest first() {
        return new PageRequest(null, USUAL);
    }

    /** The page of the usual size after a key, which may be absent. */
    public static PageRequest after(@Nullable String key) {
        return new PageRequest(key, USUAL);
    }

    /** How many rows to read, so that {@link Page#of} knows whether another page follows. */
    public int sizeToRead() {
        return size + 1;
    }
}
