package si.plenum.document;

import java.time.Instant;

/**
 * A file that a text was imported from, as lists show it.
 *
 * @param hash SHA-256 of its bytes, in hexadecimal
 */
public record OriginalRow(String name, int bytes, String hash, Instant keptAt) {}
