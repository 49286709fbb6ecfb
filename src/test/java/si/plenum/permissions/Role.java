package si.plenum.permissions;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** Everyone who may try an act, as they stand to the body whose things are touched. */
enum Role {
    VISITOR,
    /** Signed in, belongs to nothing. */
    STRANGER,
    FOREIGN_MEMBER,
    FOREIGN_COUNCIL,
    /** Chairs a session of another body. */
    FOREIGN_CHAIR,
    OBSERVER,
    MEMBER,
    /** The member whose own thing it is: the author, the one on the roll, the one who asked to speak. */
    OWNER,
    COUNCIL,
    /** The person named on the session. */
    CHAIR,
    /** May chair sessions of the body, but is not named on this one. */
    OTHER_CHAIR,
    /** The person named on the session. */
    MINUTE_TAKER,
    /** May take minutes of the body, but is not named on this session. */
    OTHER_MINUTE_TAKER,
    COORDINATOR,
    ADMINISTRATOR,
    /** The program itself. */
    SYSTEM;

    static final Set<Role> NOBODY = EnumSet.noneOf(Role.class);
    static final Set<Role> EVERYONE = EnumSet.allOf(Role.class);
    static final Set<Role> SIGNED_IN = but(EVERYONE, VISITOR);
    static final Set<Role> PERSONS = but(SIGNED_IN, SYSTEM);
    static final Set<Role> READERS = EnumSet.range(OBSERVER, COORDINATOR);
    static final Set<Role> OFFICERS_AND_MEMBERS = but(READERS, OBSERVER);
    static final Set<Role> MEMBERS = but(OFFICERS_AND_MEMBERS, COORDINATOR);
    static final Set<Role> PREPARING = EnumSet.of(COUNCIL, COORDINATOR);
    static final Set<Role> KEEPING_ATTENDANCE = EnumSet.of(CHAIR, MINUTE_TAKER);

    /** Those to whom the body's unpublished things do not exist. */
    static final Set<Role> OUTSIDERS = EnumSet.of(VISITOR, STRANGER, FOREIGN_MEMBER, FOREIGN_COUNCIL, FOREIGN_CHAIR);

    static Set<Role> of(Role... roles) {
        return EnumSet.copyOf(Arrays.asList(roles));
    }

    static Set<Role> and(Collection<Role> roles, Role... more) {
        var all = EnumSet.copyOf(roles);
        all.addAll(Arrays.asList(more));
        return all;
    }

    static Set<Role> but(Collection<Role> roles, Role... fewer) {
        var rest = EnumSet.copyOf(roles);
        rest.removeAll(Arrays.asList(fewer));
        return rest;
    }
}
