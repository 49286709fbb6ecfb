package si.plenum.site.internal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A filed proposal as the public sees it. */
record PublicProposal(
        long number,
        PublicBody body,
        String kind,
        String state,
        String title,
        String summary,
        String wording,
        String reasons,
        String author,
        Instant filedAt,
        boolean frozen,
        @Nullable UUID change,
        @Nullable String sessionNumber,
        @Nullable Instant sessionAt,
        int supporters,
        @Nullable String decisionNumber) {}
