package si.plenum.plenary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static si.plenum.RefusalAssert.assertRefused;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import si.plenum.PlenumTest;
import si.plenum.TestTime;
import si.plenum.community.TestBodies;
import si.plenum.community.TestBody;
import si.plenum.decision.Decisions;
import si.plenum.decision.FoundingText;
import si.plenum.document.ChangeDraft;
import si.plenum.document.DocumentKind;
import si.plenum.document.Documents;
import si.plenum.document.text.Operation;
import si.plenum.document.text.ProvisionKind;
import si.plenum.journal.Journal;
import si.plenum.platform.LegalClock;
import si.plenum.proposal.DraftText;
import si.plenum.proposal.ProposalId;
import si.plenum.proposal.ProposalState;
import si.plenum.proposal.Proposals;
import si.plenum.rules.Matter;
import si.plenum.voting.Choice;
import si.plenum.voting.Position;
import si.plenum.voting.Votes;
import si.plenum.voting.tally.Outcome;

@PlenumTest
class ProceedingsTest {

    private static final String RULES = """
            # Hišni red

            ## I. Splošno

            ### 1. člen: Mir

            (1) Nočni mir se začne ob 22. uri.

            (2) Glasba je ob nočnem miru tiha.
            """;

    @Autowired
    private ApplicationContext program;

    @Autowired
    private TestTime time;

    @Autowired
    private TestBodies bodies;

    @Autowired
    private LegalClock clock;

    @Autowired
    private Sessions sessions;

    @Autowired
    private Presence presence;

    @Autowired
    private Proceedings proceedings;

    @Autowired
    private Proposals proposals;

    @Autowired
    private Decisions decisions;

    @Autowired
    private Documents documents;

    @Autowired
    private Votes votes;

    @Autowired
    private Journal journal;

    @Test
    void a_session_that_is_inquorate_at_its_hour_is_quorate_under_the_late_quorum() {
        var body = bodies.of(12);
        var session = convened(body, List.of(resolution(body, "Nova klop")));
        checkIn(body, session, 5);
        leading(body, () -> proceedings.open(session));
        next(body, session);
        var waiting = leading(body, () -> presence.quorum(session));
        assertThat(waiting.met()).isFalse();
        assertThat(waiting.needed()).isEqualTo(7);
        assertThat(waiting.lateNeeded()).isEqualTo(5);
        assertRefused(() -> leading(body, () -> proceedings.openVote(current(body, session))), "error.inquorate");

        time.pass(Duration.ofMinutes(30));

        assertThat(leading(body, () -> presence.quorum(session)).met()).isTrue();
        var concluded = voted(body, session, 5, Position.FOR);
        var verdict = concluded.vote().verdict();
        assertThat(verdict).isNotNull();
        assertThat(verdict.outcome()).isEqualTo(Outcome.ADOPTED);
        assertThat(verdict.lateQuorum()).isTrue();
    }

    @Test
    void once_fully_quorate_a_session_does_not_fall_back_to_the_late_quorum() {
        var body = bodies.of(12);
        var session = convened(body, List.of(resolution(body, "Nova miza")));
        checkIn(body, session, 7);
        leading(body, () -> proceedings.open(session));
        next(body, session);
        time.pass(Duration.ofMinutes(45));
        var attendance = leading(body, () -> presence.attendance(session));
        var here = attendance.stream()
                .filter(row -> row.arrivedAt() != null)
                .limit(2)
                .toList();
        leading(body, () -> here.forEach(row -> presence.left(session, row.membership())));

        var quorum = leading(body, () -> presence.quorum(session));

        assertThat(quorum.present()).isEqualTo(5);
        assertThat(quorum.needed()).isEqualTo(7);
        assertThat(quorum.met()).isFalse();
    }

    @Test
    void an_adopted_change_is_in_the_text_the_day_after_its_publication_and_the_old_text_stays_readable() {
        var body = bodies.of(5);
        var slug = founded(body);
        var session = convened(body, List.of(change(body, slug, "Nočni mir se začne ob 23. uri.")));
        checkIn(body, session, 5);
        leading(body, () -> proceedings.open(session));
        next(body, session);

        var concluded = voted(body, session, 5, Position.FOR);

        assertThat(concluded.decision()).isPresent();
        leading(body, () -> decisions.publish(concluded.decision().orElseThrow()));
        var today = clock.today();
        assertThat(text(slug, today)).contains("22. uri").doesNotContain("23. uri");
        assertThat(documents.pending(documents.document(slug).id())).hasSize(1);
        assertThat(text(slug, today.plusDays(1))).contains("23. uri").contains("Glasba je ob nočnem miru tiha.");
        assertThat(text(slug, today.minusDays(30))).contains("22. uri");
    }

