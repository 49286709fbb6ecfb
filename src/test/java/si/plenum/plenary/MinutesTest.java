package si.plenum.plenary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static si.plenum.RefusalAssert.assertRefused;

import java.time.Duration;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import si.plenum.PlenumTest;
import si.plenum.TestTime;
import si.plenum.decision.DecisionId;
import si.plenum.decision.Decisions;
import si.plenum.decision.Dissents;
import si.plenum.identity.PersonId;

@PlenumTest
class MinutesTest {

    @Autowired
    ApplicationContext program;

    @Autowired
    TestTime time;

    @Autowired
    Proceedings proceedings;

    @Autowired
    Minutes minutes;

    @Autowired
    Decisions decisions;

    @Autowired
    Dissents dissents;

    @Autowired
    DSLContext db;

    Hall hall;
    PersonId chair;
    PersonId writer;

    @BeforeEach
    void a_session_is_about_to_begin() {
        hall = Hall.about(program, time);
        chair = hall.body().moderator();
        writer = hall.body().minuteTaker();
    }

    @Test
    void they_say_what_the_program_recorded() {
        assertRefused(this::read, "error.minutes.early");
        hall.adopt();
        hall.body().as(hall.body().member(1), () -> dissents.state(decision(), "Stari je še dober."));

        var text = read().text();

        assertThat(text.attended()).isEqualTo(5);
        assertThat(text.roll()).isEqualTo(5);
        assertThat(text.quorum()).extracting(MinutesText.QuorumCheck::occasion).containsExactly("opening", "vote");
        var item = text.items().getFirst();
        assertThat(item.state()).isEqualTo("done");
        assertThat(item.wording()).isEqualTo(Hall.QUESTION);
        assertThat(item.votes()).singleElement().satisfies(vote -> {
            assertThat(vote.outcome()).isEqualTo("adopted");
            assertThat(vote.arithmetic().getFirst()).startsWith("Sprejeto: 5 za, 0 proti");
            assertThat(vote.lines())
                    .containsExactly("V volilnem imeniku: 5. Navzočih je bilo 5 oseb, oddanih je bilo 5 glasov.");
        });
        assertThat(item.decision()).isNotNull();
        assertThat(item.dissents()).extracting(MinutesText.Dissenting::reason).containsExactly("Stari je še dober.");
    }

    @Test
    void a_note_is_kept_and_one_written_elsewhere_meanwhile_is_not_overwritten() {
        hall.adopt();
        var item = hall.page().agenda().getFirst().id();

        assertThat(note(writer, item, 0, " Vprašano je bilo, kdaj. ")).isEqualTo(1);
        assertRefused(() -> note(chair, item, 0, "Drugo."), "error.minutes.elsewhere");
        assertThat(note(chair, item, 1, "Vprašano je bilo, kdaj in kje.")).isEqualTo(2);

        assertThat(read().text().items().getFirst().note()).isEqualTo("Vprašano je bilo, kdaj in kje.");
        assertRefused(() -> note(writer, item, 2, "a".repeat(Minutes.LONGEST_NOTE + 1)), "error.too.long");
    }

    @Test
    void both_offices_confirm_and_a_later_note_takes_the_signature_back() {
        hall.adopt();
        end();
        var item = hall.page().agenda().getFirst().id();
        confirm(writer);
        assertThat(read().state()).isEqualTo(MinutesState.REVIEW);
        assertThat(awaits(chair)).isTrue();
        assertThat(awaits(writer)).isFalse();

        note(chair, item, 0, "Dopisano.");
        assertThat(read().state()).isEqualTo(MinutesState.DRAFT);

        confirm(chair);
        confirm(writer);
        assertThat(read().state()).isEqualTo(MinutesState.CONFIRMED);
        assertThat(awaits(chair)).isFalse();
    }

    @Test
    void what_is_not_public_yet_keeps_them_from_being_confirmed() {
        hall.adopt();
        assertRefused(() -> confirm(chair), "error.session.state.open");
        hall.body().as(chair, () -> proceedings.close(hall.session()));

        assertRefused(() -> confirm(chair), "error.minutes.unpublished");
        assertThat(minutes.confirmed(hall.number())).isEmpty();
    }

    @Test
    void confirmed_they_are_public_and_frozen_to_the_byte() {
        hall.adopt();
        end();
        confirm(chair);
        assertThat(minutes.confirmed(hall.number())).isEmpty();
        confirm(writer);

        var confirmed = minutes.confirmed(hall.number()).orElseThrow();
        hall.body().as(hall.body().member(1), () -> dissents.state(decision(), "Po potrditvi."));

        assertThat(confirmed.text()).isEqualTo(read().text());
        assertThat(confirmed.hash()).hasSize(64).isEqualTo(read().hash());
        assertRefused(() -> note(writer, hall.page().agenda().getFirst().id(), 0, "Še to."), "error.minutes.confirmed");
        for (var rewriting : new String[] {
            "UPDATE plenary.minutes SET text = '{}'", "DELETE FROM plenary.minutes",
        }) {
            assertThatThrownBy(() -> db.execute(rewriting)).hasMessageContaining("never change");
        }
    }

    @Test
    void they_tell_of_an_inquorate_beginning() {
        hall.checkIn(hall.body().member(0));
        hall.body().as(chair, () -> proceedings.open(hall.session()));

        assertThat(read().text().quorum()).singleElement().satisfies(check -> {
            assertThat(check.met()).isFalse();
            assertThat(check.present()).isEqualTo(1);
        });
    }

    private void end() {
        time.pass(Duration.ofHours(2));
        hall.body().as(chair, () -> {
            decisions.publish(decision());
            proceedings.close(hall.session());
        });
    }

    private DecisionId decision() {
        return decisions.ofSession(hall.session().value()).getFirst().id();
    }

    private MinutesPage read() {
        return hall.body().as(hall.body().member(0), () -> minutes.of(hall.session()));
    }

    private int note(PersonId by, ItemId item, int version, String text) {
        return hall.body().as(by, () -> minutes.note(item, version, text));
    }

    private void confirm(PersonId by) {
        hall.body().as(by, () -> minutes.confirm(hall.session()));
    }

    private boolean awaits(PersonId person) {
        return hall.body().as(person, () -> minutes.awaiting()).stream()
                .anyMatch(row -> row.id().equals(hall.session()));
    }
}
