package si.plenum.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import si.plenum.PlenumTest;
import si.plenum.community.TestBodies;
import si.plenum.platform.NotFound;
import si.plenum.rules.BallotChannel;
import si.plenum.rules.Conduct;
import si.plenum.rules.Matter;
import si.plenum.rules.Method;
import si.plenum.voting.tally.Outcome;

@PlenumTest
class VoteExportsTest {

    @Autowired
    TestBodies bodies;

    @Autowired
    TestVotes given;

    @Autowired
    Votes votes;

    @Autowired
    VoteExports exports;

    @Test
    void ballots_stand_in_the_order_of_their_commitments_and_without_names() {
        var body = bodies.of(6);
        var vote = given.open(body, 6);
        given.cast(body, vote, 3, 1, 1);
        assertThatThrownBy(() -> exports.ballots(vote)).isInstanceOf(NotFound.class);
        given.conclude(body, vote);

        var ballots = exports.ballots(vote);

        assertThat(ballots)
                .hasSize(5)
                .isSortedAccordingTo((one, other) -> one.commitment().compareTo(other.commitment()));
        assertThat(ballots)
                .allMatch(ballot -> ballot.name() == null && ballot.commitment().length() == 64);
        assertThat(ballots)
                .filteredOn(ballot -> ballot.choice().equals(Choice.of(Position.FOR)))
                .hasSize(3);
        assertThat(exports.blt(vote)).isEmpty();
    }

    @Test
    void names_stand_with_the_ballots_only_where_the_rule_makes_the_roll_call_public() {
        var body = bodies.of(5);
        var rule = body.rule(Matter.RESOLUTION).with(new Conduct(true, false, false, false, true));
        var vote = given.open(body, rule, 5);
        given.cast(body, vote, 2, 0, 0);
        given.conclude(body, vote);

        assertThat(exports.ballots(vote)).hasSize(2).allMatch(ballot -> ballot.name() != null);
    }

    @Test
    void the_ballots_of_an_inquorate_vote_stay_unread() {
        var body = bodies.of(9);
        var vote = given.open(body, 3);
        given.cast(body, vote, 3, 0, 0);
        var concluded = given.conclude(body, vote);

        assertThat(concluded.result()).isNotNull();
        assertThat(concluded.result().outcome()).isEqualTo(Outcome.INQUORATE);
        assertThat(exports.ballots(vote)).isEmpty();
    }

    @Test
    void ranked_ballots_are_a_file_that_counts_alike() {
        var body = bodies.of(5);
        var rule = body.rule(Matter.RESOLUTION).with(Method.SCHULZE);
        var first = new BallotOption(new OptionId(UUID.randomUUID()), "Streha", null, null);
        var second = new BallotOption(new OptionId(UUID.randomUUID()), "Okna", null, null);
        var plain = given.plain(body, body.rule(Matter.RESOLUTION));
        var planned = new NewVote(
                plain.body(),
                plain.context(),
                plain.subject(),
                plain.number(),
                plain.leader(),
                plain.title(),
                plain.question(),
                rule,
                BallotPaper.of(List.of(first, second), 1),
                Set.of(BallotChannel.ANYWHERE),
                null,
                null);
        var vote = given.open(body, planned, 5, false);
        for (var person : body.members().subList(0, 3)) {
            var entry = given.entry(body, vote, person);
            body.as(
                    person,
                    () -> votes.cast(
                            vote, entry, new Choice.Ranked(List.of(List.of(second.id()), List.of(first.id())))));
        }
        given.conclude(body, vote);

        assertThat(exports.blt(vote))
                .hasValueSatisfying(
                        blt -> assertThat(blt.lines()).startsWith("2 1", "3 2 1 0", "0", "\"Streha\"", "\"Okna\""));
    }
}
