package si.plenum.plenary;

/** News that a session was convened: invitations are owed. Ids only. */
public record SessionConvened(SessionId session) {}
