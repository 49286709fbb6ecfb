package si.plenum.journal;

import java.time.Instant;

/**
 * An entry as it stands in the journal.
 *
 * @param canonical the entry in canonical JSON; the leaf hash is over its UTF-8 bytes
 */
public record RecordedEntry(long index, Instant time, String type, String subject, String canonical, Hash leafHash) {}
