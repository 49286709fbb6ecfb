package si.plenum.voting;

import java.util.UUID;

/** News that something changed which the roll of a session's next vote depends on: a proxy or a recusal. Carries ids only. */
public record RollAffected(UUID context) {}
