package si.plenum.plenary.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import si.plenum.PlenumTest;
import si.plenum.TestTime;
import si.plenum.Windows;
import si.plenum.Windows.Window;
import si.plenum.community.Memberships;
import si.plenum.community.TestBody;
import si.plenum.identity.Persons;
import si.plenum.platform.ui.Choices;
import si.plenum.plenary.Hall;
import si.plenum.voting.Position;

@PlenumTest
class LiveSessionTest {

    @Autowired
    ApplicationContext program;

    @Autowired
    TestTime time;

    @Autowired
    Memberships memberships;

    Hall hall;
    TestBody body;
    Windows windows;

    @BeforeEach
    void everyone_is_in_front_of_the_hall() {
        hall = Hall.about(program, time);
        body = hall.body();
        windows = new Windows(program);
    }

    @AfterEach
    void everyone_leaves() {
        windows.close();
    }

    @Test
    void a_member_checks_in_and_votes_while_the_chair_leads() {
        hall.checkIn(body.council(), body.minuteTaker());
        var member = windows.open(body.member(0), live());
        var chair = windows.open(body.moderator(), console());

        member.press("Potrdi v dvorani");
        chair.sees("Navzočih 3 od 5, potrebnih 3.");
        chair.press("Odpri sejo");
        chair.press("Naslednja točka");
        member.sees(Hall.QUESTION);
        chair.press("Odpri glasovanje");
        member.sees("Glasovanje je odprto");

        vote(member, Position.FOR);
        assertThat(member.text())
                .contains("Glas je oddan in shranjen")
                .contains("Oddano")
                .contains("Za");
        chair.sees("Manjkata 2 glasova.");

        chair.press("Zapri glasovanje");
        chair.confirm();
        assertThat(chair.text()).contains("Sprejeto: 1 za, 0 proti");
        member.sees("Sprejeto: 1 za, 0 proti");
        assertThat(member.text()).contains("Sklepčno: navzočih 3 od 5, potrebnih 3.");
    }

    @Test
    void the_chair_publishes_the_decision_after_the_vote() {
        var chair = voting();
        vote(windows.open(body.member(0), live()), Position.FOR);
        chair.press("Zapri glasovanje");
        chair.confirm();

        assertThat(chair.text()).contains("Sklepi te seje").contains("Nov projektor");
        chair.press("Objavi sklep");
        chair.confirm();

        assertThat(chair.offers("Objavi sklep")).isFalse();
        assertThat(chair.text()).contains("objavljen");
    }

    @Test
    void everyone_sees_how_many_have_voted_and_never_how() {
        voting();
        var voter = windows.open(body.member(0), live());
        var other = windows.open(body.council(), live());
        assertThat(other.text()).contains("Oddan še ni noben glas od 3.");

        vote(voter, Position.AGAINST);

        other.sees("Oddan je 1 glas od 3.");
        assertThat(other.text()).doesNotContain("proti");
    }

    @Test
    void another_window_of_the_same_member_no_longer_offers_the_ballot() {
        voting();
        var phone = windows.open(body.member(0), live());
        var laptop = phone.another(live());
        var other = windows.open(body.council(), live());
        assertThat(laptop.offers("Oddaj glas")).isTrue();

        vote(phone, Position.FOR);

        laptop.sees("Glas je oddan in shranjen");
        assertThat(laptop.offers("Oddaj glas")).isFalse();
        assertThat(other.offers("Oddaj glas")).isTrue();
    }

    @Test
    void a_choice_that_was_not_sent_stays_when_the_vote_closes() {
        var chair = voting();
        var member = windows.open(body.member(0), live());
        choose(member, Position.FOR);

        chair.press("Zapri glasovanje");
        chair.confirm();
        member.sees("Glasovanje se je zaprlo ob 18.00. Glas ni oddan.");

        assertThat(member.the(Choices.class).value()).contains(Position.FOR);
        assertThat(hall.page().current().orElseThrow().vote().cast()).isZero();
    }

    @Test
    void a_choice_stays_while_others_vote() {
        voting();
        var member = windows.open(body.member(0), live());
        choose(member, Position.ABSTAIN);

        vote(windows.open(body.council(), live()), Position.FOR);
        member.sees("Oddan je 1 glas od 3.");

        assertThat(member.the(Choices.class).value()).contains(Position.ABSTAIN);
        member.press("Oddaj glas");
        assertThat(member.text()).contains("Glas je oddan in shranjen");
    }

    @Test
    void a_vote_without_a_choice_is_not_sent() {
        voting();
        var member = windows.open(body.member(0), live());

        member.press("Oddaj glas");

        assertThat(member.text()).contains("Izberi eno možnost.");
        assertThat(hall.page().current().orElseThrow().vote().cast()).isZero();
    }

