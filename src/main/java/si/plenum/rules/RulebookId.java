package si.plenum.rules;

import java.util.UUID;

/** Names one edition of a body's rulebook. */
public record RulebookId(UUID value) {}
