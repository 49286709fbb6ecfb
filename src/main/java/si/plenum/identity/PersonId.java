package si.plenum.identity;

import java.io.Serializable;
import java.util.UUID;
import si.plenum.platform.Ids;

/** One person, for ever: it never passes to somebody else. */
public record PersonId(UUID value) implements Serializable {

    /** A person not known until now. */
    public static PersonId create() {
        return new PersonId(Ids.ordered());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
