package si.plenum.journal.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static si.plenum.journal.internal.db.Tables.ELEMENT;
import static si.plenum.journal.internal.db.Tables.ENTRY;
import static si.plenum.journal.internal.db.Tables.FIELD;
import static si.plenum.journal.internal.db.Tables.NODE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;
import si.plenum.journal.Hash;
import si.plenum.journal.MerkleTree;
import si.plenum.journal.RecordedEntry;

/** The journal's tables. */
@Repository
class JournalRepository implements MerkleTree.Nodes {

    /** Rows of one insert: far below the 65,535 parameters of a statement. */
    private static final int ROWS = 1000;

    private final DSLContext db;

    JournalRepository(DSLContext db) {
        this.db = db;
    }

    /**
     * Waits until no other transaction writes the journal. The statements after it see what that one wrote, since each
     * statement takes a snapshot of its own. The key is of two numbers, so it cannot meet a lock whose key is one.
     */
    void lock() {
        db.execute("SELECT pg_advisory_xact_lock(1010, 0)");
    }

    long size() {
        var last = db.select(max(ENTRY.INDEX)).from(ENTRY).fetchSingle().value1();
        return last == null ? 0 : last + 1;
    }

    void insert(Sealed sealed) {
        var entry = sealed.entry();
        db.insertInto(ENTRY)
                .set(ENTRY.INDEX, entry.index())
                .set(ENTRY.TIME, entry.time())
                .set(ENTRY.TYPE, entry.type())
                .set(ENTRY.SUBJECT, entry.subject())
                .set(ENTRY.BODY, entry.canonical().getBytes(UTF_8))
                .set(ENTRY.LEAF_HASH, entry.leafHash().bytes())
                .execute();
        if (!sealed.fields().isEmpty()) {
            insertFields(sealed);
        }
        for (var field : sealed.fields()) {
            insertElements(sealed.index(), field);
        }
    }

    private void insertFields(Sealed sealed) {
        var rows = db.insertInto(FIELD, FIELD.ENTRY_INDEX, FIELD.NAME, FIELD.DIGEST, FIELD.SALT, FIELD.VALUE);
        for (var field : sealed.fields()) {
            rows = rows.values(sealed.index(), field.name(), field.digest().bytes(), field.salt(), field.value());
        }
        rows.execute();
    }

    private void insertElements(long index, Sealed.Field field) {
        var elements = field.elements();
        for (int start = 0; start < elements.size(); start += ROWS) {
            var rows = db.insertInto(
                    ELEMENT,
                    ELEMENT.ENTRY_INDEX,
                    ELEMENT.FIELD,
                    ELEMENT.POSITION,
                    ELEMENT.LEAF_HASH,
                    ELEMENT.SALT,
                    ELEMENT.VALUE);
            for (int position = start; position < Math.min(start + ROWS, elements.size()); position++) {
                var element = elements.get(position);
                rows = rows.values(
                        index, field.name(), position, element.leaf().bytes(), element.salt(), element.value());
            }
            rows.execute();
        }
    }

    void insertNode(int level, long position, Hash hash) {
        db.insertInto(NODE)
                .set(NODE.LEVEL, (short) level)
                .set(NODE.POSITION, position)
                .set(NODE.HASH, hash.bytes())
                .execute();
    }

    @Override
    public Hash node(int level, long position) {
        return findNode(level, position)
                .orElseThrow(
                        () -> new IllegalStateException("The journal has no node %d/%d".formatted(level, position)));
    }

    Optional<Hash> findNode(int level, long position) {
        var hash = level == 0
                ? db.select(ENTRY.LEAF_HASH).from(ENTRY).where(ENTRY.INDEX.eq(position))
                : db.select(NODE.HASH).from(NODE).where(NODE.LEVEL.eq((short) level), NODE.POSITION.eq(position));
        return hash.fetchOptional(row -> Hash.of(row.value1()));
    }

