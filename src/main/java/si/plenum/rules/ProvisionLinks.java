package si.plenum.rules;

import java.util.Optional;
import java.util.UUID;

/** What rules must know of the standing texts above them: where the provision that a rule cites can be read. */
public interface ProvisionLinks {

    /** The address of a provision on the public pages; empty if there is none with this id. */
    Optional<String> to(UUID provision);
}
