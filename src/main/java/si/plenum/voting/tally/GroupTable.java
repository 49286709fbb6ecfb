package si.plenum.voting.tally;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of numbers, each different one kept once with its count: a hash table whose rows lie in one array. */
final class GroupTable {

    private int[] starts = new int[1025];
    private int[] entries = new int[8192];
    /** Beside each entry its score; null while no ballot has any. */
    private int @Nullable [] scores;

    private long[] counts = new long[1024];
    private int groups;
    private int[] slots = new int[4096]; // group + 1, 0 for a free slot; never more than half full

    /** Adds {@code count} to the group of this row. */
    void add(int[] row, int @Nullable [] rowScores, int length, long count) {
        if (rowScores != null && scores == null) scores = new int[entries.length];
        int slot = hash(row, rowScores, length) & (slots.length - 1);
        while (slots[slot] != 0) {
            int group = slots[slot] - 1;
            if (isSame(group, row, rowScores, length)) {
                counts[group] += count; // cannot overflow: the builder bounds the sum of all
                return;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        slots[slot] = append(row, rowScores, length, count) + 1;
        if (groups * 2 > slots.length) rehash();
    }

    Profile profile(List<String> options, boolean[] withdrawn, List<Long> costs, long ballots) {
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

    private int append(int[] row, int @Nullable [] rowScores, int length, long count) {
        int start = starts[groups];
        if (groups == counts.length) {
            counts = Arrays.copyOf(counts, grown(groups + 1));
            starts = Arrays.copyOf(starts, counts.length + 1);
        }
        if (start + (long) length > entries.length) {
            int room = grown(start + (long) length);
            entries = Arrays.copyOf(entries, room);
            if (scores != null) scores = Arrays.copyOf(scores, room);
        }
        System.arraycopy(row, 0, entries, start, length);
        if (rowScores != null && scores != null) System.arraycopy(rowScores, 0, scores, start, length);
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

    private boolean isSame(int group, int[] row, int @Nullable [] rowScores, int length) {
        int start = starts[group];
        int end = starts[group + 1];
        return end - start == length
                && Arrays.equals(entries, start, end, row, 0, length)
                && (scores == null || rowScores == null || Arrays.equals(scores, start, end, rowScores, 0, length));
    }

    private void rehash() {
        slots = new int[grown(slots.length)];
        for (int group = 0; group < groups; group++) {
            int length = starts[group + 1] - starts[group];
            var row = Arrays.copyOfRange(entries, starts[group], starts[group + 1]);
            var rowScores = scores == null ? null : Arrays.copyOfRange(scores, starts[group], starts[group + 1]);
            int slot = hash(row, rowScores, length) & (slots.length - 1);
            while (slots[slot] != 0) slot = (slot + 1) & (slots.length - 1);
            slots[slot] = group + 1;
        }
    }

    /** Mixes all numbers; where they come from is not trusted, but a bad hash only costs time. */
    private static int hash(int[] row, int @Nullable [] rowScores, int length) {
        long hash = length;
        for (int i = 0; i < length; i++) {
            long score = rowScores == null ? 0 : rowScores[i];
            hash = (hash ^ row[i] ^ (score << 32)) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 29;
        }
        return (int) (hash ^ (hash >>> 32));
    }
}
