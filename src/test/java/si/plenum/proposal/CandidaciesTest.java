package si.plenum.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static si.plenum.RefusalAssert.assertRefused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import si.plenum.PlenumTest;
import si.plenum.TestTime;
import si.plenum.community.Post;
import si.plenum.community.TestBodies;
import si.plenum.community.TestBody;
import si.plenum.identity.PersonId;
import si.plenum.rules.Matter;
import si.plenum.rules.Method;
import si.plenum.rules.Secrecy;

/** From the plan of an election to who stands when candidacies close. */
@PlenumTest
class CandidaciesTest {

    @Autowired
    ApplicationContext program;

    @Autowired
    TestTime time;

    @Autowired
    TestBodies bodies;

    @Autowired
    Proposals proposals;

    @Autowired
    Elections elections;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    DSLContext database;

    TestBody body;

    @BeforeEach
    void a_body_that_elects() {
        time.at("2026-03-02T12:00");
        body = bodies.of(8, TestElection.rules(TestElection.rule(Secrecy.OPEN)));
    }

    @Test
    void a_filed_election_says_what_is_filled_in_words_that_are_voted_on() {
        var election = TestElection.filed(program, body, TestElection.plan(body.id(), 3));

        var page = proposals.page(election.id());
        assertThat(page.row().kind()).isEqualTo(Matter.ELECTION);
        assertThat(page.wording().replace('\u00a0', ' '))
                .isEqualTo("V organ »" + body.body().name()
                        + "« se izvolijo 3 osebe za mandat od 1. aprila 2026, a ne pred izvolitvijo, do 31. marca 2028."
                        + " Ko se mandat začne, dosedanji mandati prenehajo.");
        assertThat(election.seenBy(body.member(1)).plan()).isEqualTo(TestElection.plan(body.id(), 3));
    }

    @Test
    void what_is_missing_in_the_plan_stands_in_the_way_of_filing() {
        var draft =
                draft(new ElectionPlan(null, Post.MEMBER, false, 2, TestElection.UNTIL, TestElection.FROM, true, null));

        assertThat(body.as(body.member(0), () -> proposals.check(draft.id())))
                .extracting(Problem::key)
                .containsExactly("error.election.body", "error.election.term.order");
    }

    @Test
    void a_rule_that_chooses_between_nobody_cannot_elect() {
        var plain = TestElection.rule(Secrecy.OPEN).with(Method.FOR_AGAINST_ABSTAIN);
        body = bodies.of(4, TestElection.rules(plain));
        var draft = draft(TestElection.plan(body.id(), 2));

        assertThat(body.as(body.member(0), () -> proposals.check(draft.id())))
                .extracting(Problem::key)
                .containsExactly("error.election.method");
    }

    @Test
    void members_stand_change_their_statement_and_withdraw() {
        var election = TestElection.filed(program, body, TestElection.plan(body.id(), 2));
        election.stand(body.member(2), body.member(1));
        body.as(body.member(1), () -> elections.stand(election.id(), "Rada sestavljam spored."));

        assertThat(election.seenBy(body.observer()).standing())
                .extracting(CandidacyRow::person)
                .containsExactly(body.member(1), body.member(2));
        assertThat(election.seenBy(body.member(1)).mine().orElseThrow().statement())
                .isEqualTo("Rada sestavljam spored.");

        body.as(body.member(2), () -> elections.withdraw(election.id()));
        assertThat(election.seenBy(body.observer()).candidacies())
                .extracting(CandidacyRow::person)
                .containsExactly(body.member(1));
        election.stand(body.member(2));
        assertThat(election.seenBy(body.observer()).standing()).hasSize(2);
    }

    @Test
    void who_is_named_stands_only_after_agreeing_and_until_then_two_people_know() {
        var election = TestElection.filed(program, body, TestElection.plan(body.id(), 2));
        name(election, body.member(0), body.member(1));
        name(election, body.member(0), body.member(2));

        assertThat(election.seenBy(body.member(3)).candidacies()).isEmpty();
        assertThat(election.seenBy(body.member(0)).candidacies()).hasSize(2);
        election.stand(body.member(1));
        body.as(body.member(2), () -> elections.decline(election.id()));

        assertThat(election.seenBy(body.member(3)).candidacies())
                .singleElement()
                .satisfies(row -> assertThat(row.nominator()).isNotNull())
                .extracting(CandidacyRow::person)
                .isEqualTo(body.member(1));
        assertRefused(() -> name(election, body.member(0), body.member(2)), "error.election.nominate.already");
        assertRefused(() -> name(election, body.member(0), body.outsider()), "error.election.nominate.member");
        assertRefused(() -> name(election, body.member(0), body.member(0)), "error.election.nominate.self");
    }

