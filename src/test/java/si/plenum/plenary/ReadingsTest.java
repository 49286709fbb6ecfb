package si.plenum.plenary;

import static org.assertj.core.api.Assertions.assertThat;
import static si.plenum.RefusalAssert.assertRefused;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import si.plenum.PlenumTest;
import si.plenum.TestTime;
import si.plenum.community.TestBodies;
import si.plenum.journal.Journal;
import si.plenum.platform.LegalClock;
import si.plenum.proposal.HeldReading;
import si.plenum.proposal.ProposalState;
import si.plenum.proposal.Proposals;
import si.plenum.proposal.Readings;
import si.plenum.rules.Citation;
import si.plenum.rules.Matter;
import si.plenum.rules.Proposer;
import si.plenum.rules.Proposing;
import si.plenum.rules.Rule;
import si.plenum.voting.Position;

/** A rule that asks for two readings: one session discusses, the next one decides. */
@PlenumTest
class ReadingsTest {

    private static final Rule TWICE = Rule.plain(Matter.DOCUMENT_CHANGE, new Citation("12. člen modela"))
            .with(new Proposing(List.of(Proposer.MEMBER), 7, 2, false));

    private static final Rule ONCE = Rule.plain(Matter.RESOLUTION, new Citation("11. člen modela"));

    private static final String SECOND = "2026-04-10T18:00";

    @Autowired
    ApplicationContext program;

    @Autowired
    TestTime time;

    @Autowired
    TestBodies bodies;

    @Autowired
    Sessions sessions;

    @Autowired
    Proceedings proceedings;

    @Autowired
    Proposals proposals;

    @Autowired
    Readings readings;

    @Autowired
    Minutes minutes;

    @Autowired
    Journal journal;

    @Autowired
    LegalClock clock;

    private Amending rules;

    @BeforeEach
    void a_change_of_the_house_rules_is_filed() {
        var body = bodies.of(5, Map.of(Matter.DOCUMENT_CHANGE, TWICE, Matter.RESOLUTION, ONCE));
        rules = Amending.of(program, time, body);
    }

    @Test
    void the_first_session_discusses_and_the_second_decides() {
        var first = rules.convene();
        assertThat(item(first).reading()).isEqualTo(new Reading(1, 2));
        rules.open(first, time);
        var item = item(first);
        assertThat(item.course().next()).isNull();
        assertThat(lead(() -> proceedings.choices(item.id()))).isEqualTo(PlanChoices.NONE);
        assertRefused(() -> lead(() -> proceedings.openVote(item.id())), "error.item.reading");
        close(first);

        assertThat(proposals.page(rules.main()).row().state()).isEqualTo(ProposalState.FILED);
        var number = rules.session(first).row().number();
        assertThat(readings.held(rules.main())).containsExactly(new HeldReading(1, number, LocalDate.of(2026, 3, 20)));
        assertThat(item(first).reading()).isEqualTo(new Reading(1, 2));
        assertThat(lead(() -> minutes.of(first)).text().items().getFirst().reading())
                .isEqualTo(1);
        assertThat(journal.after("proposal.read", "proposal/" + rules.main().value()))
                .isPresent();

        var second = rules.convene(SECOND);
        assertThat(item(second).reading()).isEqualTo(new Reading(2, 2));
        rules.open(second, time, SECOND);
        rules.vote(second, Position.FOR);

        assertThat(proposals.page(rules.main()).row().state()).isEqualTo(ProposalState.ADOPTED);
        assertThat(item(second).reading()).isEqualTo(new Reading(2, 2));
        assertThat(readings.held(rules.main())).hasSize(1);
        assertThat(lead(() -> minutes.of(second)).text().items().getFirst().reading())
                .isEqualTo(2);
    }

    @Test
    void an_amendment_is_read_with_what_it_amends_and_decided_before_it() {
        var early = rules.amend("Ob polnoči", 0, "Nočni mir se začne ob 24. uri.");
        var first = rules.convene();
        rules.open(first, time);
        assertThat(rules.session(first).current().orElseThrow().proposal()).isEqualTo(early);
        assertRefused(() -> rules.vote(first, Position.FOR), "error.item.reading");
        rules.next(first);
        assertRefused(() -> rules.vote(first, Position.FOR), "error.item.reading");
        close(first);
        assertThat(readings.held(early)).isEqualTo(readings.held(rules.main())).hasSize(1);

        // Filed when its proposal has been read once: it needs no session of its own.
        rules.amend("Čiščenje", 1, "Za čistočo skrbi vsak teden druga skupina.");
        var second = rules.convene(SECOND);
        rules.open(second, time, SECOND);
        var titles =
                rules.session(second).agenda().stream().map(AgendaRow::title).toList();
        assertThat(titles).hasSize(3);
        for (int i = 0; i < 3; i++) rules.vote(second, Position.FOR);

        assertThat(proposals.page(rules.main()).row().state()).isEqualTo(ProposalState.ADOPTED);
        assertThat(proposals.page(early).row().state()).isEqualTo(ProposalState.ADOPTED);
    }

    @Test
    void what_a_session_puts_off_it_has_not_read() {
        var first = rules.convene();
        rules.open(first, time);
        lead(() -> proceedings.defer(item(first).id()));
        close(first);

        assertThat(readings.held(rules.main())).isEmpty();
        assertThat(item(first).reading()).isNull();
        assertThat(item(rules.convene(SECOND)).reading()).isEqualTo(new Reading(1, 2));
    }

    @Test
    void by_correspondence_only_the_reading_that_decides_can_be_held() {
        var begins = LocalDateTime.parse(SECOND).atZone(clock.getZone()).toInstant();
        var body = rules.body();
        var planned = body.as(body.council(), () -> {
            var session = sessions.plan(new NewSession(
                    body.id(),
                    SessionKind.CORRESPONDENCE,
                    "1. dopisna seja",
                    "",
                    begins,
                    begins.plus(Duration.ofDays(3)),
                    body.moderator(),
                    body.minuteTaker()));
            sessions.addProposal(session, rules.main(), 20);
            return session;
        });

        assertRefused(
                () -> body.as(body.council(), () -> sessions.convene(planned)), "error.session.correspondence.reading");
    }

    private AgendaRow item(SessionId session) {
        return rules.session(session).agenda().getLast();
    }

    private void close(SessionId session) {
        lead(() -> proceedings.close(session));
    }

    private void lead(Runnable act) {
        rules.body().as(rules.body().moderator(), act);
    }

    private <T> T lead(Supplier<T> act) {
        return rules.body().as(rules.body().moderator(), act);
    }
}
