package si.plenum.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static si.plenum.RefusalAssert.assertRefused;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import si.plenum.PlenumTest;
import si.plenum.community.TestBodies;
import si.plenum.community.TestBody;
import si.plenum.identity.AsSystem;
import si.plenum.identity.PersonId;
import si.plenum.platform.NotFound;
import si.plenum.rules.Matter;

@PlenumTest
class VotePermissionsTest {

    @Autowired
    TestBodies bodies;

    @Autowired
    TestVotes given;

    @Autowired
    Votes votes;

    @Test
    void only_its_leader_leads_a_vote() {
        var body = bodies.of(5);
        var vote = given.scheduled(body, given.plain(body, body.rule(Matter.RESOLUTION)));
        for (var act : leading(vote).entrySet()) {
            for (var reader : readers(body)) {
                assertThatThrownBy(() -> body.as(reader, act.getValue()))
                        .as(act.getKey())
                        .isInstanceOf(AccessDeniedException.class);
            }
            for (var stranger : List.of(body.outsider(), body.administrator())) {
                assertThatThrownBy(() -> body.as(stranger, act.getValue()))
                        .as(act.getKey())
                        .isInstanceOf(NotFound.class);
            }
        }
        assertThat(body.as(body.moderator(), () -> votes.view(vote)).state()).isEqualTo(VoteState.SCHEDULED);
    }

