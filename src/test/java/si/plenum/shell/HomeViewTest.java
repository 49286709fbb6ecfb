package si.plenum.shell;

import static org.assertj.core.api.Assertions.assertThat;

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
import si.plenum.plenary.Presence;
import si.plenum.plenary.Proceedings;

@PlenumTest
class HomeViewTest {

    @Autowired
    ApplicationContext program;

    @Autowired
    TestTime time;

    @Autowired
    Presence presence;

    @Autowired
    Proceedings proceedings;

    Hall hall;
    TestBody body;
    Windows windows;

    @BeforeEach
    void a_session_is_announced() {
        hall = Hall.about(program, time);
        body = hall.body();
        windows = new Windows(program);
    }

    @AfterEach
    void close() {
        windows.close();
    }

    @Test
    void before_a_session_a_member_is_asked_to_announce_attendance_and_to_read() {
        time.at("2026-03-12T12:00");
        var member = windows.open(body.member(0), "");

        assertThat(member.text()).contains("Napovej udeležbo").contains("Preberi pred sejo");

        body.as(body.member(0), () -> presence.reply(hall.session(), true));
        member.go("seje");
        member.go("");
        assertThat(member.text()).contains("Udeležba napovedana").doesNotContain("Napovej udeležbo");
    }

    @Test
    void whoever_can_confirm_presence_is_not_asked_whether_they_will_come() {
        assertThat(windows.open(body.member(0), "").text())
                .contains("Potrdi navzočnost")
                .doesNotContain("Napovej udeležbo");
    }

    @Test
    void an_open_vote_comes_first_and_turns_quiet_once_voted() {
        hall.checkIn(body.council(), body.minuteTaker(), body.member(0));
        body.as(body.moderator(), () -> {
            proceedings.open(hall.session());
            hall.next();
            proceedings.openVote(hall.page().current().orElseThrow().id());
        });

        var text = windows.open(body.member(0), "").text();

        assertThat(text).contains("Tvoj glas še ni oddan").contains("Navzočnost potrjena");
        assertThat(text.indexOf("Glasuj")).isLessThan(text.indexOf("Navzočnost potrjena"));
    }

    @Test
    void whoever_chairs_is_sent_to_the_console() {
        assertThat(windows.open(body.moderator(), "").text()).contains("Odpri sejo");
        assertThat(windows.open(body.member(0), "").text()).doesNotContain("Odpri sejo");
    }

    @Test
    void whoever_prepares_sessions_is_told_how_many_proposals_wait() {
        assertThat(windows.open(body.council(), "").text()).doesNotContain("Uvrsti na sejo");

        Hall.filed(program, body, "Nova streha");

        assertThat(windows.open(body.council(), "").text())
                .contains("Uvrsti na sejo")
                .contains("1 vložen predlog še ni na nobeni seji");
        assertThat(windows.open(body.member(0), "").text()).doesNotContain("Uvrsti na sejo");
    }

    @Test
    void whoever_belongs_nowhere_reads_one_quiet_sentence() {
        assertThat(windows.open(body.outsider(), "").text())
                .contains("Trenutno te nič ne čaka.")
                .contains("se bo pokazalo tukaj");
    }
}
