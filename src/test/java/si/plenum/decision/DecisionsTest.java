package si.plenum.decision;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static si.plenum.RefusalAssert.assertRefused;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import si.plenum.PlenumTest;
import si.plenum.TestTime;
import si.plenum.community.Memberships;
import si.plenum.community.TestBodies;
import si.plenum.community.TestBody;
import si.plenum.document.Documents;
import si.plenum.document.TextInForce;
import si.plenum.document.text.Provision;
import si.plenum.platform.LegalClock;
import si.plenum.platform.NotFound;
import si.plenum.platform.Refused;
import si.plenum.proposal.ProposalState;
import si.plenum.proposal.Proposals;
import si.plenum.proposal.Revising;
import si.plenum.proposal.SessionPlace;
import si.plenum.voting.Position;
import si.plenum.voting.Votes;

@PlenumTest
class DecisionsTest {

    @Autowired
    TestBodies bodies;

    @Autowired
    Proposals proposals;

    @Autowired
    Revising revising;

    @Autowired
    Decisions decisions;

    @Autowired
    Documents documents;

    @Autowired
    Votes votes;

    @Autowired
    Memberships memberships;

    @Autowired
    LegalClock clock;

    @Autowired
    TestTime time;

    TestDecisions made;

    @BeforeEach
    void make() {
        made = new TestDecisions(proposals, decisions, documents, votes, memberships, clock);
    }

    @Test
    void an_adopted_wording_becomes_a_decision_to_the_letter() {
        var body = bodies.of(5);
        var proposal = made.resolution(body, "Streha");

        var id = made.adopt(body, proposal);

        var row = body.as(body.member(0), () -> decisions.ofProposal(proposal.value()))
                .orElseThrow();
        assertThat(row.id()).isEqualTo(id);
        assertThat(row.number())
                .isEqualTo("%s-%d-001"
                        .formatted(body.body().prefix(), clock.today().getYear()));
        var page = body.as(body.member(0), () -> decisions.page(row.number()));
        assertThat(page.wording()).isEqualTo("Sklene se: Streha.");
        assertThat(proposals.page(proposal).row().state()).isEqualTo(ProposalState.ADOPTED);
    }

    @Test
    void recording_again_gives_the_same_decision() {
        var body = bodies.of(4);
        var adopted = made.vote(body, made.resolution(body, "Streha"), Position.FOR);

        var first = body.as(body.moderator(), () -> decisions.record(adopted));

        assertThat(body.as(body.moderator(), () -> decisions.record(adopted))).isEqualTo(first);
    }