    Optional<Long> last(String type, String subject) {
        return db.select(ENTRY.INDEX)
                .from(ENTRY)
                .where(ENTRY.SUBJECT.eq(subject), ENTRY.TYPE.eq(type))
                .orderBy(ENTRY.INDEX.desc())
                .limit(1)
                .fetchOptional(row -> row.value1());
    }

    long nodes() {
        return db.fetchCount(NODE);
    }

    List<RecordedEntry> entries(long from, int limit) {
        return db.select(ENTRY.INDEX, ENTRY.TIME, ENTRY.TYPE, ENTRY.SUBJECT, ENTRY.BODY, ENTRY.LEAF_HASH)
                .from(ENTRY)
                .where(ENTRY.INDEX.ge(from))
                .orderBy(ENTRY.INDEX)
                .limit(limit)
                .fetch(JournalRepository::entry);
    }

    /** Entries with all that stands behind them. */
    List<Sealed> sealed(long from, int limit) {
        var elements = multiset(select(ELEMENT.LEAF_HASH, ELEMENT.SALT, ELEMENT.VALUE)
                        .from(ELEMENT)
                        .where(ELEMENT.ENTRY_INDEX.eq(FIELD.ENTRY_INDEX), ELEMENT.FIELD.eq(FIELD.NAME))
                        .orderBy(ELEMENT.POSITION))
                .convertFrom(
                        rows -> rows.map(row -> new Sealed.Element(Hash.of(row.value1()), row.value2(), row.value3())));
        var fields = multiset(select(FIELD.NAME, FIELD.DIGEST, FIELD.SALT, FIELD.VALUE, elements)
                        .from(FIELD)
                        .where(FIELD.ENTRY_INDEX.eq(ENTRY.INDEX))
                        .orderBy(FIELD.NAME))
                .convertFrom(rows -> rows.map(row -> new Sealed.Field(
                        row.value1(), Hash.of(row.value2()), row.value3(), row.value4(), row.value5())));
        return db.select(ENTRY.INDEX, ENTRY.TIME, ENTRY.TYPE, ENTRY.SUBJECT, ENTRY.BODY, ENTRY.LEAF_HASH, fields)
                .from(ENTRY)
                .where(ENTRY.INDEX.ge(from))
                .orderBy(ENTRY.INDEX)
                .limit(limit)
                .fetch(row -> new Sealed(entry(row), new ArrayList<>(row.value7())));
    }

    /** Erases the field and, of a list, all elements; false if there is no such field. */
    boolean erase(long index, String field) {
        db.update(ELEMENT)
                .setNull(ELEMENT.SALT)
                .setNull(ELEMENT.VALUE)
                .where(ELEMENT.ENTRY_INDEX.eq(index), ELEMENT.FIELD.eq(field))
                .execute();
        return db.update(FIELD)
                        .setNull(FIELD.SALT)
                        .setNull(FIELD.VALUE)
                        .where(FIELD.ENTRY_INDEX.eq(index), FIELD.NAME.eq(field))
                        .execute()
                == 1;
    }

    /** Erases one element of a list; false if there is none. */
    boolean erase(long index, String field, int position) {
        return db.update(ELEMENT)
                        .setNull(ELEMENT.SALT)
                        .setNull(ELEMENT.VALUE)
                        .where(ELEMENT.ENTRY_INDEX.eq(index), ELEMENT.FIELD.eq(field), ELEMENT.POSITION.eq(position))
                        .execute()
                == 1;
    }

    private static RecordedEntry entry(Record row) {
        return new RecordedEntry(
                row.get(ENTRY.INDEX),
                row.get(ENTRY.TIME),
                row.get(ENTRY.TYPE),
                row.get(ENTRY.SUBJECT),
                new String(row.get(ENTRY.BODY), UTF_8),
                Hash.of(row.get(ENTRY.LEAF_HASH)));
    }
}
