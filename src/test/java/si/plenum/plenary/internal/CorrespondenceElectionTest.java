package si.plenum.plenary.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static si.plenum.RefusalAssert.assertRefused;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import si.plenum.PlenumTest;
import si.plenum.TestTime;
import si.plenum.community.TermRow;
import si.plenum.community.Terms;
import si.plenum.community.TestBodies;
import si.plenum.community.TestBody;
import si.plenum.identity.PersonId;
import si.plenum.platform.LegalClock;
import si.plenum.plenary.NewSession;
import si.plenum.plenary.SessionId;
import si.plenum.plenary.SessionKind;
import si.plenum.plenary.Sessions;
import si.plenum.proposal.ProposalState;
import si.plenum.proposal.Proposals;
import si.plenum.proposal.TestElection;
import si.plenum.rules.Conduct;
import si.plenum.rules.Method;
import si.plenum.rules.Secrecy;
import si.plenum.voting.Choice;
import si.plenum.voting.OptionId;
import si.plenum.voting.Votes;

/** An election where nobody meets: the clock makes the ballot, counts it and gives the mandates. */
@PlenumTest
class CorrespondenceElectionTest {

    private static final Conduct BY_SYSTEM = new Conduct(true, false, true, false, false);

    @Autowired
    ApplicationContext program;

    @Autowired
    TestBodies bodies;

    @Autowired
    TestTime time;

    @Autowired
    LegalClock clock;

    @Autowired
    Sessions sessions;

    @Autowired
    Votes votes;

    @Autowired
    Proposals proposals;

    @Autowired
    Terms terms;

    @Autowired
    CorrespondenceClock timer;

    private TestBody body;
    private TestElection election;
    private Instant opens;
    private Instant closes;

    @BeforeEach
    void four_stand_for_two_seats() {
        time.at("2026-03-03T12:00");
        opens = LocalDate.of(2026, 3, 20).atTime(8, 0).atZone(clock.getZone()).toInstant();
        closes = opens.plus(Duration.ofDays(3));
        var rule = TestElection.rule(Secrecy.OPEN).with(Method.APPROVAL).with(BY_SYSTEM);
        body = bodies.of(8, TestElection.rules(rule));
        election = TestElection.filed(program, body, TestElection.plan(body.id(), 2));
        election.stand(body.member(0), body.member(1), body.member(2), body.member(3));
    }

    @Test
    void the_clock_makes_the_ballot_counts_it_and_begins_the_term() {
        convened();
        time.at(opens);
        timer.tick();
        cast(5, body.member(2), body.member(1));
        over(ProposalState.ADOPTED);
        var term = body.as(body.council(), () -> terms.of(body.id())).getFirst();
        assertThat(term.holders())
                .extracting(TermRow.Holder::person)
                .containsExactlyInAnyOrder(body.member(1), body.member(2));
        assertThat(term.from()).isEqualTo(TestElection.FROM);
    }

    @Test
    void who_was_not_elected_for_too_few_took_part_meets_others_before_the_next_session() {
        convened();
        time.at(opens);
        timer.tick();
        cast(2, body.member(2), body.member(1));
        over(ProposalState.FILED);
        assertRefused(() -> election.stand(body.member(4)), "error.election.closed");

        opens = opens.plus(Duration.ofDays(20));
        closes = closes.plus(Duration.ofDays(20));
        var next = planned();
        election.stand(body.member(4));
        body.as(body.council(), () -> sessions.convene(next));
        assertThat(election.seenBy(body.member(0)).standing()).hasSize(5);
    }

    /** The program's own clock may be at it in the same moment; one of the two ends the session. */
    private void over(ProposalState state) {
        time.at(closes);
        Awaitility.await().atMost(Duration.ofSeconds(60)).pollInSameThread().untilAsserted(() -> {
            timer.tick();
            assertThat(proposals.page(election.id()).row().state()).isEqualTo(state);
        });
    }

    private void convened() {
        var session = planned();
        body.as(body.council(), () -> sessions.convene(session));
    }

    private SessionId planned() {
        return body.as(body.council(), () -> {
            var planned = sessions.plan(new NewSession(
                    body.id(),
                    SessionKind.CORRESPONDENCE,
                    "1. dopisna seja",
                    "",
                    opens,
                    closes,
                    null,
                    "Loto, prvo žrebanje po zaprtju",
                    body.moderator(),
                    body.minuteTaker()));
            sessions.addProposal(planned, election.id(), 10);
            return planned;
        });
    }

    /** So many take part; all name the first, all but one the second, one somebody else too: nobody is equal. */
    private void cast(int people, PersonId first, PersonId second) {
        var vote = body.as(body.member(0), () -> votes.openFor(body.id())).getFirst();
        for (int i = 0; i < people; i++) {
            var named = switch (i) {
                case 0 -> List.of(option(first));
                case 1 -> List.of(option(first), option(second), option(body.member(0)));
                default -> List.of(option(first), option(second));
            };
            var person = body.members().get(i);
            body.as(
                    person,
                    () -> votes.mine(vote.id())
                            .forEach(mine -> votes.cast(vote.id(), mine.entry(), new Choice.Chosen(named))));
        }
    }

    private OptionId option(PersonId person) {
        return election.seenBy(body.observer()).standing().stream()
                .filter(row -> row.person().equals(person))
                .map(row -> new OptionId(row.id().value()))
                .findFirst()
                .orElseThrow();
    }
}
