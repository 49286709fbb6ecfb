package si.plenum.api.internal;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import si.plenum.journal.Hash;
import si.plenum.journal.Journal;
import si.plenum.journal.RecordedEntry;
import si.plenum.platform.Page;

/** The journal: its root, its entries, and the proofs of RFC 9162. Hashes are written in hexadecimal. */
@RestController
@RequestMapping("/api/v1/journal")
class JournalCalls {

    private final Journal journal;

    JournalCalls(Journal journal) {
        this.journal = journal;
    }

    record Root(long size, String root) {}

    record Inclusion(long index, long size, List<String> proof) {}

    record Consistency(long from, long to, List<String> proof) {}

    /**
     * An entry as it stands.
     *
     * @param entry the entry itself
     * @param canonical its text in canonical JSON, over whose bytes the leaf hash is
     */
    record Written(
            long index,
            Instant time,
            String type,
            String subject,
            String leafHash,
            @JsonRawValue String entry,
            String canonical) {

        static Written of(RecordedEntry entry) {
            return new Written(
                    entry.index(),
                    entry.time(),
                    entry.type(),
                    entry.subject(),
                    entry.leafHash().toString(),
                    entry.canonical(),
                    entry.canonical());
        }
    }

    @GetMapping("/checkpoint")
    Root checkpoint() {
        var checkpoint = journal.checkpoint();
        return new Root(checkpoint.size(), checkpoint.root().toString());
    }

    @GetMapping("/inclusion")
    Inclusion inclusion(@RequestParam("index") long index, @RequestParam("size") long size) {
        return new Inclusion(index, size, written(journal.inclusion(index, size)));
    }

    @GetMapping("/consistency")
    Consistency consistency(@RequestParam("from") long from, @RequestParam("to") long to) {
        return new Consistency(from, to, written(journal.consistency(from, to)));
    }

    /** {@code next} is the index to go on from, for {@code from} and {@code after} alike. */
    @GetMapping("/entries")
    Page<Written> entries(
            @RequestParam(name = "from", required = false) @Nullable String from,
            @RequestParam(name = "size", required = false) @Nullable String size,
            @RequestParam(name = "after", required = false) @Nullable String after) {
        return Listing.asked(size, after == null ? from : after)
                .read((index, limit) -> journal.entries(index, limit), Written::of);
    }

    private static List<String> written(List<Hash> proof) {
        return proof.stream().map(Hash::toString).toList();
    }
}
