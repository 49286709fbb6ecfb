package si.plenum.voting;

import java.util.Optional;
import si.plenum.platform.Refused;
import si.plenum.rules.BallotChannel;
import si.plenum.rules.Method;
import si.plenum.rules.Rule;
import si.plenum.rules.Unit;

/** Whether the channels of a vote go together with its rule. Pure. */
public final class ChannelCheck {

    private ChannelCheck() {}

    /** @throws Refused with the reason if one of them does not */
    public static void check(NewVote vote) {
        for (var channel : BallotChannel.values()) {
            if (!vote.channels().contains(channel)) continue;
            misfit(vote.rule(), channel).ifPresent(why -> {
                throw new Refused(why);
            });
        }
    }

    /** The key of the reason why votes by this rule cannot come in this way, whatever channels it lists; empty: they can. */
    public static Optional<String> misfit(Rule rule, BallotChannel channel) {
        boolean hand = channel == BallotChannel.HAND;
        if (hand || channel == BallotChannel.PAPER) {
            // A sheet, or a hand, shows no weight.
            if (rule.unit() == Unit.WEIGHT) return Optional.of("error.vote.channel.weight");
            // Reasons of consensus and consent carry a name.
            if (rule.method().openOnly()) return Optional.of("error.vote.channel.consensus");
        }
        if (hand && rule.method() != Method.FOR_AGAINST_ABSTAIN) return Optional.of("error.vote.channel.hand");
        if (hand && rule.conduct().publicRollCall()) return Optional.of("error.vote.channel.names");
        return Optional.empty();
    }
}
