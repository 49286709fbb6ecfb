package si.plenum.decision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * By what and when the condition of a decision was met.
 *
 * @param source in words, as the coordinator wrote it
 * @param file the name of the paper, null where none was kept
 * @param hash SHA-256 of the paper, in hexadecimal
 */
public record Assent(
        LocalDate day,
        String source,
        @Nullable String file,
        @Nullable String hash) {}
