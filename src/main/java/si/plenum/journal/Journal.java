package si.plenum.journal;

import java.util.List;
import java.util.Optional;

/** The append-only record of everything that counts. */
public interface Journal {

    /**
     * Hands over an entry of the act that runs now. It is written together with the act's other entries, in the order they
     * were handed over, as the last thing before the commit; if the act fails, it never was.
     *
     * @throws IllegalStateException outside a transaction, in a read-only one, or when this one's entries are written already
     */
    void append(Entry entry);

    /**
     * Erases the salt and the value behind a field, for a list those of its elements too. The entry and the tree stay as they
     * are; afterwards nobody can tell or prove what the value was. Erasing twice changes nothing.
     *
     * @throws si.plenum.platform.NotFound if the entry has no such field
     */
    void erase(long index, String field);

    /**
     * Erases the salt and the value of one element of a list.
     *
     * @param position place in the list, from 0
     * @throws si.plenum.platform.NotFound if the entry has no such element
     */
    void erase(long index, String field, int position);

    /** The size and the root of the journal now. */
    Checkpoint checkpoint();

    /**
     * The size and the root that the journal had just after the last entry of this type about a subject; empty if there is
     * none.
     */
    Optional<Checkpoint> after(String type, String subject);

    /**
     * Entries in their order, without what stands behind their digests.
     *
     * @param from index of the first one
     * @param limit 1 to 1000
     */
    List<RecordedEntry> entries(long from, int limit);

    /**
     * The proof that the journal of this size contains the entry, RFC 9162 section 2.1.3.1.
     *
     * @throws si.plenum.platform.NotFound if the journal has not that size, or the entry is not in it
     */
    List<Hash> inclusion(long index, long size);

    /**
     * The proof that the journal of one size continues the one of an earlier size, RFC 9162 section 2.1.4.1. Empty if the
     * sizes are equal or the earlier is 0.
     *
     * @throws si.plenum.platform.NotFound if the journal has not that size
     */
    List<Hash> consistency(long from, long to);

    /** Recomputes everything from what is stored: all digests, all entries, all nodes and the root. */
    Verification verifyAll();
}
