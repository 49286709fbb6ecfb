package si.plenum.document;

import java.util.UUID;

/** Names an act: what one decision did to one document. */
public record ActId(UUID value) {}
