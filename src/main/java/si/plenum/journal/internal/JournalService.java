package si.plenum.journal.internal;

import java.security.SecureRandom;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import si.plenum.journal.Checkpoint;
import si.plenum.journal.Entry;
import si.plenum.journal.Hash;
import si.plenum.journal.Journal;
import si.plenum.journal.MerkleTree;
import si.plenum.journal.RecordedEntry;
import si.plenum.journal.Verification;
import si.plenum.journal.WithinAct;
import si.plenum.platform.LegalClock;
import si.plenum.platform.NotFound;
import si.plenum.platform.PublicRead;

@Service
class JournalService implements Journal {

    private static final int MOST_ENTRIES = 1000;

    private final JournalRepository repository;
    private final LegalClock clock;
    private final Sealer sealer = new Sealer(new SecureRandom());

    JournalService(JournalRepository repository, LegalClock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    @Override
    @WithinAct
    public void append(Entry entry) {
        Pending.ofCurrentTransaction(this::write).add(entry);
    }

    /** Writes the entries of a transaction: they share one time, and none of another transaction comes between them. */
    private void write(List<Entry> entries) {
        repository.lock();
        long index = repository.size();
        var time = clock.instant().truncatedTo(ChronoUnit.MICROS);
        for (var entry : entries) {
            var sealed = sealer.seal(index, time, entry);
            repository.insert(sealed);
            completeNodes(index, sealed.entry().leafHash());
            index++;
        }
    }

    /** Stores the subtrees that this leaf completes: those whose right edge it is. */
    private void completeNodes(long index, Hash leaf) {
        var hash = leaf;
        int level = 0;
        for (long position = index; (position & 1) == 1; position >>= 1) {
            hash = MerkleTree.node(repository.node(level, position - 1), hash);
            level++;
            repository.insertNode(level, position >> 1, hash);
        }
    }

    @Override
    @WithinAct
    public void erase(long index, String field) {
        Pending.requireWritable();
        if (!repository.erase(index, field)) {
            throw new NotFound();
        }
    }

    @Override
    @WithinAct
    public void erase(long index, String field, int position) {
        Pending.requireWritable();
        if (!repository.erase(index, field, position)) {
            throw new NotFound();
        }
    }

    @Override
    @PublicRead
    @Transactional(readOnly = true)
    public Checkpoint checkpoint() {
        long size = repository.size();
        return new Checkpoint(size, MerkleTree.root(repository, size));
    }

    @Override
    @PublicRead
    @Transactional(readOnly = true)
    public Optional<Checkpoint> after(String type, String subject) {
        return repository
                .last(type, subject)
                .map(index -> new Checkpoint(index + 1, MerkleTree.root(repository, index + 1)));
    }

    @Override
    @PublicRead
    @Transactional(readOnly = true)
    public List<RecordedEntry> entries(long from, int limit) {
        if (from < 0 || limit < 1 || limit > MOST_ENTRIES) {
            throw new IllegalArgumentException(
                    "From 0 on, 1 to %d entries: %d, %d".formatted(MOST_ENTRIES, from, limit));
        }
        return repository.entries(from, limit);
    }

    @Override
    @PublicRead
    @Transactional(readOnly = true)
    public List<Hash> inclusion(long index, long size) {
        if (index < 0 || index >= size || size > repository.size()) {
            throw new NotFound();
        }
        return MerkleTree.inclusion(repository, index, size);
    }

    @Override
    @PublicRead
    @Transactional(readOnly = true)
    public List<Hash> consistency(long from, long to) {
        if (from < 0 || from > to || to > repository.size()) {
            throw new NotFound();
        }
        return MerkleTree.consistency(repository, from, to);
    }

    @Override
    @PublicRead
    @Transactional(
            readOnly = true,
            isolation = Isolation.REPEATABLE_READ) // One snapshot, while others go on appending.
    public Verification verifyAll() {
        return new Recomputation(repository).run();
    }
}
