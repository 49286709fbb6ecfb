package si.plenum.journal;

import java.util.List;

/**
 * What recomputing the journal found.
 *
 * @param recomputed size and root from the stored entries alone
 * @param mismatches one sentence each, in English, for the operator; at most {@value #MOST}
 */
public record Verification(Checkpoint recomputed, List<String> mismatches) {

    /** The most mismatches that are listed. */
    public static final int MOST = 100;

    public Verification {
        mismatches = List.copyOf(mismatches);
    }

    public boolean holds() {
        return mismatches.isEmpty();
    }
}
