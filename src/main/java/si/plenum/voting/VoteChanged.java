package si.plenum.voting;

import java.util.Set;
import java.util.UUID;

/**
 * News that something about a vote changed: its state or how many have voted. Carries ids only, never a choice.
 *
 * @param cast entries of an open vote whose ballots were just stored, so that their other windows no longer offer one
 */
public record VoteChanged(VoteId vote, UUID context, Set<EntryId> cast) {

    public VoteChanged {
        cast = Set.copyOf(cast);
    }
}
