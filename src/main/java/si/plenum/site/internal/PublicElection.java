package si.plenum.site.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The candidacies of an election as the public sees them.
 *
 * @param until    the last day on which somebody may stand; absent: until the session is convened
 * @param closedAt since when nobody may, for the session is convened
 * @param over     whether it is decided
 */
record PublicElection(@Nullable LocalDate until, @Nullable Instant closedAt, boolean over, List<Candidate> candidates) {

    /** Somebody who stands. @param struckFor why the name was struck from the ballot */
    record Candidate(
            String name,
            String statement,
            @Nullable String nominator,
            @Nullable String struckFor) {}

    PublicElection {
        candidates = List.copyOf(candidates);
    }

    /** How many stand. */
    public int standing() {
        return (int)
                candidates.stream().filter(each -> each.struckFor() == null).count();
    }
}
