package si.plenum.plenary;

import java.util.UUID;

/** Names a session. */
public record SessionId(UUID value) {}
