package si.plenum.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.jooq.impl.DSL.val;
import static si.plenum.RefusalAssert.assertRefused;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import si.plenum.PlenumTest;
import si.plenum.community.TestBodies;
import si.plenum.community.TestBody;
import si.plenum.journal.Hash;
import si.plenum.journal.Journal;
import si.plenum.platform.Refused;
import si.plenum.rules.Matter;
import si.plenum.rules.Method;
import si.plenum.rules.RuleJson;
import si.plenum.rules.Tie;
import si.plenum.voting.tally.CastingVote;
import si.plenum.voting.tally.DrawSeed;
import si.plenum.voting.tally.Outcome;

/** Where ballots do not decide: the chair's casting vote, and the dice. */
@PlenumTest
class TiesTest {

    private static final DrawnNumber THROWN = DrawnNumber.ofDice(List.of(3, 5, 1, 4, 2, 6, 6, 1, 2, 3));
    private static final DrawnNumber OTHER = DrawnNumber.ofDice(List.of(3, 5, 1, 4, 2, 6, 6, 1, 2, 4));

    @Autowired
    TestBodies bodies;

    @Autowired
    TestVotes given;

    @Autowired
    Votes votes;

    @Autowired
    CastingVotes casting;

    @Autowired
    Draws draws;

    @Autowired
    Journal journal;

    @Autowired
    DSLContext db;

    @ParameterizedTest
    @EnumSource
    void the_chair_breaks_a_tie_after_the_count_and_before_the_result_is_announced(CastingVote choice) {
        var body = bodies.of(10);
        var vote = tied(body);
        assertRefused(() -> body.as(body.moderator(), () -> votes.certify(vote)), "error.casting.missing");

        var broken = body.as(body.moderator(), () -> casting.give(vote, choice));
        assertThat(broken.verdict().outcome())
                .isEqualTo(choice == CastingVote.FOR ? Outcome.ADOPTED : Outcome.REJECTED);
        assertThat(body.as(body.moderator(), () -> casting.give(vote, choice))).isEqualTo(broken);
        var other = choice == CastingVote.FOR ? CastingVote.AGAINST : CastingVote.FOR;
        assertRefused(() -> body.as(body.moderator(), () -> casting.give(vote, other)), "error.wrong.state");

        body.as(body.moderator(), () -> votes.certify(vote));
        assertThat(votes.recount(vote)).isTrue();
        assertThat(journal.after("vote.tie-broken", "vote/" + vote.value())).isPresent();
    }

    @Test
    void nothing_but_a_tie_can_be_broken() {
        var body = bodies.of(10);
        var rule = body.rule(Matter.RESOLUTION);
        var plainTie = given.open(body, rule, 8);
        given.cast(body, plainTie, 3, 3, 0);
        var decided = given.open(body, rule.with(Tie.CASTING_VOTE), 8);
        given.cast(body, decided, 4, 3, 0);
        for (var vote : List.of(plainTie, decided)) {
            body.as(body.moderator(), () -> {
                assertRefused(() -> casting.give(vote, CastingVote.FOR), "error.casting.none");
                votes.close(vote);
                votes.count(vote);
                assertRefused(() -> casting.give(vote, CastingVote.FOR), "error.casting.none");
                votes.certify(vote);
            });
        }
    }

    @Test
    void two_persons_enter_what_was_thrown_and_the_seed_follows_from_it_and_the_journal() {
        var body = bodies.of(6);
        var vote = closed(body);
        var root = journal.after("vote.closed", "vote/" + vote.value()).orElseThrow();

        assertThat(body.as(body.moderator(), () -> draws.of(vote)))
                .isEqualTo(new Drawing.Awaited(root.root().toString(), root.size()));
        assertRefused(() -> body.as(body.moderator(), () -> votes.count(vote)), "error.draw.missing");
        assertThat(body.as(body.moderator(), () -> draws.enter(vote, THROWN)))
                .isInstanceOfSatisfying(
                        Drawing.HalfEntered.class,
                        half -> assertThat(half.byMe()).isTrue());
        assertRefused(() -> body.as(body.moderator(), () -> draws.enter(vote, THROWN)), "error.draw.twice");
        assertThat(body.as(body.minuteTaker(), () -> draws.of(vote)))
                .isInstanceOfSatisfying(
                        Drawing.HalfEntered.class,
                        half -> assertThat(half.byMe()).isFalse());

        assertThat(body.as(body.minuteTaker(), () -> draws.enter(vote, THROWN)))
                .isInstanceOfSatisfying(Drawing.Drawn.class, drawn -> {
                    assertThat(drawn.draw().root()).isEqualTo(root.root().toString());
                    assertThat(drawn.draw().seed())
                            .isEqualTo(HexFormat.of()
                                    .formatHex(DrawSeed.of(
                                            vote.value(), root.root().bytes(), THROWN.digits())));
                    assertThat(body.as(body.observer(), () -> draws.of(vote))).isEqualTo(drawn);
                    assertThat(body.as(body.council(), () -> draws.enter(vote, OTHER)))
                            .isEqualTo(drawn);
                });
        assertThat(journal.after("vote.drawn", "vote/" + vote.value())).isPresent();
    }

