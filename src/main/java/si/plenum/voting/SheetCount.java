package si.plenum.voting;

import java.util.Map;
import si.plenum.platform.Refused;

/**
 * What was counted on sheets or by raised hands, in heads.
 *
 * @param groups  sheets that are alike, or hands raised for the same, with their number
 * @param blank   sheets without a mark
 * @param invalid sheets that cannot be read: they count in no base, and are shown
 */
public record SheetCount(Map<Choice, Integer> groups, int blank, int invalid) {

    /** More than any room holds; keeps sums far from overflowing. */
    private static final int MOST = 1_000_000;

    public SheetCount {
        groups = Map.copyOf(groups);
        if (blank < 0
                || invalid < 0
                || groups.values().stream().anyMatch(number -> number < 1)
                || sum(groups, blank, invalid) > MOST) {
            throw new Refused("error.sheets.number");
        }
    }

    /** Nothing counted. */
    public static SheetCount none() {
        return new SheetCount(Map.of(), 0, 0);
    }

    /** All sheets, or all hands. */
    public int total() {
        return Math.toIntExact(sum(groups, blank, invalid));
    }

    private static long sum(Map<Choice, Integer> groups, int blank, int invalid) {
        return groups.values().stream().mapToLong(Integer::longValue).sum() + blank + invalid;
    }

    /** Says no number: what is printed may be kept, and until the count nobody else may know. */
    @Override
    public String toString() {
        return "a count of sheets";
    }
}
