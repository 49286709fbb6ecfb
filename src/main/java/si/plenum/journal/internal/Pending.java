package si.plenum.journal.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.core.Ordered;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import si.plenum.journal.Entry;

/** What the act of the current transaction has handed over and the end of the transaction will write. */
final class Pending implements TransactionSynchronization {

    private final List<Entry> entries = new ArrayList<>();
    private final Map<Object, Integer> savepoints = new HashMap<>();
    private final Consumer<List<Entry>> writer;
    private boolean written;

    private Pending(Consumer<List<Entry>> writer) {
        this.writer = writer;
    }

    /**
     * What the current transaction has pending, registered if it is the first of it.
     *
     * @throws IllegalStateException if there is no transaction that could write
     */
    static Pending ofCurrentTransaction(Consumer<List<Entry>> writer) {
        requireWritable();
        for (var synchronization : TransactionSynchronizationManager.getSynchronizations()) {
            if (synchronization instanceof Pending pending) {
                return pending;
            }
        }
        var pending = new Pending(writer);
        TransactionSynchronizationManager.registerSynchronization(pending);
        return pending;
    }

    /** @throws IllegalStateException if there is no transaction that could write */
    static void requireWritable() {
        if (!TransactionSynchronizationManager.isActualTransactionActive()
                || !TransactionSynchronizationManager.isSynchronizationActive()) {
            throw new IllegalStateException("The journal is written only inside an act's transaction");
        }
        if (TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            throw new IllegalStateException("The journal cannot be written in a read-only transaction");
        }
    }

    void add(Entry entry) {
        if (written) {
            throw new IllegalStateException(
                    "The journal entries of this transaction are written already: " + entry.type());
        }
        entries.add(entry);
    }

    /** After all others that run before the commit: they may still hand over entries, and the lock is held shortest. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public void savepoint(Object savepoint) {
        savepoints.put(savepoint, entries.size());
    }

    @Override
    public void savepointRollback(Object savepoint) {
        int kept = savepoints.getOrDefault(savepoint, 0);
        entries.subList(kept, entries.size()).clear();
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        written = true;
        if (!entries.isEmpty()) {
            writer.accept(List.copyOf(entries));
        }
    }
}
