package si.plenum.voting.tally;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows of numbers, each different one kept once with its count: a hash table whose rows lie in one array. Rows wait for each
 * other in a batch, and the slots of all of them are asked for before the first is used: a table that is larger than the
 * processor's cache answers many questions in hardly more time than one.
 */
final class GroupTable {

    private static final int BATCH = 64;

    private int[] starts = new int[1025];
    private int[] entries = new int[8192];
    /** Beside each entry its score; null while no ballot has any. */
    private int @Nullable [] scores;

    private long[] counts = new long[1024];
    private int groups;
    /** The hash of a row in the upper half, its group + 1 in the lower; 0 for a free slot. Never more than half full. */
    private long[] slots = new long[4096];

    // The batch: its rows one after another, and beside each entry its score.
    private int[] rows = new int[1024];
    private int[] rowScores = new int[1024];
    private final int[] ends = new int[BATCH];
    private final int[] hashes = new int[BATCH];
    private final long[] rowCounts = new long[BATCH];
    private int waiting;
    /** What the slots held that were asked for, kept so that no compiler leaves the question out. */
    private long asked;

    /** Adds {@code count} to the group of this row, at the latest when the profile is made. */
    void add(int[] row, int @Nullable [] scored, int length, long count) {
        if (scored != null && scores == null) scores = new int[entries.length];
        int used = waiting == 0 ? 0 : ends[waiting - 1];
        if (waiting == BATCH || used + length > rows.length) {
            addWaiting();
            used = 0;
            if (length > rows.length) {
                rows = new int[length];
                rowScores = new int[length];
            }
        }
        System.arraycopy(row, 0, rows, used, length);
        if (scored == null) Arrays.fill(rowScores, used, used + length, 0);
        else System.arraycopy(scored, 0, rowScores, used, length);
        ends[waiting] = used + length;
        hashes[waiting] = hash(used, used + length);
        rowCounts[waiting++] = count;
    }

    Profile profile(List<String> options, boolean[] withdrawn, List<Long> costs, long ballots) {
        addWaiting();
        int size = starts[groups];
        return new Profile(
                options,
                withdrawn,
                costs,
                Arrays.copyOf(starts, groups + 1),
                Arrays.copyOf(entries, size),
                scores == null ? null : Arrays.copyOf(scores, size),
                Arrays.copyOf(counts, groups),
                ballots);
    }

    private void addWaiting() {
        for (int i = 0; i < waiting; i++) asked ^= slots[hashes[i] & (slots.length - 1)];
        for (int i = 0; i < waiting; i++) addRow(i == 0 ? 0 : ends[i - 1], ends[i], hashes[i], rowCounts[i]);
        waiting = 0;
    }

    private void addRow(int from, int to, int hash, long count) {
        int slot = hash & (slots.length - 1);
        for (; slots[slot] != 0; slot = (slot + 1) & (slots.length - 1)) {
            // Most rows that differ are told apart here, without a look at them.
            if ((int) (slots[slot] >>> 32) != hash) continue;
            int group = (int) slots[slot] - 1;
            if (isSame(group, from, to)) {
                counts[group] += count; // cannot overflow: the builder bounds the sum of all
                return;
            }
        }
        slots[slot] = (long) hash << 32 | append(from, to, count) + 1;
        if (groups * 2 > slots.length) rehash();
    }

    private int append(int from, int to, long count) {
        int start = starts[groups];
        int length = to - from;
        if (groups == counts.length) {
            counts = Arrays.copyOf(counts, grown(groups + 1));
            starts = Arrays.copyOf(starts, counts.length + 1);
        }
        if (start + (long) length > entries.length) {
            int room = grown(start + (long) length);
            entries = Arrays.copyOf(entries, room);
            if (scores != null) scores = Arrays.copyOf(scores, room);
        }
        System.arraycopy(rows, from, entries, start, length);
        if (scores != null) System.arraycopy(rowScores, from, scores, start, length);
        counts[groups] = count;
        starts[groups + 1] = start + length;
        return groups++;
    }

    /** Room for at least {@code needed} numbers, or a sentence where this machine has not enough memory for them. */
    private static int grown(long needed) {
        long room = needed * 2;
        // While it grows, the old array, the new one and the table of the hash stand beside each other.
        if (room * Integer.BYTES * 4 > Runtime.getRuntime().maxMemory() || room > Integer.MAX_VALUE - 8) {
            throw new Uncountable("There are too many different ballots for the memory of this program (java -Xmx).");
        }
        return (int) room;
    }

    private boolean isSame(int group, int from, int to) {
        int start = starts[group];
        int end = starts[group + 1];
        return end - start == to - from
                && Arrays.equals(entries, start, end, rows, from, to)
                && (scores == null || Arrays.equals(scores, start, end, rowScores, from, to));
    }

    private void rehash() {
        var old = slots;
        slots = new long[grown(old.length)];
        for (long taken : old) {
            if (taken == 0) continue;
            int slot = (int) (taken >>> 32) & (slots.length - 1);
            while (slots[slot] != 0) slot = (slot + 1) & (slots.length - 1);
            slots[slot] = taken;
        }
    }

    /** Mixes all numbers; where they come from is not trusted, but a bad hash only costs time. */
    private int hash(int from, int to) {
        long hash = to - from;
        for (int i = from; i < to; i++) {
            hash = (hash ^ rows[i] ^ ((long) rowScores[i] << 32)) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 29;
        }
        return (int) (hash ^ (hash >>> 32));
    }
}
