package si.plenum.proposal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import si.plenum.identity.PersonId;

/**
 * A line of the list of candidacies.
 *
 * @param statement    what the person says of the candidacy; may be empty
 * @param nominator    who named the person, if somebody else did
 * @param since        of the state
 * @param withdrawnFor why the name was struck after it stood on a ballot
 * @param mine         whether it is the current person's
 */
public record CandidacyRow(
        CandidacyId id,
        PersonId person,
        String name,
        String statement,
        CandidacyState state,
        @Nullable String nominator,
        Instant since,
        @Nullable String withdrawnFor,
        boolean mine) {

    public boolean stands() {
        return state == CandidacyState.STANDING;
    }

    /** Whether the name stood on a ballot and was struck from it. */
    public boolean isStruck() {
        return withdrawnFor != null;
    }
}
