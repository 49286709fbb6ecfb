package si.plenum.plenary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static si.plenum.RefusalAssert.assertRefused;

import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import si.plenum.PlenumTest;
import si.plenum.TestTime;
import si.plenum.identity.PersonId;
import si.plenum.journal.Journal;
import si.plenum.platform.Refused;

/** Confirmed minutes stay; what was not right in them is said in a postscript that the same two confirm. */
@PlenumTest
class CorrectionsTest {

    private static final String TEXT = "Pri 1. točki je pravilno: glasovalo je pet oseb.";

    @Autowired
    ApplicationContext program;

    @Autowired
    TestTime time;

    @Autowired
    Minutes minutes;

    @Autowired
    Corrections corrections;

    @Autowired
    Journal journal;

    @Autowired
    DSLContext db;

    Hall hall;
    PersonId chair;
    PersonId writer;

    @BeforeEach
    void a_session_is_over() {
        hall = Hall.about(program, time);
        chair = hall.body().moderator();
        writer = hall.body().minuteTaker();
        hall.meet();
    }

    @Test
    void a_correction_is_confirmed_by_both_offices_and_the_minutes_stay() {
        assertRefused(() -> write(writer, 0, TEXT), "error.correction.early");
        confirmMinutes();
        var before = minutes.confirmed(hall.number()).orElseThrow();
        assertRefused(() -> confirm(chair), "error.correction.none");

        assertThat(write(writer, 0, " " + TEXT + " ")).isEqualTo(1);
        confirm(writer);
        assertThat(corrections.confirmed(hall.number())).isEmpty();
        assertThat(read(chair).draft().signs()).isTrue();
        assertThat(read(writer).draft().signs()).isFalse();
        assertThat(read(hall.body().member(0)))
                .as("a draft is for the two offices")
                .isEqualTo(new CorrectionsPage(java.util.List.of(), null, false));
        confirm(chair);

        assertThat(corrections.confirmed(hall.number())).singleElement().satisfies(correction -> {
            assertThat(correction.ordinal()).isEqualTo(1);
            assertThat(correction.text()).isEqualTo(TEXT);
            assertThat(correction.hash()).hasSize(64);
        });
        assertThat(minutes.confirmed(hall.number())).contains(before);
        assertThat(journal.after(
                        "session.minutes-corrected", "session/" + hall.session().value()))
                .isPresent();
        assertThat(write(chair, 0, "Drugi popravek.")).isEqualTo(1);
        assertThat(read(chair).draft().ordinal()).isEqualTo(2);
    }

    @Test
    void other_words_take_the_confirmation_back_and_none_drop_the_draft() {
        confirmMinutes();
        write(writer, 0, TEXT);
        confirm(writer);

        assertThat(write(chair, 1, TEXT)).as("the same words change nothing").isEqualTo(1);
        assertThat(read(chair).draft().signatures()).hasSize(1);
        assertThat(write(chair, 1, TEXT + " Navzočih je bilo pet.")).isEqualTo(2);
        assertThat(read(chair).draft().signatures()).isEmpty();
        assertRefused(() -> write(writer, 1, "Staro."), "error.minutes.elsewhere");
        assertRefused(() -> write(writer, 2, "a".repeat(Minutes.LONGEST_NOTE + 1)), "error.too.long");
        assertThat(write(writer, 2, "  ")).isZero();
        assertThat(read(chair).draft()).isNull();
    }

    @Test
    void what_is_confirmed_never_changes_and_members_write_none() {
        confirmMinutes();
        assertThatThrownBy(() -> write(hall.body().member(0), 0, TEXT)).isInstanceOf(AccessDeniedException.class);
        write(writer, 0, TEXT);
        confirm(chair);
        confirm(writer);

        for (var rewriting : new String[] {
            "UPDATE plenary.minutes_correction SET text = 'drugo'",
            "DELETE FROM plenary.minutes_correction",
            "DELETE FROM plenary.correction_signature"
        }) {
            assertThatThrownBy(() -> db.execute(rewriting)).hasMessageContaining("never change");
        }
    }

    private void confirmMinutes() {
        for (var office : new PersonId[] {chair, writer}) {
            hall.body().as(office, () -> minutes.confirm(hall.session()));
        }
    }

    private int write(PersonId person, int version, String text) throws Refused {
        return hall.body().as(person, () -> corrections.write(hall.session(), version, text));
    }

    private void confirm(PersonId person) {
        hall.body().as(person, () -> corrections.confirm(hall.session()));
    }

    private CorrectionsPage read(PersonId person) {
        return hall.body().as(person, () -> corrections.of(hall.session()));
    }
}
