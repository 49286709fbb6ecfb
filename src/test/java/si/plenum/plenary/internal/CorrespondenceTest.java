package si.plenum.plenary.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static si.plenum.RefusalAssert.assertRefused;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import si.plenum.PlenumTest;
import si.plenum.TestTime;
import si.plenum.Windows;
import si.plenum.community.TestBodies;
import si.plenum.community.TestBody;
import si.plenum.decision.Decisions;
import si.plenum.platform.LegalClock;
import si.plenum.plenary.Channel;
import si.plenum.plenary.Hall;
import si.plenum.plenary.NewSession;
import si.plenum.plenary.Presence;
import si.plenum.plenary.Proceedings;
import si.plenum.plenary.SessionId;
import si.plenum.plenary.SessionKind;
import si.plenum.plenary.SessionPage;
import si.plenum.plenary.SessionState;
import si.plenum.plenary.Sessions;
import si.plenum.rules.Conduct;
import si.plenum.rules.Matter;
import si.plenum.rules.Rule;
import si.plenum.voting.Choice;
import si.plenum.voting.Position;
import si.plenum.voting.VoteState;
import si.plenum.voting.VoteView;
import si.plenum.voting.Votes;
import si.plenum.voting.tally.Outcome;

@PlenumTest
class CorrespondenceTest {

    private static final Conduct BY_SYSTEM = new Conduct(true, false, true, true);

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
    Presence presence;

    @Autowired
    Votes votes;

    @Autowired
    CorrespondenceClock timer;

    private Instant opens;
    private Instant closes;

    @BeforeEach
    void window() {
        time.at("2026-03-03T12:00");
        opens = LocalDate.of(2026, 3, 20).atTime(8, 0).atZone(clock.getZone()).toInstant();
        closes = opens.plus(Duration.ofDays(3));
    }

    @Test
    void the_clock_opens_the_votes_and_records_decisions_and_ends_the_session() {
        var body = bodies.of(8, rules(BY_SYSTEM));
        var session = convened(body, "Klop", "Luč");
        timer.tick();
        assertThat(page(body, session).row().state()).isEqualTo(SessionState.CONVENED);

        time.at(opens);
        timer.tick();
        var open = body.as(body.member(0), () -> votes.openFor(body.id()));
        assertThat(open)
                .hasSize(2)
                .allSatisfy(vote -> assertThat(vote.deadline()).isEqualTo(closes));
        cast(body, open.getFirst(), 5, Position.FOR);
        cast(body, open.getLast(), 4, Position.AGAINST);
        time.at(closes);
        timer.tick();

        assertThat(body.as(body.member(0), () -> votes.ofContext(session.value())))
                .extracting(VoteView::state)
                .containsExactly(VoteState.CERTIFIED, VoteState.CERTIFIED);
        // Five took part of eight, with a quorum of more than half; four are too few.
        assertThat(body.as(body.member(0), () -> votes.ofContext(session.value())))
                .extracting(vote -> vote.result().outcome())
                .containsExactly(Outcome.ADOPTED, Outcome.INQUORATE);
        assertThat(body.as(body.member(0), () -> decisions.ofSession(session.value())))
                .hasSize(1);
        assertThat(page(body, session).row().state()).isEqualTo(SessionState.CLOSED);
    }

    @Test
    void nobody_checks_in_where_nobody_meets() {
        var body = bodies.of(8, rules(BY_SYSTEM));
        var session = convened(body, "Klop");
        time.at(opens);
        timer.tick();

        assertThat(page(body, session).can()).doesNotContain(SessionPage.Can.CHECK_IN);
        assertRefused(
                () -> body.as(body.member(0), () -> presence.checkIn(session, Channel.REMOTE)), "error.wrong.state");
    }

    @Test
    void a_program_that_was_down_all_the_time_makes_up_for_it_as_of_the_announced_times() {
        var body = bodies.of(8, rules(BY_SYSTEM));
        var session = convened(body, "Klop");

        time.at(closes.plus(Duration.ofHours(5)));
        timer.tick();
        timer.tick();

        var vote =
                body.as(body.member(0), () -> votes.ofContext(session.value())).getFirst();
        assertThat(vote.openedAt()).isEqualTo(opens);
        assertThat(vote.closedAt()).isEqualTo(closes);
        assertThat(vote.result().outcome()).isEqualTo(Outcome.INQUORATE);
        assertThat(page(body, session).row().state()).isEqualTo(SessionState.CLOSED);
    }

