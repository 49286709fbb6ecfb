package si.plenum.voting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import si.plenum.platform.WireName;
import si.plenum.voting.tally.Count;

/**
 * How a counted vote came together: who could vote, who was there, and by which ways votes came in. All in entries of the roll,
 * except counts, which are in the rule's unit.
 *
 * @param roll        entries of the frozen roll, recused ones included
 * @param recused     entries excluded from the vote
 * @param represented entries that somebody else votes for by proxy
 * @param present     entries that count as present
 * @param byProxy     represented entries that voted (secret: that drew a ballot)
 * @param parts       the ways that were open to voters and were used, in the order of {@link Way}
 * @param excused     the recused by name with the reason; empty for those who may not know it
 * @param proxies     who voted for whom; empty for those who may not know it
 */
public record VoteParts(
        int roll,
        int recused,
        int represented,
        int present,
        int byProxy,
        List<Part> parts,
        List<ExcusedLine> excused,
        List<Represented> proxies) {

    /** By which way votes come in. */
    public enum Way implements WireName {
        /** On a screen, in the hall or outside it, open or secret. */
        ELECTRONIC,
        /** Said aloud and entered by the chair. */
        ROLL_CALL,
        HAND,
        PAPER
    }

    /**
     * One way.
     *
     * @param marked entries marked as voting so; in a secret vote those that drew a ballot
     * @param voted  votes that came in so: at most the marks, since a sheet may not be handed in and a hand not raised
     * @param count  what these votes said, of a vote for and against whose ballots were read
     */
    public record Part(
            Way way, int marked, int voted, @Nullable Count count) {}

    /** A member and who voted for it. */
    public record Represented(String giver, String holder) {}

    public VoteParts {
        parts = List.copyOf(parts);
        excused = List.copyOf(excused);
        proxies = List.copyOf(proxies);
    }

    /** Votes that came in, by whatever way. */
    public int voted() {
        return parts.stream().mapToInt(Part::voted).sum();
    }

    /** Whether votes came in by more ways than one, so that it says something to show them apart. */
    public boolean isMixed() {
        return parts.size() > 1;
    }
}
