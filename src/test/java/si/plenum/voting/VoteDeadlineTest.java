package si.plenum.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static si.plenum.RefusalAssert.assertRefused;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import si.plenum.PlenumTest;
import si.plenum.TestTime;
import si.plenum.community.TestBodies;
import si.plenum.community.TestBody;
import si.plenum.platform.LegalClock;
import si.plenum.rules.Matter;

@PlenumTest
class VoteDeadlineTest {

    @Autowired
    TestBodies bodies;

    @Autowired
    TestVotes given;

    @Autowired
    Votes votes;

    @Autowired
    TestTime time;

    @Autowired
    LegalClock clock;

    @Autowired
    JdbcClient database;

    @Test
    void after_the_deadline_no_ballot_is_taken_and_whoever_looks_finds_the_vote_closed_as_of_the_deadline() {
        var body = bodies.of(5);
        var deadline = inOneHour();
        var vote = open(body, deadline);
        given.cast(body, vote, 3, 0, 0);
        var entry = given.entry(body, vote, body.member(1));

        time.pass(Duration.ofHours(2));

        assertRefused(
                () -> body.as(body.member(1), () -> votes.cast(vote, entry, Choice.of(Position.FOR))),
                "error.vote.closed");
        var seen = body.as(body.member(1), () -> votes.view(vote));
        assertThat(seen.state()).isEqualTo(VoteState.CLOSED);
        assertThat(seen.closedAt()).isEqualTo(deadline);
        assertThat(given.conclude(body, vote).verdict().count().forVotes()).isEqualTo(3);
    }

    @Test
    void a_deadline_that_passed_while_nobody_looked_is_kept_by_the_clock() throws Exception {
        var body = bodies.of(5);
        var deadline = inOneHour();
        var vote = open(body, deadline);

        time.pass(Duration.ofDays(3));

        var until = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!state(vote).equals("closed") && System.nanoTime() < until) {
            Thread.sleep(50);
        }
        assertThat(state(vote)).isEqualTo("closed");
        assertThat(body.as(body.moderator(), () -> votes.view(vote)).closedAt()).isEqualTo(deadline);
    }

    @Test
    void a_leader_who_closes_before_the_deadline_closes_now() {
        var body = bodies.of(5);
        var early = open(body, inOneHour());
        assertThat(body.as(body.moderator(), () -> votes.close(early)).closedAt())
                .isBefore(inOneHour().minus(Duration.ofMinutes(50)));
    }

    @Test
    void a_vote_is_not_opened_after_its_deadline() {
        var body = bodies.of(5);
        var planned = given.planned(body, body.rule(Matter.RESOLUTION), true, inOneHour());
        var vote = given.scheduled(body, planned);
        time.pass(Duration.ofHours(2));

        assertRefused(
                () -> body.as(body.moderator(), () -> votes.open(vote, given.present(body, 5), false)),
                "error.vote.deadline");
    }

    private VoteId open(TestBody body, Instant deadline) {
        return given.open(body, given.planned(body, body.rule(Matter.RESOLUTION), true, deadline), 5, false);
    }

    private Instant inOneHour() {
        return clock.instant().plus(1, ChronoUnit.HOURS).truncatedTo(ChronoUnit.MICROS);
    }

    private String state(VoteId vote) {
        return database.sql("SELECT state FROM voting.vote WHERE id = ?")
                .param(vote.value())
                .query(String.class)
                .single();
    }
}
