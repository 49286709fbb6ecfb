package si.plenum.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/**
 * How ballots may come in, and how few of them a secret vote bears.
 *
 * @param channels what the caller of a vote may choose from, at least one, in the order of {@link BallotChannel}
 * @param lateDrawing whether a secret ballot may still be drawn once casting has begun, which makes secrecy weaker
 * @param smallest the fewest entries, and the fewest ballots, with which a secret vote is opened and published; at least 2,
 *     since a single ballot is no secret
 */
public record Ballots(List<BallotChannel> channels, boolean lateDrawing, int smallest) {

    /** The smallest number of a secret vote where a rule says nothing else. */
    public static final int USUAL_SMALLEST = 5;

    public Ballots {
        if (channels.isEmpty()) {
            throw new InvalidRule("error.rule.channels");
        }
        channels = List.copyOf(EnumSet.copyOf(channels));
        if (smallest < 2) {
            throw new InvalidRule("error.rule.smallest", Map.of("smallest", smallest));
        }
    }

    /** Every channel that goes together with this secrecy, nothing drawn late, at least five. */
    public static Ballots usual(Secrecy secrecy) {
        return new Ballots(List.of(BallotChannel.values()), false, USUAL_SMALLEST).fitting(secrecy);
    }

    /** The same without the channels that this secrecy forbids. */
    Ballots fitting(Secrecy secrecy) {
        if (secrecy == Secrecy.OPEN) {
            return this;
        }
        return new Ballots(
                channels.stream().filter(channel -> !channel.openOnly()).toList(), lateDrawing, smallest);
    }

    /** The same with these channels only. */
    public Ballots only(BallotChannel... others) {
        return new Ballots(List.of(others), lateDrawing, smallest);
    }

    public boolean allow(BallotChannel channel) {
        return channels.contains(channel);
    }
}
