package si.plenum.voting;

import si.plenum.platform.Refused;
import si.plenum.rules.BallotChannel;
import si.plenum.rules.Method;
import si.plenum.rules.Unit;

/** Whether the channels of a vote go together with its rule. Pure. */
public final class ChannelCheck {

    private ChannelCheck() {}

    /** @throws Refused with the reason if one of them does not */
    public static void check(NewVote vote) {
        var rule = vote.rule();
        boolean hand = vote.channels().contains(BallotChannel.HAND);
        // A sheet, or a hand, shows no weight.
        if (rule.unit() == Unit.WEIGHT && (hand || vote.channels().contains(BallotChannel.PAPER))) {
            throw new Refused("error.vote.channel.weight");
        }
        // Reasons of consensus and consent carry a name.
        if (rule.method().openOnly() && (hand || vote.channels().contains(BallotChannel.PAPER))) {
            throw new Refused("error.vote.channel.consensus");
        }
        if (hand && rule.method() != Method.FOR_AGAINST_ABSTAIN) throw new Refused("error.vote.channel.hand");
        if (hand && rule.conduct().publicRollCall()) throw new Refused("error.vote.channel.names");
    }
}