    @Test
    void two_different_numbers_count_for_nothing() {
        var body = bodies.of(6);
        var vote = closed(body);
        body.as(body.moderator(), () -> draws.enter(vote, THROWN));
        assertThat(body.as(body.minuteTaker(), () -> draws.enter(vote, OTHER))).isInstanceOf(Drawing.Disagreed.class);
        assertThat(body.as(body.moderator(), () -> draws.of(vote))).isInstanceOf(Drawing.Awaited.class);
        body.as(body.minuteTaker(), () -> draws.enter(vote, OTHER));
        assertThat(body.as(body.council(), () -> draws.enter(vote, OTHER))).isInstanceOf(Drawing.Drawn.class);
    }

    @Test
    void before_closing_and_where_nothing_can_be_equal_nothing_is_drawn() {
        var body = bodies.of(6);
        var open = open(body);
        assertThat(body.as(body.moderator(), () -> draws.of(open))).isEqualTo(new Drawing.TooEarly());
        assertRefused(() -> body.as(body.moderator(), () -> draws.enter(open, THROWN)), "error.draw.early");
        var plain = given.open(body, 5);
        assertRefused(() -> body.as(body.moderator(), () -> draws.enter(plain, THROWN)), "error.draw.not-needed");
    }

    @Test
    void only_ten_faces_of_dice_are_a_throw() {
        for (var faces : List.of(
                List.of(1, 2, 3),
                List.of(1, 2, 3, 4, 5, 6, 1, 2, 3, 7),
                List.of(1, 2, 3, 4, 5, 6, 1, 2, 3, 0),
                List.of(1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5))) {
            assertThatExceptionOfType(Refused.class).as("%s", faces).isThrownBy(() -> DrawnNumber.ofDice(faces));
        }
    }

    @Test
    void the_seed_is_one_that_anyone_can_work_out() {
        var vote = UUID.fromString("00000000-0000-4000-8000-000000000001");
        var root = new byte[32];
        assertThat(DrawSeed.of(vote, root, "1234561234"))
                .isEqualTo(Hash.over(
                                "plenum-draw-v1".getBytes(StandardCharsets.US_ASCII),
                                HexFormat.of().parseHex("00000000000040008000000000000001"),
                                root,
                                "1234561234".getBytes(StandardCharsets.US_ASCII))
                        .bytes());
    }

    private VoteId tied(TestBody body) {
        var vote = given.open(body, body.rule(Matter.RESOLUTION).with(Tie.CASTING_VOTE), 8);
        given.cast(body, vote, 3, 3, 1);
        body.as(body.moderator(), () -> {
            votes.close(vote);
            votes.count(vote);
        });
        return vote;
    }

    private VoteId closed(TestBody body) {
        var vote = open(body);
        body.as(body.moderator(), () -> votes.close(vote));
        return vote;
    }

    /** An open vote by a method that can meet equal options. */
    private VoteId open(TestBody body) {
        var vote = given.scheduled(body, given.plain(body, body.rule(Matter.RESOLUTION)));
        var rule = body.rule(Matter.RESOLUTION).with(Method.SCHULZE);
        db.execute(
                "UPDATE voting.vote SET rule = {0}::jsonb WHERE id = {1}",
                val(RuleJson.write(rule)), val(vote.value()));
        body.as(body.moderator(), () -> votes.open(vote, given.present(body, 5), false));
        return vote;
    }
}
