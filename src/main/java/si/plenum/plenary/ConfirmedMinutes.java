package si.plenum.plenary;

import java.time.Instant;

/** @param hash SHA-256 of the canonical text, in hexadecimal; the same stands in the journal */
public record ConfirmedMinutes(MinutesText text, Instant confirmedAt, String hash) {}
