package si.plenum.plenary;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The minutes as those see them who read the body's papers.
 *
 * @param notes       the version of the note on each item that has one; an item without starts from 0
 * @param writes      whether the current person writes them
 * @param signs       whether the current person could confirm them now
 * @param confirmedAt when they were frozen
 * @param hash        SHA-256 of the frozen text, in hexadecimal
 */
public record MinutesPage(
        MinutesText text,
        MinutesState state,
        List<Signature> signatures,
        Map<UUID, Integer> notes,
        boolean writes,
        boolean signs,
        @Nullable Instant confirmedAt,
        @Nullable String hash) {

    /** @param office {@code chair} or {@code minute-taker} */
    public record Signature(String office, String name, Instant at) {}
}
