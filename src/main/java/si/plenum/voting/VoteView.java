package si.plenum.voting;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import si.plenum.community.BodyId;
import si.plenum.identity.PersonId;
import si.plenum.rules.BallotChannel;
import si.plenum.rules.Rule;
import si.plenum.rules.Secrecy;
import si.plenum.voting.tally.ElectionVerdict;
import si.plenum.voting.tally.Verdict;
import si.plenum.voting.tally.VoteResult;

/**
 * A vote as its readers see it: never a choice, and no verdict before it is counted.
 *
 * @param withdrawn options that no longer stand although they are on the ballot
 * @param roll    entries on the frozen roll; 0 before opening
 * @param present entries counted as present
 * @param cast    how many have voted, never how
 * @param opensAt when the clock opens it, where it does
 * @param lottery whose first draw after closing decides between equal options, where nobody meets
 * @param result  outcome with its arithmetic, once counted
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
        BallotPaper paper,
        List<WithdrawnOption> withdrawn,
        Set<BallotChannel> channels,
        int roll,
        int present,
        int cast,
        @Nullable Instant opensAt,
        @Nullable Instant openedAt,
        @Nullable Instant deadline,
        @Nullable Instant closedAt,
        @Nullable String lottery,
        @Nullable VoteResult result) {

    /** The verdict, where a counted vote was for and against. */
    public @Nullable Verdict verdict() {
        return result instanceof Verdict verdict ? verdict : null;
    }

    /** Who is elected, or what is chosen, in the order of election; empty before the count and for other votes. */
    public List<BallotOption> elected() {
        return result instanceof ElectionVerdict verdict
                ? verdict.elected().stream().map(paper.options()::get).toList()
                : List.of();
    }

    public boolean isSecret() {
        return rule.secrecy() == Secrecy.SECRET;
    }

    /** Whether nobody meets: ballots come in from anywhere within the window. */
    public boolean byCorrespondence() {
        return !channels.contains(BallotChannel.HALL) && !channels.contains(BallotChannel.HAND);
    }

    /** Whether only those checked in may cast on a screen. */
    public boolean hall() {
        return !channels.contains(BallotChannel.ANYWHERE);
    }
}
