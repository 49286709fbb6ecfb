package si.plenum.decision;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import si.plenum.voting.Statement;

/**
 * Somebody's dissenting opinion on a decision: it stands beside it and does not hold it up.
 *
 * @param statement what they said in the last round of consensus; null for an opinion handed in afterwards
 */
public record Dissent(
        String name, String reason, Instant at, @Nullable Statement statement) {}