    @Test
    void a_vote_can_be_changed_until_the_vote_closes() {
        voting();
        var member = windows.open(body.member(0), live());
        vote(member, Position.FOR);

        member.press("Spremeni glas");
        assertThat(member.the(Choices.class).value()).contains(Position.FOR);
        vote(member, Position.AGAINST);

        assertThat(member.text()).contains("Glas je oddan in shranjen").contains("Proti");
        assertThat(hall.page().current().orElseThrow().vote().cast()).isEqualTo(1);
    }

    @Test
    void whoever_came_onto_the_list_after_the_opening_is_told_so() {
        voting();
        body.as(
                body.administrator(),
                () -> memberships.admit(body.id(), body.outsider(), true, LocalDate.of(2026, 3, 20)));
        var late = windows.open(body.outsider(), live());

        assertThat(late.text())
                .contains("V volilnem imeniku tega glasovanja te ni; določen je bil ob odprtju (18.00).");
        assertThat(late.has(Choices.class)).isFalse();
    }

    @Test
    void an_inquorate_session_opens_no_vote_and_says_why() {
        hall.checkIn(body.council());
        var chair = windows.open(body.moderator(), console());
        chair.press("Odpri sejo");
        chair.press("Naslednja točka");

        chair.press("Odpri glasovanje");

        assertThat(chair.text())
                .contains("Glasovanja ni mogoče odpreti: seja je nesklepčna.")
                .contains("Do sklepčnosti manjkata 2 osebi.");
        assertThat(hall.page().current().orElseThrow().vote()).isNull();
    }

    @Test
    void a_second_window_of_the_chair_does_nothing_twice() {
        hall.checkIn(body.council(), body.minuteTaker(), body.member(0));
        var first = windows.open(body.moderator(), console());
        var second = first.another(console());

        first.press("Odpri sejo");
        second.sees("Naslednja točka");
        second.press("Naslednja točka");
        first.sees("Točka 1 od 2");
        second.press("Odpri glasovanje");
        first.sees("Glasovanje odprto od 18.00");

        assertThat(hall.page().current().orElseThrow().position()).isEqualTo(1);
    }

    @Test
    void members_ask_to_speak_and_the_chair_gives_the_floor() {
        hall.checkIn(body.member(0), body.member(1));
        var chair = windows.open(body.moderator(), console());
        chair.press("Odpri sejo");
        chair.press("Naslednja točka");
        var member = windows.open(body.member(0), live());

        member.press("Prijavi se k besedi");
        assertThat(member.text()).contains("Na vrsti si.").contains("Umakni prijavo");
        chair.sees("Daj besedo");
        chair.press("Daj besedo");

        member.sees("Govori: ");
    }

    @Test
    void the_minute_taker_enters_who_came_without_a_phone() {
        var minutes = windows.open(body.minuteTaker(), live() + "/navzocnost");
        var name = program.getBean(Persons.class);
        var wanted = body.as(body.member(1), () -> name.person(body.member(1)).name());

        minutes.the(TextField.class).setValue(wanted);
        minutes.press("Vpiši navzočnost");

        assertThat(minutes.text()).contains("Navzoča je 1 oseba od 5.");
        minutes.press("Razveljavi");
        assertThat(minutes.text()).contains("Navzoče še ni nobene osebe od 5.");
    }

    @Test
    void the_hall_screen_follows_from_the_item_to_the_result() {
        var screen = windows.open(body.council(), live() + "/zaslon");
        assertThat(screen.text()).contains("Seja se začne");
        var chair = voting();
        screen.sees("Glasovanje je odprto");
        vote(windows.open(body.member(0), live()), Position.FOR);

        chair.press("Zapri glasovanje");
        chair.confirm();

        screen.sees("Sprejeto");
    }

    @Test
    void the_pages_of_a_session_are_not_there_for_others() {
        for (var address : List.of("seje/" + hall.number(), live(), console(), live() + "/zaslon", "seje/XX-1999-01")) {
            var stranger = windows.open(body.outsider(), address);
            assertThat(stranger.text()).contains("Te strani ni").doesNotContain("1. redna seja");
        }
        assertThat(windows.open(body.member(0), console()).text()).contains("Te strani ni");
    }

    /** The session is open, three are here, the vote on the first item is open; the chair's window. */
    private Window voting() {
        hall.checkIn(body.council(), body.minuteTaker(), body.member(0));
        var chair = windows.open(body.moderator(), console());
        chair.press("Odpri sejo");
        chair.press("Naslednja točka");
        chair.press("Odpri glasovanje");
        return chair;
    }

    private static void vote(Window member, Position position) {
        choose(member, position);
        member.press("Oddaj glas");
    }

    @SuppressWarnings("unchecked")
    private static void choose(Window member, Position position) {
        ((Choices<Position>) member.the(Choices.class)).choose(position);
    }

    private String live() {
        return "seja/" + hall.number();
    }

    private String console() {
        return live() + "/vodenje";
    }
}
