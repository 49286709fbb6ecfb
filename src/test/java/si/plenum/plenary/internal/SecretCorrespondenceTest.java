package si.plenum.plenary.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static si.plenum.RefusalAssert.assertRefused;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import si.plenum.PlenumTest;
import si.plenum.TestTime;
import si.plenum.Windows;
import si.plenum.community.TestBodies;
import si.plenum.community.TestBody;
import si.plenum.decision.Decisions;
import si.plenum.platform.LegalClock;
import si.plenum.plenary.Hall;
import si.plenum.plenary.NewSession;
import si.plenum.plenary.Proceedings;
import si.plenum.plenary.SessionId;
import si.plenum.plenary.SessionKind;
import si.plenum.plenary.SessionState;
import si.plenum.plenary.Sessions;
import si.plenum.rules.BallotChannel;
import si.plenum.rules.Ballots;
import si.plenum.rules.Conduct;
import si.plenum.rules.Matter;
import si.plenum.rules.Secrecy;
import si.plenum.voting.VoteState;
import si.plenum.voting.VoteView;
import si.plenum.voting.Votes;
import si.plenum.voting.secret.SecretVotes;
import si.plenum.voting.tally.Outcome;

/** Secret votes by correspondence: a window in which ballots are issued, one in which they are cast, both by the clock. */
@PlenumTest
class SecretCorrespondenceTest {

    private static final Map<String, String> FOR = Map.of("position", "for");

    @LocalServerPort
    int port;

    @Autowired
    TestTime time;

    @Autowired
    TestBodies bodies;

    @Autowired
    LegalClock clock;

    @Autowired
    Sessions sessions;

    @Autowired
    Proceedings proceedings;

    @Autowired
    ApplicationContext program;

    @Autowired
    Decisions decisions;

    @Autowired
    Votes votes;

    @Autowired
    CorrespondenceClock timer;

    private Instant opens;
    private Instant casting;
    private Instant closes;

    @BeforeEach
    void windows() {
        time.at("2026-03-03T12:00");
        opens = LocalDate.of(2026, 3, 20).atTime(8, 0).atZone(clock.getZone()).toInstant();
        casting = opens.plus(Duration.ofDays(2));
        closes = opens.plus(Duration.ofDays(4));
    }

    @Test
    void the_clock_lets_ballots_be_issued_then_cast_and_counts_them() {
        var body = body(8, false);
        var session = convened(body, casting);
        var secret = SecretVotes.of(program, port, body);
        time.at(opens);
        var vote = issuing(body, session);
        assertThat(vote.opensAt()).isEqualTo(casting);
        var voters = secret.drawn(vote.id(), 6);
        assertThat(voters.getFirst().cast(1, FOR).status()).isEqualTo(409);
        var item = body.as(body.moderator(), () -> sessions.page(session))
                .agenda()
                .getFirst()
                .id();
        assertRefused(
                () -> body.as(body.moderator(), () -> proceedings.openCasting(item)), "error.session.correspondence");
        assertRefused(() -> secret.open(vote.id()), "error.vote.early");

        time.at(casting);
        timer.tick();
        assertThat(only(body, session).state()).isEqualTo(VoteState.OPEN);
        assertThat(only(body, session).openedAt()).isEqualTo(casting);
        assertRefused(() -> secret.grant(vote.id(), body.members().get(7)), "error.secret.late");
        voters.subList(0, 5)
                .forEach(voter -> assertThat(voter.cast(1, FOR).status()).isEqualTo(200));
        assertRefused(() -> body.as(body.moderator(), () -> proceedings.closeVote(item)), "error.vote.running");

        time.at(closes);
        var counted = awaitState(body, session, VoteState.CERTIFIED);
        assertThat(counted.closedAt()).isEqualTo(closes);
        // Who drew and did not cast has not taken part.
        assertThat(counted.verdict().present()).isEqualTo(5);
        assertThat(counted.verdict().outcome()).isEqualTo(Outcome.ADOPTED);
        assertThat(body.as(body.member(0), () -> decisions.ofSession(session.value())))
                .hasSize(1);
        assertThat(state(body, session)).isEqualTo(SessionState.CLOSED);
    }

    @Test
    void both_windows_stand_in_the_notice() {
        var body = body(8, false);
        assertRefused(() -> convened(body, null), "error.session.casting");
        assertRefused(() -> convened(body, closes), "error.session.casting.window");
        assertRefused(() -> convened(body, opens), "error.session.casting.window");
        var session = convened(body, casting);
        try (var windows = new Windows(program)) {
            var number =
                    body.as(body.member(0), () -> sessions.page(session)).row().number();
            var page = windows.open(body.member(0), "seje/" + number);
            assertThat(plain(page))
                    .contains("Tajni glasovi od")
                    .contains("22. marca 2026")
                    .contains("24. marca 2026");
            time.at(opens);
            issuing(body, session);
            page.go("seja/" + number);
            assertThat(plain(page)).contains("Vzemi glasovnico do nedelje, 22. marca 2026");
        }
    }