    @Test
    void nobody_names_somebody_else_as_the_leader_and_a_member_without_office_leads_nothing() {
        var body = bodies.of(5);
        var led = given.plain(body, body.rule(Matter.RESOLUTION));

        assertThatThrownBy(() -> body.as(body.council(), () -> votes.schedule(led)))
                .isInstanceOf(AccessDeniedException.class);
        var own = NewVote.inTheHall(
                body.id(),
                led.context(),
                led.subject(),
                led.number(),
                body.member(0),
                led.title(),
                led.question(),
                led.rule());
        assertThatThrownBy(() -> body.as(body.member(0), () -> votes.schedule(own)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void everyone_casts_for_their_own_entries_only() {
        var body = bodies.of(5);
        var vote = given.open(body, 5);
        var entry = given.entry(body, vote, body.member(0));

        for (var stranger : List.of(body.member(1), body.moderator(), body.outsider(), body.administrator())) {
            assertThatThrownBy(() -> body.as(stranger, () -> votes.cast(vote, entry, Choice.of(Position.FOR))))
                    .isInstanceOf(NotFound.class);
        }
        for (var reader : List.of(body.observer(), body.coordinator())) {
            assertRefused(() -> body.as(reader, () -> votes.cast(vote, entry, Choice.of(Position.FOR))), "error.roll");
        }
        assertThatThrownBy(() -> AsSystem.call(() -> votes.cast(vote, entry, Choice.of(Position.FOR))))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> asVisitor(() -> votes.cast(vote, entry, Choice.of(Position.FOR))))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(body.as(body.moderator(), () -> votes.view(vote)).cast()).isZero();
    }

    @Test
    void a_foreign_vote_and_an_unknown_one_answer_alike() {
        var body = bodies.of(5);
        var vote = given.open(body, 5);
        var unknown = new VoteId(UUID.randomUUID());
        for (var each : List.of(vote, unknown)) {
            for (var stranger : List.of(body.outsider(), body.administrator())) {
                for (var act : reading(each).entrySet()) {
                    assertThatThrownBy(() -> body.as(stranger, act.getValue()))
                            .as(act.getKey())
                            .isInstanceOf(NotFound.class);
                }
            }
        }
        for (var act : reading(unknown).entrySet()) {
            assertThatThrownBy(() -> body.as(body.moderator(), act.getValue()))
                    .as(act.getKey())
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void observers_see_the_vote_but_not_its_roll_call() {
        var body = bodies.of(5);
        var vote = given.open(body, 5);
        given.conclude(body, vote);

        assertThatCode(() -> body.as(body.observer(), () -> votes.view(vote))).doesNotThrowAnyException();
        assertThatThrownBy(() -> body.as(body.observer(), () -> votes.rollCall(vote)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void a_visitor_reads_what_is_counted_and_nothing_else() {
        var body = bodies.of(5);
        var vote = given.open(body, 5);
        var number = body.as(body.moderator(), () -> votes.view(vote)).number();
        assertThatThrownBy(() -> asVisitor(() -> votes.published(number))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> asVisitor(() -> votes.recount(vote))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> asVisitor(() -> votes.view(vote))).isInstanceOf(AccessDeniedException.class);

        given.conclude(body, vote);

        assertThatCode(() -> asVisitor(() -> votes.published(number))).doesNotThrowAnyException();
        assertThatCode(() -> asVisitor(() -> votes.recount(vote))).doesNotThrowAnyException();
    }

    @Test
    void members_check_themselves_in_and_others_are_checked_in_by_chair_and_minute_taker() {
        var body = bodies.of(6);
        var planned = given.plain(body, body.rule(Matter.RESOLUTION));
        var vote = given.open(body, planned, 3, false);
        var membership = given.present(body, 4).stream()
                .filter(each -> !given.present(body, 3).contains(each))
                .findFirst()
                .orElseThrow();

        for (var reader : List.of(body.member(1), body.council(), body.observer())) {
            assertThatThrownBy(() -> body.as(reader, () -> votes.checkedIn(planned.context(), membership)))
                    .isInstanceOf(AccessDeniedException.class);
        }
        body.as(body.outsider(), () -> votes.checkedIn(planned.context(), membership));
        assertThat(body.as(body.moderator(), () -> votes.view(vote)).present()).isEqualTo(3);

        body.as(body.minuteTaker(), () -> votes.checkedIn(planned.context(), membership));
        assertThat(body.as(body.moderator(), () -> votes.view(vote)).present()).isEqualTo(4);
    }

    @Test
    void the_program_closes_nothing_early_and_announces_only_where_the_rule_says_so() {
        var body = bodies.of(5);
        var vote = given.open(body, 5);

        assertRefused(() -> AsSystem.call(() -> votes.close(vote)), "error.vote.running");
        body.as(body.moderator(), () -> votes.close(vote));
        AsSystem.run(() -> votes.count(vote));
        assertRefused(() -> AsSystem.call(() -> votes.certify(vote)), "error.vote.certify");
    }

    @Test
    void the_program_opens_no_vote_whose_opening_was_not_announced() {
        var body = bodies.of(5);
        var vote = given.scheduled(body, given.plain(body, body.rule(Matter.RESOLUTION)));

        assertRefused(() -> AsSystem.call(() -> votes.open(vote, Set.of(), false)), "error.vote.early");
        assertThat(body.as(body.moderator(), () -> votes.view(vote)).state()).isEqualTo(VoteState.SCHEDULED);
    }

    private Map<String, Runnable> leading(VoteId vote) {
        return Map.of(
                "open", () -> votes.open(vote, Set.of(), false),
                "close", () -> votes.close(vote),
                "count", () -> votes.count(vote),
                "certify", () -> votes.certify(vote),
                "annul", () -> votes.annul(vote, "Razlog"));
    }

    private Map<String, Runnable> reading(VoteId vote) {
        return Map.of(
                "view", () -> votes.view(vote),
                "mine", () -> votes.mine(vote),
                "roll call", () -> votes.rollCall(vote),
                "cast", () -> votes.cast(vote, new EntryId(UUID.randomUUID()), Choice.of(Position.FOR)),
                "close", () -> votes.close(vote));
    }

    private static List<PersonId> readers(TestBody body) {
        return List.of(body.member(0), body.council(), body.minuteTaker(), body.coordinator(), body.observer());
    }

    private static void asVisitor(Runnable work) {
        SecurityContextHolder.getContext()
                .setAuthentication(new AnonymousAuthenticationToken(
                        "test", "anonymous", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS")));
        try {
            work.run();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
