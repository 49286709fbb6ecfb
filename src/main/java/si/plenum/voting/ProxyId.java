package si.plenum.voting;

import java.util.UUID;

/** Names a proxy that somebody gave. */
public record ProxyId(UUID value) {}
