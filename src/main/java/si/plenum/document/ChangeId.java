package si.plenum.document;

import java.util.UUID;

/** Names an immutable wording of a change. */
public record ChangeId(UUID value) {}