    @Test
    void of_two_changes_of_one_provision_the_second_is_outdated_and_untouched() {
        var body = bodies.of(5);
        var slug = founded(body);
        var first = change(body, slug, "Nočni mir se začne ob 23. uri.");
        var second = change(body, slug, "Nočni mir se začne ob 21. uri.");
        var wording = proposals.page(second).wording();
        var session = convened(body, List.of(first, second));
        checkIn(body, session, 5);
        leading(body, () -> proceedings.open(session));
        next(body, session);
        voted(body, session, 5, Position.FOR);
        next(body, session);

        assertRefused(() -> leading(body, () -> proceedings.openVote(current(body, session))), "error.base.pending");

        assertThat(proposals.page(second).wording()).isEqualTo(wording);
        assertThat(text(slug, clock.today().plusDays(1))).doesNotContain("21. uri");
    }

    @Test
    void a_rejected_proposal_brings_no_decision_and_changes_no_text() {
        var body = bodies.of(5);
        var slug = founded(body);
        var proposal = change(body, slug, "Nočnega miru ni.");
        var session = convened(body, List.of(proposal));
        checkIn(body, session, 5);
        leading(body, () -> proceedings.open(session));
        next(body, session);

        var concluded = voted(body, session, 5, Position.AGAINST);

        assertThat(concluded.decision()).isEmpty();
        assertThat(proposals.page(proposal).row().state()).isEqualTo(ProposalState.REJECTED);
        assertThat(text(slug, clock.today().plusDays(10))).contains("22. uri");
        assertRefused(() -> leading(body, () -> proceedings.openVote(current(body, session))), "error.item.decided");
    }

    @Test
    void an_item_that_is_deferred_or_left_over_gives_its_proposal_back() {
        var body = bodies.of(5);
        var deferred = resolution(body, "Nova luč");
        var left = resolution(body, "Nova polica");
        var session = convened(body, List.of(deferred, left));
        checkIn(body, session, 5);
        leading(body, () -> proceedings.open(session));
        next(body, session);
        leading(body, () -> proceedings.defer(current(body, session)));

        leading(body, () -> proceedings.close(session));

        assertThat(proposals.page(deferred).row().state()).isEqualTo(ProposalState.FILED);
        assertThat(proposals.page(left).row().state()).isEqualTo(ProposalState.FILED);
        assertThat(page(body, session).row().state()).isEqualTo(SessionState.CLOSED);
        assertThat(page(body, session).agenda())
                .extracting(AgendaRow::state)
                .containsExactly(ItemState.DEFERRED, ItemState.DEFERRED);
    }

    @Test
    void closing_a_vote_twice_answers_the_same_decision() {
        var body = bodies.of(5);
        var session = convened(body, List.of(resolution(body, "Nov oder")));
        checkIn(body, session, 5);
        leading(body, () -> proceedings.open(session));
        next(body, session);
        var first = voted(body, session, 4, Position.FOR);

        var again = leading(body, () -> proceedings.closeVote(current(body, session)));

        assertThat(again.decision()).isEqualTo(first.decision());
    }

    @Test
    void the_whole_chain_leaves_a_journal_whose_root_holds() {
        var body = bodies.of(5);
        long before = journal.checkpoint().size();
        var session = convened(body, List.of(resolution(body, "Nov prt")));
        checkIn(body, session, 5);
        leading(body, () -> proceedings.open(session));
        next(body, session);
        voted(body, session, 5, Position.FOR);
        leading(body, () -> proceedings.close(session));

        var types = journal.entries(before, 1000).stream()
                .map(entry -> entry.type())
                .toList();
        assertThat(types)
                .contains(
                        "proposal.filed",
                        "session.convened",
                        "session.opened",
                        "vote.opened",
                        "vote.closed",
                        "vote.counted",
                        "vote.certified",
                        "decision.recorded",
                        "session.closed")
                .doesNotContain("vote.cast");
        assertThat(journal.verifyAll().holds()).isTrue();
    }

    private String founded(TestBody body) {
        var slug = "red-" + UUID.randomUUID().toString().substring(0, 8);
        body.as(
                body.administrator(),
                () -> decisions.recordFounding(
                        new FoundingText(body.id(), slug, "Hišni red", "Hišnega reda", DocumentKind.HOUSE_RULES, RULES),
                        "Sprejeto na ustanovnem zboru.",
                        LocalDate.of(2024, 1, 10),
                        LocalDate.of(2024, 2, 1)));
        return slug;
    }

    private ProposalId resolution(TestBody body, String title) {
        time.at("2026-03-02T12:00");
        return Hall.filed(program, body, title);
    }

