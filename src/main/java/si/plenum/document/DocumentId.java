package si.plenum.document;

import java.util.UUID;

/** Names a standing document. */
public record DocumentId(UUID value) {}