    @Test
    void with_too_few_drawn_nothing_is_opened_and_nothing_decided() {
        var body = body(8, false);
        var session = convened(body, casting);
        time.at(opens);
        var vote = issuing(body, session);
        SecretVotes.of(program, port, body).drawn(vote.id(), 4);
        time.at(casting.plus(Duration.ofMinutes(3)));
        assertUndecided(awaitState(body, session, VoteState.CERTIFIED), casting);
        assertThat(state(body, session)).isEqualTo(SessionState.CLOSED);
    }

    @Test
    void with_too_few_on_the_roll_nothing_is_issued() {
        var body = body(4, false);
        var session = convened(body, casting);
        time.at(opens.plus(Duration.ofMinutes(7)));
        awaitState(body, session, VoteState.CERTIFIED);
        assertUndecided(only(body, session), opens);
    }

    @Test
    void a_program_that_was_down_all_the_time_ends_the_vote_as_of_the_announced_time() {
        var body = body(8, false);
        var session = convened(body, casting);
        time.at(closes.plus(Duration.ofHours(5)));
        awaitState(body, session, VoteState.CERTIFIED);
        assertUndecided(only(body, session), closes);
        assertThat(state(body, session)).isEqualTo(SessionState.CLOSED);
    }

    @Test
    void a_program_that_was_down_when_casting_began_makes_up_for_it() {
        var body = body(8, false);
        var session = convened(body, casting);
        time.at(opens);
        var vote = issuing(body, session);
        var voters = SecretVotes.of(program, port, body).drawn(vote.id(), 5);
        time.at(casting.plus(Duration.ofHours(9)));
        timer.tick();
        assertThat(only(body, session).openedAt()).isEqualTo(casting);
        voters.forEach(voter -> assertThat(voter.cast(1, FOR).status()).isEqualTo(200));
    }

    @Test
    void where_the_rule_lets_people_draw_late_they_draw_until_the_end() {
        var body = body(8, true);
        var session = convened(body, casting);
        time.at(opens);
        var vote = issuing(body, session);
        time.at(casting);
        timer.tick();
        assertThat(only(body, session).state()).isEqualTo(VoteState.OPEN);
        var secret = SecretVotes.of(program, port, body);
        secret.drawn(vote.id(), 5)
                .forEach(voter -> assertThat(voter.cast(1, FOR).status()).isEqualTo(200));
        time.at(closes);
        assertThat(awaitState(body, session, VoteState.CERTIFIED).verdict().outcome())
                .isEqualTo(Outcome.ADOPTED);
    }

    private static String plain(Windows.Window page) {
        return page.text().replace('\u00a0', ' ');
    }

    private void assertUndecided(VoteView vote, Instant closedAt) {
        assertThat(vote.state()).isEqualTo(VoteState.CERTIFIED);
        assertThat(vote.closedAt()).isEqualTo(closedAt);
        assertThat(vote.result().outcome()).isIn(Outcome.NO_DECISION, Outcome.INQUORATE);
        assertThat(vote.verdict().count().forVotes()).isZero();
    }

    /** Keys are made in the background; the clock waits for them, so a test does. */
    private VoteView issuing(TestBody body, SessionId session) {
        return awaitState(body, session, VoteState.ISSUING);
    }

    private VoteView awaitState(TestBody body, SessionId session, VoteState state) {
        for (int i = 0; i < 600; i++) {
            timer.tick();
            if (only(body, session).state() == state) return only(body, session);
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        throw new AssertionError("The vote is " + only(body, session).state());
    }

    private TestBody body(int members, boolean late) {
        var rule = TestBodies.usualRules()
                .get(Matter.RESOLUTION)
                .with(new Conduct(true, false, true, false))
                .with(Secrecy.SECRET)
                .with(new Ballots(List.of(BallotChannel.HALL, BallotChannel.ANYWHERE), late, 5));
        return bodies.of(members, Map.of(Matter.RESOLUTION, rule));
    }

    private SessionId convened(TestBody body, @Nullable Instant castingAt) {
        var proposal = Hall.filed(program, body, "Klop");
        return body.as(body.council(), () -> {
            var planned = sessions.plan(new NewSession(
                    body.id(),
                    SessionKind.CORRESPONDENCE,
                    "1. dopisna seja",
                    "",
                    opens,
                    closes,
                    castingAt,
                    null,
                    body.moderator(),
                    body.minuteTaker()));
            sessions.addProposal(planned, proposal, 10);
            sessions.convene(planned);
            return planned;
        });
    }

    private VoteView only(TestBody body, SessionId session) {
        return body.as(body.member(0), () -> votes.ofContext(session.value())).getFirst();
    }

    private SessionState state(TestBody body, SessionId session) {
        return body.as(body.member(0), () -> sessions.page(session)).row().state();
    }
}
