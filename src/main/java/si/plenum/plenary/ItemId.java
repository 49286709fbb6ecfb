package si.plenum.plenary;

import java.util.UUID;

/** Names an agenda item. */
public record ItemId(UUID value) {}
