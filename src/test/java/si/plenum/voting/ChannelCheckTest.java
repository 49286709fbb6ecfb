package si.plenum.voting;

import static si.plenum.RefusalAssert.assertRefused;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import si.plenum.community.BodyId;
import si.plenum.identity.PersonId;
import si.plenum.rules.BallotChannel;
import si.plenum.rules.Citation;
import si.plenum.rules.Conduct;
import si.plenum.rules.Matter;
import si.plenum.rules.Method;
import si.plenum.rules.Rule;
import si.plenum.rules.Unit;

class ChannelCheckTest {

    private static final Rule PLAIN = Rule.plain(Matter.RESOLUTION, new Citation("12. člen"));

    @Test
    void neither_a_sheet_nor_a_hand_shows_a_weight() {
        var weighted = PLAIN.with(Unit.WEIGHT);

        ChannelCheck.check(vote(weighted, BallotChannel.HALL, BallotChannel.ROLL_CALL));
        assertRefused(() -> ChannelCheck.check(vote(weighted, BallotChannel.PAPER)), "error.vote.channel.weight");
        assertRefused(() -> ChannelCheck.check(vote(weighted, BallotChannel.HAND)), "error.vote.channel.weight");
    }

    @Test
    void reasons_carry_a_name_so_consensus_is_not_found_on_sheets() {
        var consensus = PLAIN.with(Method.CONSENSUS);

        ChannelCheck.check(vote(consensus, BallotChannel.HALL, BallotChannel.ROLL_CALL));
        assertRefused(() -> ChannelCheck.check(vote(consensus, BallotChannel.PAPER)), "error.vote.channel.consensus");
    }

    @Test
    void hands_say_for_or_against_and_no_names() {
        var ranked = PLAIN.with(Method.SCHULZE);
        var named = PLAIN.with(new Conduct(true, false, false, false, true));

        assertRefused(() -> ChannelCheck.check(vote(ranked, BallotChannel.HAND)), "error.vote.channel.hand");
        assertRefused(() -> ChannelCheck.check(vote(named, BallotChannel.HAND)), "error.vote.channel.names");
        ChannelCheck.check(vote(ranked, BallotChannel.HALL, BallotChannel.PAPER));
    }

    private static NewVote vote(Rule rule, BallotChannel... channels) {
        return new NewVote(
                new BodyId(UUID.randomUUID()),
                UUID.randomUUID(),
                UUID.randomUUID(),
                "PL-2026-01-1",
                new PersonId(UUID.randomUUID()),
                "Streha",
                "Streha se obnovi.",
                rule,
                BallotPaper.NONE,
                Set.of(channels),
                null,
                null);
    }
}
