package si.plenum.plenary;

/** News that something about a session changed; live screens read it again after the commit. Ids only. */
public record SessionChanged(SessionId session) {}