    @Test
    void what_was_not_adopted_is_no_decision() {
        var body = bodies.of(4);
        var proposal = made.resolution(body, "Streha");
        var rejected = made.vote(body, proposal, Position.AGAINST);

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> body.as(body.moderator(), () -> decisions.record(rejected)))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("error.decision.vote"));
        body.as(body.moderator(), () -> proposals.conclude(proposal, rejected.vote()));
        assertThat(proposals.page(proposal).row().state()).isEqualTo(ProposalState.REJECTED);
    }

    @Test
    void only_who_leads_the_vote_records_it() {
        var body = bodies.of(5);
        var adopted = made.vote(body, made.resolution(body, "Streha"), Position.FOR);

        for (var other : List.of(body.member(0), body.council(), body.minuteTaker(), body.coordinator())) {
            assertThatThrownBy(() -> body.as(other, () -> decisions.record(adopted)))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void numbers_have_no_gaps_though_twenty_are_recorded_at_once() throws Exception {
        var body = bodies.of(4);
        var adopted = IntStream.range(0, 20)
                .mapToObj(i -> made.vote(body, made.resolution(body, "Zadeva " + i), Position.FOR))
                .toList();
        try (var threads = Executors.newFixedThreadPool(20)) {
            var records = adopted.stream()
                    .<Callable<DecisionId>>map(each -> () -> body.as(body.moderator(), () -> decisions.record(each)))
                    .toList();
            for (var done : threads.invokeAll(records)) done.get();
        }

        assertThat(body.as(body.member(0), () -> decisions.unpublished(body.id())))
                .extracting(row -> row.number().substring(row.number().length() - 3))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 20).mapToObj("%03d"::formatted).toList());
    }

    @Test
    void only_the_body_sees_it_until_chair_or_minute_taker_publish_it() {
        var body = bodies.of(4);
        var id = made.adopt(body, made.resolution(body, "Streha"));
        var number = body.as(body.member(0), () -> decisions.unpublished(body.id()))
                .getFirst()
                .number();

        assertThatThrownBy(() -> decisions.page(number)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> body.as(body.outsider(), () -> decisions.page(number)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> body.as(body.council(), () -> decisions.publish(id)))
                .isInstanceOf(AccessDeniedException.class);

        body.as(body.minuteTaker(), () -> decisions.publish(id));

        var page = decisions.page(number);
        assertThat(page.row().state()).isEqualTo(DecisionState.NOT_YET);
        assertThat(page.row().inForceFrom()).isEqualTo(clock.today().plusDays(1));
        assertThat(page.vote()).isNotNull();
        time.pass(Duration.ofDays(1));
        assertThat(decisions.page(number).row().state()).isEqualTo(DecisionState.IN_FORCE);
    }

    @Test
    void the_register_is_searched_by_words_in_any_form() {
        var body = bodies.of(4);
        var id = made.adopt(body, made.resolution(body, "Čiščenje dvorane s pomočjo uporabnic_kov"));
        body.as(body.moderator(), () -> decisions.publish(id));

        for (var typed : List.of("ciscenje", "DVORANA", "uporabnikov", "uporabnica", "pomoč dvorani", "")) {
            assertThat(decisions.search(typed, Optional.of(body.id()), Optional.empty(), 0, 10))
                    .as(typed)
                    .extracting(DecisionRow::id)
                    .containsExactly(id);
        }
        assertThat(decisions.size("streha", Optional.of(body.id()), Optional.empty()))
                .isZero();
        assertThat(decisions.size("", Optional.of(body.id()), Optional.of(1999)))
                .isZero();
    }

    @Test
    void a_decision_makes_the_new_text_from_its_day_of_effect() {
        var body = bodies.of(4);
        var text = made.found(body, TestDecisions.RULES);
        var id = made.adopt(body, made.change(body, text, "Nočni mir se začne ob 23. uri."));
        body.as(body.moderator(), () -> decisions.publish(id));

        assertThat(words(documents.textInForce(text.document().id(), clock.today())))
                .contains("Nočni mir se začne ob 22. uri.");
        assertThat(words(documents.textInForce(
                        text.document().id(), clock.today().plusDays(1))))
                .contains("Nočni mir se začne ob 23. uri.")
                .doesNotContain("Nočni mir se začne ob 22. uri.");
    }

    @Test
    void a_proposal_whose_article_has_meanwhile_changed_is_outdated_and_untouched() {
        var body = bodies.of(4);
        var text = made.found(body, TestDecisions.RULES);
        var first = made.change(body, text, "Nočni mir se začne ob 23. uri.");
        var second = made.change(body, text, "Nočni mir se začne ob 24. uri.");
        assertThat(proposals.rivals(second)).extracting(rival -> rival.id()).containsExactly(first);
        var before = proposals.page(second);

        var id = made.adopt(body, first);
        body.as(body.moderator(), () -> decisions.publish(id));
        time.pass(Duration.ofDays(2));

        assertThat(proposals.page(second).row().state()).isEqualTo(ProposalState.OUTDATED);
        assertThat(proposals.page(second).wording()).isEqualTo(before.wording());
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> body.as(
                        body.council(),
                        () -> proposals.schedule(
                                second, new SessionPlace("Q-2026-99", clock.instant(), body.moderator()))))
                .satisfies(refused -> {
                    assertThat(refused.key()).isEqualTo("error.base");
                    assertThat(refused.arguments())
                            .containsEntry(
                                    "number",
                                    decisions
                                            .search("", Optional.of(body.id()), Optional.empty(), 0, 1)
                                            .getFirst()
                                            .number());
                });
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> made.change(body, text, "Nočni mir se začne ob 21. uri."))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("error.base"));
    }

    @Test
    void its_author_brings_an_outdated_proposal_into_line_and_it_is_filed_again() {
        var body = bodies.of(4);
        var text = made.found(body, TestDecisions.RULES);
        var first = made.change(body, text, "Nočni mir se začne ob 23. uri.");
        var second = made.change(body, text, "Nočni mir se začne ob 24. uri.");
        var id = made.adopt(body, first);
        body.as(body.moderator(), () -> decisions.publish(id));
        time.pass(Duration.ofDays(2));

        var carried = body.as(body.member(0), () -> revising.carried(second));
        assertThat(carried.places()).singleElement().satisfies(place -> {
            assertThat(place.carried()).isTrue();
            assertThat(requireNonNull(place.now()).text()).isEqualTo("Nočni mir se začne ob 23. uri.");
        });
        var page = body.as(body.member(0), () -> revising.revise(second, carried.revision(), carried.change()));

        assertThat(page.row().state()).isEqualTo(ProposalState.FILED);
        assertThat(page.wording()).contains("Nočni mir se začne ob 24. uri.");
        assertThat(page.revision()).isNotEqualTo(carried.revision());
        assertThat(proposals.outdated(second)).isEmpty();
        assertRefused(
                () -> body.as(body.member(0), () -> revising.revise(second, carried.revision(), carried.change())),
                "error.open.elsewhere");
        assertRefused(
                () -> body.as(body.member(0), () -> revising.revise(second, page.revision(), carried.change())),
                "error.proposal.reword.same");
    }

    @Test
    void a_founding_text_is_a_recorded_decision_with_its_source() {
        var body = bodies.of(4);
        made.found(body, TestDecisions.RULES);

        var row = decisions
                .search("", Optional.of(body.id()), Optional.empty(), 0, 1)
                .getFirst();
        var page = decisions.page(row.number());
        assertThat(page.source()).isEqualTo("Sprejeto na ustanovnem zboru.");
        assertThat(page.vote()).isNull();
        assertThat(page.row().state()).isEqualTo(DecisionState.IN_FORCE);
        assertThat(page.acts()).hasSize(1);
    }

    @Test
    void a_body_that_has_rules_gets_no_first_rulebook() {
        var body = bodies.of(4);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> firstRulebook(body))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("error.decision.rulebook.exists"));
    }

    private void firstRulebook(TestBody body) {
        body.as(
                body.administrator(),
                () -> decisions.recordFirstRulebook(body.id(), body.rules(), "Ustanovni zbor.", clock.today()));
    }

    private static List<String> words(TextInForce text) {
        return text.text().walk().map(Provision::text).toList();
    }
}
