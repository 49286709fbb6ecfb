package si.plenum.journal.internal;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import si.plenum.journal.Hash;
import si.plenum.journal.RecordedEntry;

/** An entry with everything that is stored for it. */
record Sealed(RecordedEntry entry, List<Field> fields) {

    /** A field; for a list, the value is its size and root, and the elements stand apart. Erased: neither salt nor value. */
    @SuppressWarnings("ArrayRecordComponent") // Salts are only carried to the database, never compared.
    record Field(
            String name,
            Hash digest,
            byte @Nullable [] salt,
            @Nullable String value,
            List<Element> elements) {}

    @SuppressWarnings("ArrayRecordComponent")
    record Element(
            Hash leaf, byte @Nullable [] salt, @Nullable String value) {}

    long index() {
        return entry.index();
    }

    Instant time() {
        return entry.time();
    }
}
