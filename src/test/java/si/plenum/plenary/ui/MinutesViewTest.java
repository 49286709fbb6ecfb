package si.plenum.plenary.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import si.plenum.PlenumTest;
import si.plenum.TestTime;
import si.plenum.Windows;
import si.plenum.plenary.Hall;
import si.plenum.plenary.Minutes;

@PlenumTest
class MinutesViewTest {

    @Autowired
    ApplicationContext program;

    @Autowired
    TestTime time;

    @Autowired
    Minutes minutes;

    Windows windows;
    Hall hall;

    @BeforeEach
    void a_session_is_about_to_begin() {
        windows = new Windows(program);
        hall = Hall.about(program, time);
    }

    @AfterEach
    void close() {
        windows.close();
    }

    @Test
    void a_note_saves_itself_and_both_offices_confirm_what_members_then_read() {
        hall.meet();
        var address = "seje/" + hall.number() + "/zapisnik";
        var writer = windows.open(hall.body().minuteTaker(), address);
        writer.the(TextArea.class).setValue("Vprašano je bilo, kdaj pride.");
        assertThat(writer.text()).contains("Shranjeno ob");
        writer.press("Potrdi zapisnik");
        writer.confirm();
        assertThat(writer.text()).contains("V pregledu");

        var chair = windows.open(hall.body().moderator(), "");
        assertThat(chair.text()).contains("Potrdi zapisnik");
        chair.go(address);
        chair.press("Potrdi zapisnik");
        chair.confirm();

        var member = windows.open(hall.body().member(0), address);
        assertThat(member.text())
                .contains("Potrjeni zapisnik je javen in se ne spreminja")
                .contains("Vprašano je bilo, kdaj pride.")
                .contains("Sprejeto: 5 za, 0 proti, 0 vzdržanih.")
                .contains("sklepčno, navzočih 5 od 5");
        assertThat(member.has(TextArea.class)).isFalse();
        assertThat(member.offers("Potrdi zapisnik")).isFalse();

        writer.go(address);
        writer.the(TextArea.class).setValue("Pravilno: vprašano je bilo, kdo pride.");
        writer.press("Shrani popravek");
        writer.press("Potrdi popravek");
        writer.confirm();
        member.go(address);
        assertThat(member.text()).doesNotContain("Pravilno:");
        chair.go(address);
        assertThat(chair.text()).contains("Že potrjuje:");
        chair.press("Potrdi popravek");
        chair.confirm();
        member.go(address);
        assertThat(member.text()).contains("1. popravek, potrjen", "Pravilno: vprašano je bilo, kdo pride.");
    }

    @Test
    void before_the_session_begins_there_are_none_and_outsiders_find_no_page() {
        var address = "seje/" + hall.number() + "/zapisnik";

        assertThat(windows.open(hall.body().member(0), address).text()).contains("Zapisnik nastane, ko se seja začne.");
        assertThat(windows.open(hall.body().outsider(), address).text()).contains("Te strani ni");
    }
}
