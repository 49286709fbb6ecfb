package si.plenum.community;

import java.util.UUID;

/** Names a {@link Body}. */
public record BodyId(UUID value) {}
