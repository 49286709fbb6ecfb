package si.plenum.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static si.plenum.RefusalAssert.assertRefused;

import java.time.LocalDate;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import si.plenum.PlenumTest;
import si.plenum.TestTime;
import si.plenum.community.Memberships;
import si.plenum.community.TestBodies;
import si.plenum.community.TestBody;
import si.plenum.document.Documents;
import si.plenum.platform.LegalClock;
import si.plenum.proposal.Proposals;
import si.plenum.rules.Matter;
import si.plenum.voting.Votes;

@PlenumTest
class FollowUpsTest {

    @Autowired
    TestBodies bodies;

    @Autowired
    Proposals proposals;

    @Autowired
    Decisions decisions;

    @Autowired
    FollowUps followUps;

    @Autowired
    Dissents dissents;

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

    @Autowired
    DSLContext db;

    TestBody body;
    DecisionId decision;

    @BeforeEach
    void adopt() {
        var made = new TestDecisions(proposals, decisions, documents, votes, memberships, clock);
        body = bodies.of(5);
        decision = made.adopt(body, made.resolution(body, "Streha"));
    }

    @Test
    void a_condition_is_open_until_it_is_met_and_not_met_once_its_day_has_passed() {
        var today = clock.today();
        var id = add(FollowUpKind.CONDITION, "Pot je varna.", today.plusDays(3));

        assertThat(state(today)).isEqualTo(FollowUpState.OPEN);
        assertThat(state(today.plusDays(4))).isEqualTo(FollowUpState.OVERDUE);
        body.as(body.coordinator(), () -> followUps.done(id, today, " Zapisnik pregleda. "));

        var met = read();
        assertThat(met.on(today.plusDays(4))).isEqualTo(FollowUpState.DONE);
        assertThat(met.doneWith()).isEqualTo("Zapisnik pregleda.");
        assertThat(body.as(body.coordinator(), () -> followUps.open(body.id()))).isEmpty();
    }

    @Test
    void the_most_pressing_comes_first() {
        var today = clock.today();
        add(FollowUpKind.TASK, "Brez roka", null);
        add(FollowUpKind.TASK, "Pozneje", today.plusDays(9));
        add(FollowUpKind.TASK, "Prej", today.plusDays(1));

        assertThat(body.as(body.member(0), () -> followUps.open(body.id())))
                .extracting(open -> open.followUp().text())
                .containsExactly("Prej", "Pozneje", "Brez roka");
    }

    @Test
    void what_is_done_is_recorded_once_with_a_proof_and_never_for_a_day_to_come() {
        var today = clock.today();
        var id = add(FollowUpKind.TASK, "Opomnik", null);

        assertRefused(() -> done(id, today, " "), "error.decision.condition.with");
        assertRefused(() -> done(id, today.plusDays(1), "Dopis"), "error.decision.condition.day");
        done(id, today, "Dopis");
        assertRefused(() -> done(id, today, "Drug dopis"), "error.follow-up.done");
        assertThat(read().doneWith()).isEqualTo("Dopis");
    }

    @Test
    void what_a_decision_asked_is_never_rewritten() {
        add(FollowUpKind.TASK, "Opomnik", null);

        assertThatThrownBy(() -> db.execute("UPDATE decision.follow_up SET text = 'Drugače'"))
                .hasMessageContaining("never rewritten");
        assertThatThrownBy(() -> db.execute("DELETE FROM decision.follow_up")).hasMessageContaining("never rewritten");
    }

    @Test
    void a_member_dissents_once_under_their_name_and_a_visitor_reads_it_once_the_decision_is_public() {
        body.as(body.member(1), () -> {
            assertThat(dissents.mayState(decision)).isTrue();
            dissents.state(decision, " Predrago. ");
            assertThat(dissents.mayState(decision)).isFalse();
        });
        assertRefused(
                () -> body.as(body.member(1), () -> dissents.state(decision, "Še enkrat.")), "error.dissent.second");

        assertThat(dissents.of(decision)).as("to a visitor, before publication").isEmpty();
        body.as(body.moderator(), () -> decisions.publish(decision));
        assertThat(dissents.of(decision)).singleElement().satisfies(dissent -> {
            assertThat(dissent.reason()).isEqualTo("Predrago.");
            assertThat(dissent.name()).isNotBlank();
        });
    }

    @Test
    void a_dissent_comes_within_days_or_not_at_all() {
        var days = body.rule(Matter.RESOLUTION).conduct().dissentDays();
        time.at(clock.instant().plus(java.time.Duration.ofDays(days)));
        assertThat(body.as(body.member(0), () -> dissents.mayState(decision))).isTrue();
        time.at(clock.instant().plus(java.time.Duration.ofDays(1)));

        assertThat(body.as(body.member(0), () -> dissents.mayState(decision))).isFalse();
        assertRefused(() -> body.as(body.member(0), () -> dissents.state(decision, "Prepozno.")), "error.dissent.late");
    }

    private FollowUpId add(FollowUpKind kind, String text, LocalDate due) {
        return body.as(
                body.coordinator(), () -> followUps.add(decision, new NewFollowUp(kind, text, "Programski svet", due)));
    }

    private void done(FollowUpId id, LocalDate day, String with) {
        body.as(body.coordinator(), () -> followUps.done(id, day, with));
    }

    private FollowUp read() {
        return body.as(body.member(0), () -> followUps.of(decision)).getFirst();
    }

    private FollowUpState state(LocalDate day) {
        return read().on(day);
    }
}
