package si.plenum.site.internal;

import org.jspecify.annotations.Nullable;

/**
 * What the register is asked for; empty and unknown values narrow nothing.
 *
 * @param after the number of the last decision of the page before
 */
record RegisterQuery(
        @Nullable String words,
        @Nullable String body,
        @Nullable Integer year,
        @Nullable String state,
        @Nullable String after) {

    /** A year as it stands in an address; what is no year narrows nothing. */
    static @Nullable Integer year(@Nullable String written) {
        return written != null && written.matches("[0-9]{4}") ? Integer.valueOf(written) : null;
    }

    public boolean isNarrowed() {
        return !isBlank(words) || !isBlank(body) || year != null || !isBlank(state);
    }

    private static boolean isBlank(@Nullable String value) {
        return value == null || value.isBlank();
    }
}
