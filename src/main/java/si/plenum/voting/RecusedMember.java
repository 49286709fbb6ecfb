package si.plenum.voting;

import java.util.UUID;
import si.plenum.community.BodyId;
import si.plenum.community.MembershipId;

/**
 * A member of a body and one matter on which it does not vote.
 *
 * @param context the session, opaque
 * @param subject the matter (the agenda item), opaque
 */
public record RecusedMember(BodyId body, UUID context, UUID subject, MembershipId member) {}
