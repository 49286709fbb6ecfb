package si.plenum.plenary.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import si.plenum.PlenumTest;
import si.plenum.TestTime;
import si.plenum.Windows;
import si.plenum.community.TestBody;
import si.plenum.plenary.Hall;
import si.plenum.plenary.Proceedings;
import si.plenum.rules.BallotChannel;

@PlenumTest
class CountViewTest {

    @Autowired
    ApplicationContext program;

    @Autowired
    TestTime time;

    @Autowired
    Proceedings proceedings;

    Hall hall;
    TestBody body;
    Windows windows;

    @BeforeEach
    void the_session_has_come_to_its_first_item() {
        hall = Hall.about(program, time);
        body = hall.body();
        windows = new Windows(program);
        hall.checkIn(body.council(), body.moderator(), body.minuteTaker(), body.member(0));
        body.as(body.moderator(), () -> {
            proceedings.open(hall.session());
            proceedings.nextItem(hall.session(), java.util.Optional.empty());
        });
    }

    @AfterEach
    void everyone_leaves() {
        windows.close();
    }

    @Test
    void raised_hands_are_entered_by_one_signed_by_another_and_then_counted() {
        openWith(BallotChannel.HAND);
        var member = windows.open(body.member(0), "seja/" + hall.number());
        assertThat(member.text()).contains("Glasuješ z dvigom roke.");
        var minutes = windows.open(body.minuteTaker(), "seja/" + hall.number() + "/stetje");
        assertThat(minutes.text()).contains("z dvigom rok");
        var chair = windows.open(body.moderator(), "seja/" + hall.number() + "/vodenje");
        chair.press("Zapri glasovanje");
        chair.confirm();
        assertThat(chair.all(Button.class))
                .as("what is voted on cannot be put off before it is announced")
                .extracting(button -> button.getAriaLabel().orElse(""))
                .contains("Preloži: Poročilo o delu")
                .doesNotContain("Preloži: Nov projektor", "Umakni: Nov projektor");

        minutes.go("seja/" + hall.number() + "/stetje");
        assertThat(minutes.text()).contains("Dvig rok").contains("Označene so 4 osebe.");
        number(minutes, "Za", 3);
        minutes.press("Vpiši in podpiši");
        assertThat(minutes.text()).contains("Manjka podpis druge osebe.");
        assertThat(minutes.offers("Podpiši števila")).isFalse();

        var second = windows.open(body.moderator(), "seja/" + hall.number() + "/stetje");
        second.press("Podpiši števila");
        second.confirm();
        chair.press("Preštej in razglasi izid");
        assertThat(chair.text()).contains("Sprejeto: 3 za, 0 proti");
    }

    @Test
    void a_sheet_that_is_given_out_takes_the_ballot_off_the_screen() {
        openWith(BallotChannel.PAPER);
        var minutes = windows.open(body.minuteTaker(), "seja/" + hall.number() + "/stetje");

        minutes.press("Daj glasovnico");

        assertThat(minutes.text()).contains("na papirju");
        assertThat(minutes.offers("Vzemi glasovnico nazaj")).isTrue();
    }

    @Test
    void a_member_keeps_out_of_a_matter_of_their_own_before_the_vote() {
        var member = windows.open(body.member(0), "seja/" + hall.number());
        member.context().activate();
        member.context().find(TextArea.class).single().setValue("Prošnja mojega kolektiva.");
        member.press("Izločam se");
        assertThat(member.text()).contains("Razlog: Prošnja mojega kolektiva.");

        openWith();
        member.go("seja/" + hall.number());
        assertThat(member.text()).contains("Pri tej točki ne glasuješ.");
    }

    private void openWith(BallotChannel... besides) {
        body.as(
                body.moderator(),
                () -> proceedings.openVoteWith(
                        hall.page().current().orElseThrow().id(), Set.of(besides)));
    }

    private static void number(Windows.Window window, String label, int value) {
        window.context().activate();
        window.context().find(IntegerField.class).all().stream()
                .filter(field -> field.getLabel().equals(label))
                .findFirst()
                .orElseThrow()
                .setValue(value);
    }
}
