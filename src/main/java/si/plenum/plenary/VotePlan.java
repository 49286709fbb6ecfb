package si.plenum.plenary;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import si.plenum.rules.BallotChannel;
import si.plenum.voting.BallotPaper;

/**
 * What whoever opens a vote chooses among what its rule leaves open.
 *
 * @param paper    what is on the ballot beside the question
 * @param channels by which ways ballots come in
 * @param deadline when the clock closes it; absent: the chair does
 */
public record VotePlan(
        BallotPaper paper,
        Set<BallotChannel> channels,
        @Nullable Instant deadline) {

    /** The question alone, in the hall, until the chair closes. */
    public static final VotePlan PLAIN = new VotePlan(BallotPaper.NONE, Set.of(BallotChannel.HALL), null);

    public VotePlan {
        channels = Set.copyOf(channels);
    }

    /** The same from anywhere too, until the clock closes it. */
    public VotePlan until(Instant closing) {
        return new VotePlan(paper, besides(Set.of(BallotChannel.ANYWHERE)).channels(), closing);
    }

    /** The same with these channels too. */
    public VotePlan besides(Set<BallotChannel> others) {
        var all = new HashSet<>(channels);
        all.addAll(others);
        return new VotePlan(paper, all, deadline);
    }
}
