package si.plenum.journal.internal;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import si.plenum.journal.Entry;
import si.plenum.journal.EntryFormat;
import si.plenum.journal.Hash;
import si.plenum.journal.MerkleTree;
import si.plenum.journal.RecordedEntry;

/** Turns what an act handed over into an entry: a fresh salt for every field and every element, digests, the leaf. */
final class Sealer {

    private final SecureRandom random;

    Sealer(SecureRandom random) {
        this.random = random;
    }

    Sealed seal(long index, Instant time, Entry entry) {
        var fields = new ArrayList<Sealed.Field>();
        var digests = new TreeMap<String, Hash>();
        entry.fields().forEach((name, content) -> {
            var field = seal(name, content);
            fields.add(field);
            digests.put(name, field.digest());
        });
        var body = EntryFormat.body(index, time, entry.type(), entry.subject(), digests);
        var recorded = new RecordedEntry(index, time, entry.type(), entry.subject(), body, EntryFormat.leaf(body));
        return new Sealed(recorded, fields);
    }

    private Sealed.Field seal(String name, Entry.Content content) {
        return switch (content) {
            case Entry.Content.Value value -> field(name, value.canonical(), List.of());
            case Entry.Content.Elements list -> {
                var elements = list.canonical().stream().map(this::element).toList();
                var leaves = elements.stream().map(Sealed.Element::leaf).toList();
                yield field(name, EntryFormat.list(leaves.size(), MerkleTree.root(leaves)), elements);
            }
        };
    }

    private Sealed.Field field(String name, String canonical, List<Sealed.Element> elements) {
        var salt = salt();
        return new Sealed.Field(name, EntryFormat.digest(salt, canonical), salt, canonical, elements);
    }

    private Sealed.Element element(String canonical) {
        var salt = salt();
        return new Sealed.Element(EntryFormat.element(salt, canonical), salt, canonical);
    }

    private byte[] salt() {
        var salt = new byte[EntryFormat.SALT];
        random.nextBytes(salt);
        return salt;
    }
}
