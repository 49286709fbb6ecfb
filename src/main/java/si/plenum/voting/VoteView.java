package si.plenum.voting;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import si.plenum.community.BodyId;
import si.plenum.identity.PersonId;
import si.plenum.rules.Rule;
import si.plenum.voting.tally.Verdict;

/**
 * A vote as its readers see it: never a choice, and no verdict before it is counted.
 *
 * @param roll    entries on the frozen roll; 0 before opening
 * @param present entries counted as present
 * @param cast    how many have voted, never how
 * @param verdict outcome with its arithmetic, once counted
 */
public record VoteView(
        VoteId id,
        String number,
        BodyId body,
        UUID context,
        UUID subject,
        PersonId leader,
        VoteState state,
        String title,
        String question,
        Rule rule,
        int roll,
        int present,
        int cast,
        @Nullable Instant openedAt,
        @Nullable Instant deadline,
        @Nullable Instant closedAt,
        @Nullable Verdict verdict) {}
