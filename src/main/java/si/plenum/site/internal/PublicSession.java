package si.plenum.site.internal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A session as the public sees it, from its convening: attendance in numbers only. */
record PublicSession(
        UUID id,
        String number,
        PublicBody body,
        String kind,
        String title,
        String place,
        Instant startsAt,
        @Nullable Instant castingAt,
        @Nullable Instant closesAt,
        @Nullable String lottery,
        String state,
        @Nullable Instant openedAt,
        @Nullable Instant closedAt,
        @Nullable String cancelledFor,
        int attended,
        @Nullable QuorumFound quorum,
        List<Item> agenda) {

    /** The quorum as it was established. */
    record QuorumFound(int present, int roll, int needed, boolean late, boolean met) {}

    /**
     * A line of the agenda with what came of it.
     *
     * @param reading which reading it was or will be, from 1, where one was held that did not decide
     */
    record Item(
            int position,
            String kind,
            String title,
            int minutes,
            String state,
            @Nullable Long proposalNumber,
            @Nullable Integer reading,
            @Nullable String voteNumber,
            @Nullable String outcome,
            @Nullable String decisionNumber) {}

    /** Whether nobody meets: people vote between two moments. */
    public boolean byCorrespondence() {
        return closesAt != null;
    }

    public boolean isAhead() {
        return state.equals("convened");
    }
}
