package si.plenum.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static si.plenum.RefusalAssert.assertRefused;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import si.plenum.PlenumTest;
import si.plenum.community.TestBodies;
import si.plenum.community.TestBody;
import si.plenum.platform.LegalClock;
import si.plenum.rules.BallotChannel;
import si.plenum.rules.Election;
import si.plenum.rules.Matter;
import si.plenum.rules.Method;
import si.plenum.rules.Rule;
import si.plenum.rules.Threshold;
import si.plenum.voting.tally.ElectionVerdict;
import si.plenum.voting.tally.Outcome;

/** Votes between options: by every method from the paper to the recount. */
@PlenumTest
class ElectionsTest {

    private static final OptionId ANA = new OptionId(UUID.randomUUID());
    private static final OptionId BOR = new OptionId(UUID.randomUUID());
    private static final OptionId CVETA = new OptionId(UUID.randomUUID());
    private static final List<BallotOption> OPTIONS =
            List.of(new BallotOption(ANA, "Ana"), new BallotOption(BOR, "Bor"), new BallotOption(CVETA, "Cveta"));
    private static final BallotPaper CANDIDATES = BallotPaper.of(OPTIONS, 1);
    private static final BallotPaper GRADES = new BallotPaper(OPTIONS, 1, 3, new Scale(0, 5), null);
    private static final BallotPaper PROJECTS = new BallotPaper(
            List.of(
                    new BallotOption(ANA, "Klop", null, 300L),
                    new BallotOption(BOR, "Luč", "V stebrišču.", 600L),
                    new BallotOption(CVETA, "Streha", null, 9000L)),
            1,
            3,
            null,
            1000L);

    @Autowired
    TestBodies bodies;

    @Autowired
    TestVotes given;

    @Autowired
    Votes votes;

    @Autowired
    Draws draws;

    @Autowired
    LegalClock clock;

    static Stream<Arguments> methods() {
        return Stream.of(
                Arguments.of(Method.PLURALITY, CANDIDATES, new Choice.Chosen(List.of(BOR))),
                Arguments.of(Method.APPROVAL, CANDIDATES, new Choice.Chosen(List.of(BOR, ANA))),
                Arguments.of(Method.SCORE, GRADES, new Choice.Scored(Map.of(BOR, 5, ANA, 1))),
                Arguments.of(Method.BORDA, CANDIDATES, ranked()),
                Arguments.of(Method.IRV, CANDIDATES, ranked()),
                Arguments.of(Method.SCHULZE, CANDIDATES, ranked()),
                Arguments.of(Method.RANKED_PAIRS, CANDIDATES, ranked()),
                Arguments.of(Method.SCOTTISH_STV, CANDIDATES, ranked()),
                Arguments.of(Method.MEEK_STV, CANDIDATES, ranked()),
                Arguments.of(Method.EQUAL_SHARES, PROJECTS, new Choice.Funded(List.of(BOR))));
    }

    @ParameterizedTest
    @MethodSource("methods")
    void every_method_is_cast_counted_stored_and_counted_again_alike(Method method, BallotPaper paper, Choice choice) {
        var body = bodies.of(5);
        var vote = opened(
                body,
                body.rule(Matter.RESOLUTION).with(Matter.ELECTION).with(method),
                paper,
                Set.of(BallotChannel.ANYWHERE));
        for (int i = 0; i < 3; i++) given.cast(body, vote, body.members().get(i), choice);
        given.cast(body, vote, body.members().get(3), only(choice));

        var certified = given.conclude(body, vote);

        assertThat(certified.result()).isInstanceOf(ElectionVerdict.class);
        assertThat(certified.result().outcome()).isEqualTo(Outcome.ADOPTED);
        assertThat(certified.elected()).extracting(BallotOption::id).containsExactly(BOR);
        assertThat(certified.paper()).isEqualTo(paper);
        assertThat(votes.recount(vote)).isTrue();
        assertThat(body.as(body.members().get(0), () -> votes.rollCall(vote)))
                .filteredOn(line -> line.choice() != null)
                .hasSize(4);
    }

