package si.plenum.plenary.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
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
import si.plenum.community.TestBodies;
import si.plenum.community.TestBody;
import si.plenum.identity.Person;
import si.plenum.plenary.Hall;
import si.plenum.plenary.SessionRow;
import si.plenum.plenary.SessionState;
import si.plenum.plenary.Sessions;
import si.plenum.proposal.ProposalRow;

@PlenumTest
class PlanningTest {

    @Autowired
    ApplicationContext program;

    @Autowired
    TestTime time;

    @Autowired
    Sessions sessions;

    TestBody body;
    Windows windows;

    @BeforeEach
    void a_body_without_sessions() {
        time.at("2026-03-02T12:00");
        body = program.getBean(TestBodies.class).of(5);
        windows = new Windows(program);
    }

    @AfterEach
    void close() {
        windows.close();
    }

    @Test
    void the_council_plans_a_session_makes_its_agenda_and_convenes_it() {
        Hall.filed(program, body, "Nov projektor");
        var council = plan(LocalDate.of(2026, 3, 20));

        choose(council);
        council.press("Dodaj predlog");
        council.context()
                .find(TextField.class)
                .withCaption("Naslov točke")
                .single()
                .setValue("Razno");
        council.press("Dodaj točko");
        council.press("Gor", 1);
        assertThat(session().agenda()).containsExactly("Razno", "Nov projektor");
        assertThat(council.text()).contains("Razno: zdaj na 1. mestu od 2.").contains("Rok sklica je najmanj 7 dni");

        council.press("Skliči plenum");
        council.confirm();

        assertThat(session().state()).isEqualTo(SessionState.CONVENED);
        assertThat(council.text()).contains("Sklicana");
    }

    @Test
    void what_is_missing_is_said_and_what_was_typed_stays() {
        var council = windows.open(body.council(), "seje/nova");
        field(council, "Kraj").setValue("Dvorana Gustaf");
        field(council, "Ura").setValue("zvečer");

        council.press("Pripravi sejo");

        assertThat(council.text())
                .contains("Vpiši naslov.")
                .contains("Izberi dan.")
                .contains("Vpiši uro v obliki 18.00.");
        assertThat(field(council, "Kraj").getValue()).isEqualTo("Dvorana Gustaf");
        assertThat(body.as(body.council(), () -> sessions.mine(0, 10))).isEmpty();
    }

    @Test
    void too_short_a_notice_is_refused_with_the_rule_and_the_earliest_day() {
        Hall.filed(program, body, "Nov projektor");
        var council = plan(LocalDate.of(2026, 3, 5));
        choose(council);
        council.press("Dodaj predlog");

        council.press("Skliči plenum");
        council.confirm();

        assertThat(council.text())
                .contains("Rok sklica ni spoštovan: najmanj 7 dni prej")
                .contains("marca 2026 ali pozneje.");
        assertThat(session().state()).isEqualTo(SessionState.DRAFT);
    }

    @Test
    void an_empty_agenda_is_not_convened() {
        var council = plan(LocalDate.of(2026, 3, 20));

        council.press("Skliči plenum");
        council.confirm();

        assertThat(council.text()).contains("Dnevni red je prazen. Dodaj vsaj eno točko.");
    }

    @Test
    void members_announce_that_they_come() {
        var hall = Hall.about(program, time);
        time.at("2026-03-10T12:00");
        var member = windows.open(hall.body().member(0), "seje/" + hall.number());

        member.press("Napovej udeležbo");

        assertThat(member.text()).contains("Tvoja udeležba je napovedana.").contains("Udeležbo je napovedala 1 oseba");
    }

    @Test
    void only_those_who_prepare_sessions_plan_them() {
        assertThat(windows.open(body.member(0), "seje/nova").text()).contains("Te strani ni");
        assertThat(windows.open(body.member(0), "seje").text()).doesNotContain("Nova seja");
        assertThat(windows.open(body.council(), "seje").text()).contains("Nova seja");
    }

    @SuppressWarnings("unchecked")
    private Window plan(LocalDate day) {
        var council = windows.open(body.council(), "seje/nova");
        field(council, "Naslov").setValue("1. redna seja");
        field(council, "Kraj").setValue("Dvorana");
        council.the(DatePicker.class).setValue(day);
        Select<Person> chair =
                council.context().find(Select.class).withCaption("Sejo vodi").single();
        chair.setValue(chair.getListDataView().getItems().findFirst().orElseThrow());
        council.press("Pripravi sejo");
        return council;
    }

    @SuppressWarnings("unchecked")
    private static void choose(Window council) {
        ComboBox<ProposalRow> proposals = council.the(ComboBox.class);
        proposals.setValue(proposals.getListDataView().getItems().findFirst().orElseThrow());
    }

    private static TextField field(Window window, String label) {
        return window.context().find(TextField.class).withCaption(label).single();
    }

    private SessionRow session() {
        List<SessionRow> mine = body.as(body.council(), () -> sessions.mine(0, 10));
        return mine.getFirst();
    }
}
