package si.plenum.community;

import java.util.UUID;

/** Names a term: what one election filled for a time. */
public record TermId(UUID value) {}