    @Test
    void outside_the_hall_only_a_vote_with_a_tie_waits_for_the_draw() {
        var body = bodies.of(5);
        var rule = body.rule(Matter.RESOLUTION).with(Matter.ELECTION).with(Method.APPROVAL);
        var vote = opened(body, rule, CANDIDATES, Set.of(BallotChannel.ANYWHERE));
        given.cast(body, vote, body.members().get(0), new Choice.Chosen(List.of(ANA)));
        given.cast(body, vote, body.members().get(1), new Choice.Chosen(List.of(BOR)));
        given.cast(body, vote, body.members().get(2), new Choice.Chosen(List.of()));
        body.as(body.moderator(), () -> votes.close(vote));

        assertThat(body.as(body.moderator(), () -> votes.awaitsDraw(vote))).isTrue();
        assertRefused(() -> body.as(body.moderator(), () -> votes.count(vote)), "error.draw.missing");
        for (var person : List.of(body.moderator(), body.minuteTaker())) {
            body.as(person, () -> draws.enter(vote, DrawnNumber.ofDice(List.of(1, 2, 3, 4, 5, 6, 1, 2, 3, 4))));
        }
        assertThat(body.as(body.moderator(), () -> votes.awaitsDraw(vote))).isFalse();
        var certified = given.conclude(body, vote);

        assertThat(certified.elected()).hasSize(1);
        assertThat(votes.recount(vote)).isTrue();
    }

    @Test
    void too_few_supporters_leave_a_seat_empty_and_who_refuses_all_refuses_whoever_comes_after() {
        var body = bodies.of(5);
        var usual = Election.USUAL;
        var rule = body.rule(Matter.RESOLUTION)
                .with(Matter.ELECTION)
                .with(Method.APPROVAL)
                .with(new Election(true, Threshold.moreThan(1, 2), usual.unfilled(), usual.vacancy()));
        var options = Stream.concat(
                        OPTIONS.stream(), Stream.of(new BallotOption(OptionId.NONE_OF_THESE, "Nihče od navedenih")))
                .toList();
        var vote = opened(body, rule, BallotPaper.of(options, 3), Set.of(BallotChannel.ANYWHERE));
        given.cast(body, vote, body.members().get(0), new Choice.Chosen(List.of(ANA, BOR)));
        given.cast(body, vote, body.members().get(1), new Choice.Chosen(List.of(ANA, BOR)));
        given.cast(body, vote, body.members().get(2), new Choice.Chosen(List.of(ANA)));
        given.cast(body, vote, body.members().get(3), new Choice.Chosen(List.of(OptionId.NONE_OF_THESE)));

        var certified = given.conclude(body, vote);

        assertThat(certified.elected()).extracting(BallotOption::name).containsExactly("Ana");
        assertThat(certified.result()).isInstanceOfSatisfying(ElectionVerdict.class, verdict -> {
            assertThat(verdict.support()).isEqualTo(3);
            assertThat(verdict.unfilled()).isEqualTo(2);
            assertThat(verdict.refused()).isTrue();
        });
    }

    @Test
    void what_is_on_the_paper_must_fit_the_rule() {
        var body = bodies.of(5);
        var rule = body.rule(Matter.RESOLUTION).with(Matter.ELECTION);
        assertRefused(
                () -> opened(body, rule.with(Method.IRV), BallotPaper.NONE, Set.of(BallotChannel.HALL)),
                "error.paper.empty");
        assertRefused(
                () -> opened(body, rule.with(Method.IRV), BallotPaper.of(OPTIONS, 2), Set.of(BallotChannel.HALL)),
                "error.paper.one-seat");
        assertRefused(
                () -> opened(body, rule.with(Method.FOR_AGAINST_ABSTAIN), CANDIDATES, Set.of(BallotChannel.HALL)),
                "error.paper.question-only");
        assertRefused(
                () -> opened(body, rule.with(Method.SCORE), CANDIDATES, Set.of(BallotChannel.HALL)),
                "error.paper.needs-scale");
    }

    private VoteId opened(TestBody body, Rule rule, BallotPaper paper, Set<BallotChannel> channels) {
        var plain = given.plain(body, rule);
        var planned = new NewVote(
                plain.body(),
                plain.context(),
                plain.subject(),
                plain.number(),
                plain.leader(),
                plain.title(),
                plain.question(),
                rule,
                paper,
                channels,
                null,
                clock.instant().plus(Duration.ofHours(1)));
        return given.open(body, planned, 0, false);
    }

    private static Choice ranked() {
        return new Choice.Ranked(List.of(List.of(BOR), List.of(ANA)));
    }

    /** The same for Bor alone. */
    private static Choice only(Choice choice) {
        return switch (choice) {
            case Choice.Chosen chosen -> new Choice.Chosen(List.of(BOR));
            case Choice.Scored scored -> new Choice.Scored(Map.of(BOR, 4));
            case Choice.Ranked ranked -> new Choice.Ranked(List.of(List.of(BOR)));
            default -> choice;
        };
    }
}
