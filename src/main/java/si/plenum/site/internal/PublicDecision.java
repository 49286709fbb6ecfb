package si.plenum.site.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A published decision.
 *
 * @param state how it stands today: {@code in-force}, {@code not-yet}, {@code waiting}, {@code lapsed} or {@code ended}
 * @param condition what it waits for, in words
 */
record PublicDecision(
        UUID id,
        String number,
        PublicBody body,
        String title,
        String wording,
        String reasons,
        @Nullable String source,
        LocalDate adoptedOn,
        Instant publishedAt,
        @Nullable LocalDate inForceFrom,
        @Nullable LocalDate endedOn,
        @Nullable String endedBy,
        String state,
        @Nullable String condition,
        @Nullable Long proposalNumber,
        @Nullable String voteNumber,
        @Nullable Long votesFor,
        @Nullable Long votesAgainst,
        @Nullable Long votesAbstained,
        @Nullable String sessionNumber,
        @Nullable String sessionTitle) {}
