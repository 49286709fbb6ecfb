package si.plenum.plenary.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static si.plenum.RefusalAssert.assertRefused;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import si.plenum.PlenumTest;
import si.plenum.TestTime;
import si.plenum.community.TestBodies;
import si.plenum.decision.Decisions;
import si.plenum.identity.PersonId;
import si.plenum.platform.LegalClock;
import si.plenum.plenary.Hall;
import si.plenum.plenary.ItemId;
import si.plenum.plenary.Minutes;
import si.plenum.plenary.Proceedings;
import si.plenum.plenary.SessionState;
import si.plenum.plenary.VotePlan;
import si.plenum.rules.BallotChannel;
import si.plenum.rules.Ballots;
import si.plenum.rules.Conduct;
import si.plenum.rules.Ladder;
import si.plenum.rules.Matter;
import si.plenum.rules.Method;
import si.plenum.rules.Rule;
import si.plenum.rules.Secrecy;
import si.plenum.voting.Choice;
import si.plenum.voting.Position;
import si.plenum.voting.VoteState;
import si.plenum.voting.VoteView;
import si.plenum.voting.Votes;
import si.plenum.voting.tally.Outcome;

/** A vote in the hall that stays open after the session, until the clock closes it. */
@PlenumTest
class StayingVotesTest {

    @Autowired
    ApplicationContext program;

    @Autowired
    TestBodies bodies;

    @Autowired
    TestTime time;

    @Autowired
    LegalClock clock;

    @Autowired
    Proceedings proceedings;

    @Autowired
    Votes votes;

    @Autowired
    Decisions decisions;

    @Autowired
    Minutes minutes;

    @Autowired
    StayingClock timer;

    Hall hall;
    PersonId chair;
    ItemId item;
    Instant closing;

    @Test
    void who_was_not_there_votes_after_the_session_and_the_clock_announces_the_result() {
        begin(rule -> rule.with(new Conduct(true, false, true, false)));
        assertThat(lead(() -> proceedings.choices(item).stays())).isTrue();
        openUntilClosing();
        cast(0, Position.FOR);
        cast(1, Position.AGAINST);

        hall.next();
        lead(() -> proceedings.close(hall.session()));
        assertThat(hall.page().row().state()).isEqualTo(SessionState.CLOSED);
        assertThat(vote().state()).isEqualTo(VoteState.OPEN);
        cast(3, Position.FOR);
        timer.tick();
        assertThat(vote().state()).isEqualTo(VoteState.OPEN);
        assertRefused(() -> lead(() -> minutes.confirm(hall.session())), "error.minutes.vote");

        time.at(closing);
        timer.tick();

        assertThat(vote().state()).isEqualTo(VoteState.CERTIFIED);
        assertThat(vote().closedAt()).isEqualTo(closing);
        assertThat(vote().result().outcome()).isEqualTo(Outcome.ADOPTED);
        assertThat(vote().verdict().count().forVotes()).isEqualTo(2);
        assertThat(lead(() -> decisions.ofSession(hall.session().value()))).hasSize(1);
        timer.tick();
        assertThat(lead(() -> minutes.of(hall.session()))
                        .text()
                        .items()
                        .getFirst()
                        .decision())
                .isNotNull();
    }

    @Test
    void where_a_person_announces_the_clock_only_closes() {
        begin(rule -> rule);
        openUntilClosing();
        cast(0, Position.FOR);
        hall.next();
        lead(() -> proceedings.close(hall.session()));

        time.at(closing.plus(Duration.ofHours(3)));
        timer.tick();
        assertThat(vote().state()).isEqualTo(VoteState.CLOSED);
        assertThat(vote().closedAt()).isEqualTo(closing);

        lead(() -> proceedings.announce(item));
        assertThat(vote().state()).isEqualTo(VoteState.CERTIFIED);
        assertThat(lead(() -> decisions.ofSession(hall.session().value()))).hasSize(1);
        timer.tick();
    }

    @Test
    void a_vote_without_a_window_still_holds_the_session() {
        begin(rule -> rule);
        lead(() -> proceedings.openVote(item));

        assertRefused(hall::next, "error.session.vote.open");
        assertRefused(() -> lead(() -> proceedings.close(hall.session())), "error.session.vote.open");
        assertRefused(() -> lead(() -> proceedings.defer(item)), "error.session.vote.open");
    }

    @Test
    void one_that_stays_open_neither_lets_its_item_be_put_off_nor_holds_another() {
        begin(rule -> rule);
        openUntilClosing();

        assertRefused(() -> lead(() -> proceedings.defer(item)), "error.session.vote.open");
        hall.next();
        var report = hall.page().current().orElseThrow().id();
        lead(() -> proceedings.defer(report));
        assertThat(vote().state()).isEqualTo(VoteState.OPEN);
    }

    @Test
    void what_another_vote_may_rest_on_does_not_stay_open() {
        var open = TestBodies.usualRules().get(Matter.RESOLUTION);

        assertThat(StayingVotes.mayStay(open)).isTrue();
        for (var matter :
                List.of(Matter.DOCUMENT_CHANGE, Matter.RULE_CHANGE, Matter.ROOM_USE, Matter.REPEAL_DECISION)) {
            assertThat(StayingVotes.mayStay(open.with(matter)))
                    .as(matter.wireName())
                    .isFalse();
        }
        assertThat(StayingVotes.mayStay(open.with(Method.CONSENSUS))).isFalse();
        assertThat(StayingVotes.mayStay(open.with(Secrecy.SECRET))).isFalse();
        assertThat(StayingVotes.mayStay(open.with(Ballots.usual(Secrecy.OPEN).only(BallotChannel.HALL))))
                .isFalse();
        begin(rule -> rule.with(Ladder.CONSENSUS_FIRST));
        assertThat(lead(() -> proceedings.choices(item).stays())).isFalse();
    }

    private void begin(UnaryOperator<Rule> more) {
        var rules = new HashMap<>(TestBodies.usualRules());
        rules.computeIfPresent(Matter.RESOLUTION, (matter, rule) -> more.apply(rule));
        hall = Hall.about(program, time, bodies.of(5, rules));
        chair = hall.body().moderator();
        hall.checkIn(hall.body().members().subList(0, 3).toArray(PersonId[]::new));
        lead(() -> proceedings.open(hall.session()));
        hall.next();
        item = hall.page().current().orElseThrow().id();
        closing = clock.instant().plus(Duration.ofDays(2)).truncatedTo(ChronoUnit.SECONDS);
    }

    private void openUntilClosing() {
        lead(() -> proceedings.openVote(item, VotePlan.PLAIN.until(closing)));
    }

    private void cast(int member, Position position) {
        var person = hall.body().members().get(member);
        hall.body().as(person, () -> {
            var mine = votes.mine(vote(person).id()).getFirst();
            votes.cast(vote(person).id(), mine.entry(), Choice.of(position));
        });
    }

    private VoteView vote() {
        return vote(chair);
    }

    private VoteView vote(PersonId person) {
        return hall.body()
                .as(person, () -> votes.ofContext(hall.session().value()))
                .getFirst();
    }

    private <T> T lead(java.util.function.Supplier<T> act) {
        return hall.body().as(chair, act);
    }

    private void lead(Runnable act) {
        hall.body().as(chair, act);
    }
}
