package si.plenum.document;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text that came into force.
 *
 * @param ordinal its number (NPB number), founding text 1
 * @param until the first day of the next one, null for the present one
 * @param hash SHA-256 of the canonical text, in hexadecimal
 * @param acts the acts that began (or, expiring, ended) on its first day
 */
public record VersionRow(
        int ordinal, LocalDate from, @Nullable LocalDate until, int throughSeq, String hash, List<ActRow> acts) {}
