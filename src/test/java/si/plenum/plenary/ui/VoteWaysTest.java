package si.plenum.plenary.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import si.plenum.PlenumTest;
import si.plenum.TestTime;
import si.plenum.Windows;
import si.plenum.platform.LegalClock;
import si.plenum.plenary.Hall;
import si.plenum.plenary.Proceedings;
import si.plenum.rules.BallotChannel;

/** What the chair chooses for a vote before it is opened. */
@PlenumTest
class VoteWaysTest {

    @Autowired
    ApplicationContext program;

    @Autowired
    TestTime time;

    @Autowired
    LegalClock clock;

    @Autowired
    Proceedings proceedings;

    Hall hall;
    Windows windows;
    Windows.Window console;

    @BeforeEach
    void the_session_has_come_to_its_first_item() {
        hall = Hall.about(program, time);
        var body = hall.body();
        hall.checkIn(body.council(), body.moderator(), body.minuteTaker(), body.member(0));
        body.as(body.moderator(), () -> {
            proceedings.open(hall.session());
            proceedings.nextItem(hall.session(), Optional.empty());
        });
        windows = new Windows(program);
        console = windows.open(body.moderator(), "seja/" + hall.number() + "/vodenje");
    }

    @AfterEach
    void everyone_leaves() {
        windows.close();
    }

    @Test
    void a_vote_is_left_open_until_a_day_and_an_hour_to_come() {
        stay().setValue(true);
        console.press("Odpri glasovanje");
        assertThat(console.text()).contains("Izberi dan in uro, ki šele prideta.");
        assertThat(stay().getValue()).isTrue();

        var day = clock.today().plusDays(3);
        console.the(DatePicker.class).setValue(day);
        hour().setValue("ob pol osmih");
        console.press("Odpri glasovanje");
        assertThat(console.text()).contains("Izberi dan in uro, ki šele prideta.");
        hour().setValue("19.30");
        console.press("Odpri glasovanje");

        var vote = hall.page().current().orElseThrow().vote();
        assertThat(vote.deadline())
                .isEqualTo(day.atTime(19, 30).atZone(clock.getZone()).toInstant());
        assertThat(vote.channels()).containsExactlyInAnyOrder(BallotChannel.HALL, BallotChannel.ANYWHERE);
    }

    @Test
    void whoever_has_no_device_is_entered_by_the_chair() {
        ways().setValue(Set.of(BallotChannel.ROLL_CALL));
        console.press("Odpri glasovanje");

        assertThat(hall.page().current().orElseThrow().vote().channels())
                .containsExactlyInAnyOrder(BallotChannel.HALL, BallotChannel.ROLL_CALL);
    }

    private Checkbox stay() {
        return console.all(Checkbox.class).stream()
                .filter(box -> "Pusti odprto tudi po seji".equals(box.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private TextField hour() {
        return console.all(TextField.class).stream()
                .filter(field -> "ob".equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<BallotChannel> ways() {
        return console.the(CheckboxGroup.class);
    }
}
