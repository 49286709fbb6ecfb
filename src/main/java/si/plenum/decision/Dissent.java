package si.plenum.decision;

import java.time.Instant;

/** Somebody's dissenting opinion on a decision: it stands beside it and does not hold it up. */
public record Dissent(String name, String reason, Instant at) {}
