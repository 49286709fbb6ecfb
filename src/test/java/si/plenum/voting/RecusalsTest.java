package si.plenum.voting;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static si.plenum.RefusalAssert.assertRefused;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import si.plenum.PlenumTest;
import si.plenum.community.Elector;
import si.plenum.community.MembershipId;
import si.plenum.community.Memberships;
import si.plenum.community.TestBodies;
import si.plenum.community.TestBody;
import si.plenum.identity.PersonId;
import si.plenum.platform.LegalClock;
import si.plenum.platform.NotFound;
import si.plenum.rules.Base;
import si.plenum.rules.Majority;
import si.plenum.rules.Matter;
import si.plenum.rules.Recusal;
import si.plenum.voting.RecusalRow.Ground;

@PlenumTest
class RecusalsTest {

    private static final String REASON = "O prošnji mojega kolektiva ne glasujem.";

    @Autowired
    TestBodies bodies;

    @Autowired
    TestVotes given;

    @Autowired
    Votes votes;

    @Autowired
    Recusals recusals;

    @Autowired
    Memberships memberships;

    @Autowired
    LegalClock clock;

    @Test
    void who_is_recused_does_not_vote_and_leaves_base_and_quorum_as_the_rule_says() {
        var body = bodies.of(6);
        var rule = body.rule(Matter.RESOLUTION)
                .with(new Majority(1, 2, true, Base.ROLL))
                .with(new Recusal(true, false));
        var vote = given.plain(body, rule);
        var recused = on(body, vote, body.member(0));
        body.as(body.member(0), () -> recusals.declare(recused, REASON));

        var id = given.open(body, vote, 6, false);
        var entry = given.entry(body, id, body.member(0));

        assertRefused(
                () -> body.as(body.member(0), () -> votes.cast(id, entry, Choice.of(Position.FOR))),
                "error.vote.excused");
        assertThat(body.as(body.member(1), () -> recusals.frozen(id)))
                .singleElement()
                .satisfies(line -> assertThat(line.reason()).isEqualTo(REASON));
        for (int i = 0; i < 3; i++) given.cast(body, id, body.members().get(i), Position.FOR);
        var verdict = given.conclude(body, id).verdict();
        assertThat(verdict).isNotNull();
        assertThat(List.of(verdict.base(), verdict.needed(), verdict.roll(), verdict.present()))
                .containsExactly(5L, 3L, 6L, 6L);
    }

    @Test
    void out_of_the_quorum_too_where_the_rule_says_so() {
        var body = bodies.of(6);
        var rule = body.rule(Matter.RESOLUTION).with(new Recusal(true, true));
        var vote = given.plain(body, rule);
        body.as(body.member(0), () -> recusals.declare(on(body, vote, body.member(0)), REASON));
        var id = given.open(body, vote, 6, false);
        for (int i = 0; i < 3; i++) given.cast(body, id, body.members().get(i), Position.FOR);

        var verdict = given.conclude(body, id).verdict();

        assertThat(verdict).isNotNull();
        assertThat(List.of(verdict.roll(), verdict.present(), verdict.quorum())).containsExactly(5L, 5L, 3L);
    }

    @Test
    void once_the_vote_is_open_nobody_is_recused_and_nobody_let_back() {
        var body = bodies.of(5);
        var vote = given.plain(body, body.rule(Matter.RESOLUTION));
        body.as(body.member(0), () -> recusals.declare(on(body, vote, body.member(0)), REASON));
        given.open(body, vote, 5, false);

        assertRefused(
                () -> body.as(body.member(1), () -> recusals.declare(on(body, vote, body.member(1)), REASON)),
                "error.recusal.late");
        assertRefused(
                () -> body.as(body.member(0), () -> recusals.lift(on(body, vote, body.member(0)))),
                "error.recusal.late");
    }

    @Test
    void the_own_word_is_taken_back_by_its_member_and_a_decision_by_the_chair() {
        var body = bodies.of(5);
        var vote = given.plain(body, body.rule(Matter.RESOLUTION));
        var declared = on(body, vote, body.member(0));
        var decided = on(body, vote, body.member(1));
        body.as(body.member(0), () -> recusals.declare(declared, REASON));
        body.as(body.moderator(), () -> recusals.decide(decided, "Pogodba z lastnim podjetjem."));

        assertThat(body.as(body.observer(), () -> recusals.on(body.id(), vote.subject())))
                .extracting(RecusalRow::ground)
                .containsExactlyInAnyOrder(Ground.DECLARED, Ground.DECIDED);
        assertRefused(() -> body.as(body.moderator(), () -> recusals.lift(declared)), "error.recusal.declared");
        assertRefused(() -> body.as(body.member(1), () -> recusals.lift(decided)), "error.recusal.decided");
        body.as(body.member(0), () -> recusals.lift(declared));
        body.as(body.moderator(), () -> recusals.lift(decided));
        assertThat(body.as(body.observer(), () -> recusals.on(body.id(), vote.subject())))
                .isEmpty();
    }

    @Test
    void nobody_declares_for_another_and_only_who_may_chair_enters_a_decision() {
        var body = bodies.of(5);
        var vote = given.plain(body, body.rule(Matter.RESOLUTION));
        var other = on(body, vote, body.member(1));

        assertThatThrownBy(() -> body.as(body.member(0), () -> recusals.declare(other, REASON)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> body.as(body.minuteTaker(), () -> recusals.decide(other, REASON)))
                .isInstanceOf(AccessDeniedException.class);
        var stranger =
                new RecusedMember(body.id(), vote.context(), vote.subject(), new MembershipId(UUID.randomUUID()));
        assertThatThrownBy(() -> body.as(body.moderator(), () -> recusals.decide(stranger, REASON)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_reason_is_asked_and_may_not_be_endless() {
        var body = bodies.of(5);
        var vote = given.plain(body, body.rule(Matter.RESOLUTION));
        var own = on(body, vote, body.member(0));

        assertRefused(() -> body.as(body.member(0), () -> recusals.declare(own, "  ")), "error.recusal.reason");
        assertRefused(() -> body.as(body.member(0), () -> recusals.declare(own, "a".repeat(501))), "error.too.long");
    }

    private RecusedMember on(TestBody body, NewVote vote, PersonId person) {
        var member = body.as(body.moderator(), () -> memberships.electorate(body.id(), clock.today())).stream()
                .collect(toMap(Elector::person, Elector::membership))
                .get(person);
        return new RecusedMember(body.id(), vote.context(), vote.subject(), member);
    }
}