    @Test
    void candidacies_close_when_the_session_is_convened_and_one_may_still_withdraw() {
        var election = TestElection.filed(program, body, TestElection.plan(body.id(), 2));
        schedule(election);
        assertRefused(() -> freeze(election), "error.election.nobody");
        election.stand(body.member(1), body.member(2));
        freeze(election);

        assertThat(election.seenBy(body.member(1)).open()).isFalse();
        assertRefused(() -> election.stand(body.member(3)), "error.election.closed");
        assertRefused(() -> name(election, body.member(0), body.member(3)), "error.election.closed");
        body.as(body.member(2), () -> elections.withdraw(election.id()));
        assertThat(election.seenBy(body.member(1)).standing()).hasSize(1);

        body.as(body.council(), () -> proposals.unschedule(election.id()));
        election.stand(body.member(3));
        assertThat(election.seenBy(body.member(1)).standing()).hasSize(2);
    }

    @Test
    void a_day_that_members_were_promised_is_kept() {
        var plan = TestElection.plan(body.id(), 2);
        var election = TestElection.filed(
                program,
                body,
                new ElectionPlan(
                        plan.body(), plan.post(), false, 2, plan.from(), plan.until(), true, LocalDate.of(2026, 3, 8)));
        election.stand(body.member(1));
        schedule(election);
        assertRefused(() -> freeze(election), "error.election.still-open");

        time.at("2026-03-08T23:30");
        election.stand(body.member(2));
        time.at("2026-03-09T00:10");
        assertRefused(() -> election.stand(body.member(3)), "error.election.closed");
        freeze(election);
        assertThat(election.seenBy(body.member(1)).standing()).hasSize(2);
    }

    @Test
    void who_stands_on_a_ballot_no_longer_withdraws_alone() {
        var election = TestElection.filed(program, body, TestElection.plan(body.id(), 2));
        election.stand(body.member(1), body.member(2));
        schedule(election);
        freeze(election);
        var slate = chair(() -> elections.slate(election.id())).orElseThrow();
        assertThat(slate.candidates()).hasSize(2);

        assertRefused(
                () -> body.as(body.member(1), () -> elections.withdraw(election.id())), "error.election.on-ballot");
        chair(() -> {
            elections.struck(election.id(), slate.candidates().getFirst().id(), "Bolezen.");
            return true;
        });
        assertThat(election.seenBy(body.observer()).candidacies())
                .filteredOn(CandidacyRow::isStruck)
                .singleElement()
                .extracting(CandidacyRow::withdrawnFor)
                .isEqualTo("Bolezen.");
    }

    @Test
    void the_database_too_refuses_a_late_candidacy_and_another_plan() {
        var election = TestElection.filed(program, body, TestElection.plan(body.id(), 2));
        election.stand(body.member(1));
        schedule(election);
        freeze(election);
        var id = election.id().value();

        assertThatThrownBy(() -> database.execute("UPDATE proposal.election SET seats = 9 WHERE proposal_id = ?", id))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("never changes");
        assertThatThrownBy(() -> database.execute("""
                        INSERT INTO proposal.candidacy (id, proposal_id, person_id, name, state, since)
                        VALUES (gen_random_uuid(), ?, ?, 'Nekdo', 'standing', now())""", id, body.member(3).value()))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("candidacies are closed");
        assertThatThrownBy(() -> database.execute("DELETE FROM proposal.candidacy WHERE proposal_id = ?", id))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("stays readable");
    }

    private <T> T chair(Supplier<T> act) {
        return body.as(body.moderator(), () -> transaction.execute(status -> act.get()));
    }

    private Draft draft(ElectionPlan plan) {
        return body.as(body.member(0), () -> {
            var draft = proposals.start(body.id(), Matter.ELECTION, null);
            return proposals.save(draft.id(), draft.version(), new DraftText("Volitve", "", "Ker.", plan));
        });
    }

    private void name(TestElection election, PersonId by, PersonId whom) {
        body.as(by, () -> elections.nominate(election.id(), whom));
    }

    private void schedule(TestElection election) {
        var place = new SessionPlace("QZZZ-2026-07", Instant.parse("2026-03-20T17:00:00Z"), body.moderator());
        body.as(body.council(), () -> proposals.schedule(election.id(), place));
    }

    private void freeze(TestElection election) {
        body.as(body.council(), () -> proposals.freeze(election.id()));
    }
}
