package si.plenum.community;

import java.util.UUID;

/** Names one membership: a person's or an organisation's belonging to one body from one day to another. */
public record MembershipId(UUID value) {}
