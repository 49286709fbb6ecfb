package si.plenum.decision;

import java.util.UUID;

/** Names what a decision asks to be done. */
public record FollowUpId(UUID value) {}
