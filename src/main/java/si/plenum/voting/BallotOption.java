package si.plenum.voting;

import org.jspecify.annotations.Nullable;
import si.plenum.platform.Refused;

/**
 * What stands on a ballot paper to be chosen: a candidate, a choice or a project.
 *
 * @param description a sentence beside the name
 * @param cost what a project costs, in whole euros, at least 1; absent where nothing is bought
 */
public record BallotOption(
        OptionId id,
        String name,
        @Nullable String description,
        @Nullable Long cost) {

    public BallotOption {
        if (name.isBlank()) throw new Refused("error.paper.name");
        if (cost != null && cost < 1) throw new Refused("error.paper.cost");
    }

    /** A candidate or choice without a description. */
    public BallotOption(OptionId id, String name) {
        this(id, name, null, null);
    }
}