    private ProposalId change(TestBody body, String slug, String words) {
        time.at("2026-03-02T12:00");
        var base = documents.textInForce(slug, clock.today());
        var first = base.text()
                .walk()
                .filter(provision -> provision.kind() == ProvisionKind.PARAGRAPH)
                .findFirst()
                .orElseThrow();
        var draft = ChangeDraft.of(base).with(List.of(new Operation.Replace(first.id(), "", words, first.ownHash())));
        return body.as(body.member(0), () -> {
            var started = proposals.start(
                    body.id(), Matter.DOCUMENT_CHANGE, base.document().id());
            var text = new DraftText("Drug začetek nočnega miru", "", "Tako bo bolje.", draft);
            var saved = proposals.save(started.id(), started.version(), text);
            return proposals.file(saved.id(), saved.version()).row().id();
        });
    }

    @Test
    void going_on_twice_from_one_item_goes_one_step() {
        var body = bodies.of(5);
        var session = convened(body, List.of(resolution(body, "Prva"), resolution(body, "Druga")));
        checkIn(body, session, 5);
        leading(body, () -> proceedings.open(session));

        leading(body, () -> proceedings.nextItem(session, Optional.empty()));
        leading(body, () -> proceedings.nextItem(session, Optional.empty()));

        assertThat(page(body, session).current()).map(AgendaRow::title).hasValue("Prva");
        var first = Optional.of(current(body, session));
        leading(body, () -> proceedings.nextItem(session, first));
        leading(body, () -> proceedings.nextItem(session, first));
        assertThat(page(body, session).current()).map(AgendaRow::title).hasValue("Druga");
    }

    @Test
    void a_planned_session_that_moves_tells_its_proposals() {
        var body = bodies.of(5);
        time.at("2026-03-03T12:00");
        var proposal = resolution(body, "Nova klop");
        var starts = clock.instant().truncatedTo(ChronoUnit.SECONDS).plus(Duration.ofDays(20));
        var session = new NewSession(
                body.id(), SessionKind.ORDINARY, "1. seja", "Dvorana", starts, body.moderator(), body.minuteTaker());
        var id = body.as(body.council(), () -> {
            var planned = sessions.plan(session);
            sessions.addProposal(planned, proposal, 10);
            return planned;
        });
        var later = starts.plus(Duration.ofDays(7));
        var changed = new NewSession(
                body.id(), SessionKind.ORDINARY, "1. seja", "Dvorana", later, body.council(), body.minuteTaker());

        body.as(body.council(), () -> sessions.change(id, 1, changed));

        assertThat(proposals.page(proposal).row().sessionAt()).isEqualTo(later);
        assertThatThrownBy(() -> body.as(body.moderator(), () -> proposals.unschedule(proposal)))
                .as("a moderator who no longer chairs it")
                .isInstanceOf(AccessDeniedException.class);
        body.as(body.council(), () -> proposals.unschedule(proposal));
        assertThat(proposals.page(proposal).row().sessionAt()).isNull();
    }

    /** A session of these proposals whose hour has come. */
    private SessionId convened(TestBody body, List<ProposalId> matters) {
        time.at("2026-03-03T12:00");
        var starts =
                LocalDate.of(2026, 3, 20).atTime(18, 0).atZone(clock.getZone()).toInstant();
        var id = body.as(body.council(), () -> {
            var planned = sessions.plan(new NewSession(
                    body.id(),
                    SessionKind.ORDINARY,
                    "1. redna seja",
                    "Dvorana",
                    starts,
                    body.moderator(),
                    body.minuteTaker()));
            matters.forEach(matter -> sessions.addProposal(planned, matter, 10));
            sessions.convene(planned);
            return planned;
        });
        time.at(starts);
        return id;
    }

    private void checkIn(TestBody body, SessionId session, int people) {
        body.members().stream()
                .limit(people)
                .forEach(person -> body.as(person, () -> presence.checkIn(session, Channel.HALL)));
    }

    private Concluded voted(TestBody body, SessionId session, int people, Position position) {
        leading(body, () -> proceedings.openVote(current(body, session)));
        var vote =
                leading(body, () -> votes.openIn(session.value()).orElseThrow().id());
        body.members().stream()
                .limit(people)
                .forEach(person -> body.as(
                        person,
                        () -> votes.mine(vote).forEach(mine -> votes.cast(vote, mine.entry(), Choice.of(position)))));
        return leading(body, () -> proceedings.closeVote(current(body, session)));
    }

    private void next(TestBody body, SessionId session) {
        var after = page(body, session).current().map(AgendaRow::id);
        leading(body, () -> proceedings.nextItem(session, after));
    }

    private ItemId current(TestBody body, SessionId session) {
        return page(body, session).current().orElseThrow().id();
    }

    private SessionPage page(TestBody body, SessionId session) {
        return body.as(body.moderator(), () -> sessions.page(session));
    }

    private String text(String slug, LocalDate day) {
        return documents.textInForce(slug, day).text().canonical();
    }

    private void leading(TestBody body, Runnable act) {
        body.as(body.moderator(), act);
    }

    private <T> T leading(TestBody body, Supplier<T> act) {
        return body.as(body.moderator(), act);
    }
}