    @Test
    void where_the_rule_asks_a_person_to_certify_the_clock_only_closes() {
        var body = bodies.of(8, rules(Conduct.BY_PEOPLE));
        var session = convened(body, "Klop");
        time.at(opens);
        timer.tick();
        cast(body, body.as(body.member(0), () -> votes.openFor(body.id())).getFirst(), 6, Position.FOR);
        assertRefused(
                () -> body.as(body.moderator(), () -> proceedings.nextItem(session, Optional.empty())),
                "error.session.correspondence");
        time.at(closes);
        timer.tick();

        assertThat(body.as(body.member(0), () -> votes.ofContext(session.value()))
                        .getFirst()
                        .state())
                .isEqualTo(VoteState.CLOSED);
        assertThat(page(body, session).row().state()).isEqualTo(SessionState.OPEN);
        var item = page(body, session).agenda().getFirst().id();
        assertThat(body.as(body.moderator(), () -> proceedings.closeVote(item)).decision())
                .isPresent();
        assertThat(page(body, session).row().state()).isEqualTo(SessionState.CLOSED);
    }

    @Test
    void the_chair_waits_for_the_clock_and_then_announces_on_the_console() {
        var body = bodies.of(8, rules(Conduct.BY_PEOPLE));
        var session = convened(body, "Klop");
        var number = page(body, session).row().number();
        try (var windows = new Windows(program)) {
            var chair = windows.open(body.moderator(), "seja/" + number + "/vodenje");
            assertThat(chair.text()).contains("odpre in zapre se ob napovedanih urah");
            assertThat(chair.offers("Odpri sejo")).isFalse();
            time.at(opens);
            timer.tick();
            cast(body, body.as(body.member(0), () -> votes.openFor(body.id())).getFirst(), 6, Position.FOR);
            assertThat(windows.open(body.member(4), "seja/" + number).text())
                    .contains("Oddanih je 6 glasov od 8.")
                    .doesNotContain("Prva točka")
                    .doesNotContain("K besedi", "Zaslon v dvorani");
            chair.go("seja/" + number + "/vodenje");
            assertThat(chair.offers("Naslednja točka")).isFalse();
            assertThat(chair.offers("Preštej in razglasi izid")).isFalse();

            time.at(closes);
            timer.tick();
            chair.go("seja/" + number + "/vodenje");
            chair.press("Preštej in razglasi izid");

            assertThat(page(body, session).row().state()).isEqualTo(SessionState.CLOSED);
            assertThat(body.as(body.member(0), () -> decisions.ofSession(session.value())))
                    .hasSize(1);
        }
    }

    private SessionId convened(TestBody body, String... titles) {
        var filed =
                Stream.of(titles).map(title -> Hall.filed(program, body, title)).toList();
        return body.as(body.council(), () -> {
            var planned = sessions.plan(new NewSession(
                    body.id(),
                    SessionKind.CORRESPONDENCE,
                    "1. dopisna seja",
                    "",
                    opens,
                    closes,
                    body.moderator(),
                    body.minuteTaker()));
            filed.forEach(proposal -> sessions.addProposal(planned, proposal, 10));
            sessions.convene(planned);
            return planned;
        });
    }

    private void cast(TestBody body, VoteView vote, int people, Position position) {
        body.members().stream()
                .limit(people)
                .forEach(person -> body.as(
                        person,
                        () -> votes.mine(vote.id())
                                .forEach(mine -> votes.cast(vote.id(), mine.entry(), Choice.of(position)))));
    }

    private SessionPage page(TestBody body, SessionId session) {
        return body.as(body.member(0), () -> sessions.page(session));
    }

    private static Map<Matter, Rule> rules(Conduct conduct) {
        return Map.of(
                Matter.RESOLUTION,
                TestBodies.usualRules().get(Matter.RESOLUTION).with(conduct));
    }
}
