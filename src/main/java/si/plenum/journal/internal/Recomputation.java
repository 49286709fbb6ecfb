package si.plenum.journal.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import si.plenum.journal.Checkpoint;
import si.plenum.journal.EntryFormat;
import si.plenum.journal.Hash;
import si.plenum.journal.MerkleTree;
import si.plenum.journal.Verification;

/**
 * Recomputes the journal from what is stored, trusting nothing that can be computed: digests from salts and values, entries
 * from their columns and digests, nodes and root from the leaves. Takes what was there when it began.
 */
final class Recomputation {

    private static final int CHUNK = 500;

    private final JournalRepository repository;
    private final List<String> mismatches = new ArrayList<>();

    /** Of the leaves so far, the root of the open complete subtree of each level, or null: a binary counter. */
    private final List<@Nullable Hash> open = new ArrayList<>();

    Recomputation(JournalRepository repository) {
        this.repository = repository;
    }

    Verification run() {
        long size = repository.size();
        long index = 0;
        while (index < size) {
            var chunk = repository.sealed(index, (int) Math.min(CHUNK, size - index));
            for (var sealed : chunk) {
                check(index, sealed);
                index++;
            }
            if (chunk.isEmpty()) {
                note("entry %d: missing", index);
                break;
            }
        }
        var recomputed = new Checkpoint(index, root());
        // Every complete subtree was compared; a node more is one that no leaves stand under.
        long expected = index - Long.bitCount(index);
        if (repository.nodes() != expected) {
            note("nodes: %d are stored, %d follow from %d entries", repository.nodes(), expected, index);
        }
        return new Verification(recomputed, mismatches);
    }

    private void check(long index, Sealed sealed) {
        var entry = sealed.entry();
        if (entry.index() != index) {
            note("entry %d: the stored index is %d", index, entry.index());
        }
        var digests = new TreeMap<String, Hash>();
        for (var field : sealed.fields()) {
            digests.put(field.name(), field.digest());
            checkField(index, field);
        }
        var body = EntryFormat.body(index, entry.time(), entry.type(), entry.subject(), digests);
        if (!body.equals(entry.canonical())) {
            note("entry %d: its fields and columns do not give its body", index);
        }
        var leaf = EntryFormat.leaf(entry.canonical());
        if (!leaf.equals(entry.leafHash())) {
            note("entry %d: its body does not give its leaf hash", index);
        }
        climb(index, leaf);
    }

    private void checkField(long index, Sealed.Field field) {
        if (field.salt() != null
                && field.value() != null
                && !EntryFormat.digest(field.salt(), field.value()).equals(field.digest())) {
            note("entry %d, field %s: salt and value do not give its digest", index, field.name());
        }
        var leaves = new ArrayList<Hash>();
        for (var element : field.elements()) {
            if (element.salt() != null
                    && element.value() != null
                    && !EntryFormat.element(element.salt(), element.value()).equals(element.leaf())) {
                note("entry %d, field %s: element %d is not its leaf", index, field.name(), leaves.size());
            }
            leaves.add(element.leaf());
        }
        if (!leaves.isEmpty()
                && field.value() != null
                && !field.value().equals(EntryFormat.list(leaves.size(), MerkleTree.root(leaves)))) {
            note("entry %d, field %s: its elements do not give its root", index, field.name());
        }
    }

    private void climb(long index, Hash leaf) {
        var hash = leaf;
        int level = 0;
        for (long position = index; (position & 1) == 1; position >>= 1) {
            var left = open.get(level);
            hash = left == null ? hash : MerkleTree.node(left, hash);
            open.set(level, null);
            level++;
            if (!repository.findNode(level, position >> 1).equals(Optional.of(hash))) {
                note("node %d/%d: not what its leaves give", level, position >> 1);
            }
        }
        while (open.size() <= level) {
            open.add(null);
        }
        open.set(level, hash);
    }

    private Hash root() {
        @Nullable Hash root = null;
        for (var hash : open) {
            if (hash != null) {
                root = root == null ? hash : MerkleTree.node(hash, root);
            }
        }
        return root == null ? MerkleTree.EMPTY : root;
    }

    private void note(String text, Object... arguments) {
        if (mismatches.size() < Verification.MOST) {
            mismatches.add(text.formatted(arguments));
        }
    }
}
