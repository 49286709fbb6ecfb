package si.plenum.plenary;

import java.time.Instant;

/**
 * A postscript to confirmed minutes that was confirmed by the same offices.
 *
 * @param ordinal among the corrections of these minutes, from 1
 * @param hash    SHA-256 of minutes hash, ordinal and text in canonical JSON, in hexadecimal; the same stands in the journal
 */
public record Correction(int ordinal, String text, Instant confirmedAt, String hash) {}
