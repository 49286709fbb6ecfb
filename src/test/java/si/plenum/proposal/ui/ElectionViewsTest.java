package si.plenum.proposal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import si.plenum.PlenumTest;
import si.plenum.Windows;
import si.plenum.Windows.Window;
import si.plenum.community.TestBodies;
import si.plenum.community.TestBody;
import si.plenum.proposal.Proposals;
import si.plenum.proposal.TestElection;
import si.plenum.rules.Matter;
import si.plenum.rules.Secrecy;

/** Members write an election, stand in it and name each other, each in their own window. */
@PlenumTest
class ElectionViewsTest {

    @Autowired
    ApplicationContext program;

    @Autowired
    TestBodies bodies;

    @Autowired
    Proposals proposals;

    Windows windows;
    TestBody body;

    @BeforeEach
    void open() {
        windows = new Windows(program);
        body = bodies.of(6, TestElection.rules(TestElection.rule(Secrecy.SECRET)));
    }

    @AfterEach
    void close() {
        windows.close();
    }

    @Test
    void an_election_is_started_written_checked_and_filed() {
        var window = windows.open(body.member(0), "predlogi/nov");
        RadioButtonGroup<Matter> kind = window.the(RadioButtonGroup.class);
        kind.setValue(Matter.ELECTION);
        window.press("Začni pisati");

        window.press("Naprej na preverjanje");
        assertThat(window.text()).contains("Vpiši naslov.", "Vpiši prvi in zadnji dan mandata.");
        field(window, TextField.class, "Naslov").setValue("Volitve v svet");
        field(window, IntegerField.class, "Koliko mest").setValue(3);
        field(window, DatePicker.class, "Prvi dan mandata").setValue(TestElection.FROM);
        field(window, DatePicker.class, "Zadnji dan mandata").setValue(TestElection.UNTIL);
        field(window, TextArea.class, "Obrazložitev").setValue("Mandat se izteka.");
        window.press("Naprej na preverjanje");
        assertThat(window.text()).contains("3 sedeži v organu", "aprila", "marca");
        window.press("Vloži predlog");

        assertThat(window.text())
                .contains(
                        "Volitve v svet", "Vložen", "Ne kandidira še nihče.", "Kandidirati je mogoče do sklica seje.");
    }

    @Test
    void one_stands_another_is_named_and_accepts_and_the_first_withdraws() {
        var election = TestElection.filed(program, body, TestElection.plan(body.id(), 2));
        var address = "predlogi/" + proposals.page(election.id()).row().number();

        var first = windows.open(body.member(1), address);
        field(first, TextArea.class, "Kratka predstavitev (neobvezno)").setValue("Rada sestavljam spored.");
        first.press("Kandidiraj");
        assertThat(first.text()).contains("Kandidira 1 oseba.", "Rada sestavljam spored.");

        ComboBox<OwnCandidacy.Nominee> whom = first.the(ComboBox.class);
        whom.setValue(whom.getListDataView()
                .getItems()
                .filter(each -> each.person().equals(body.member(2)))
                .findFirst()
                .orElseThrow());
        first.press("Predlagaj");
        assertThat(first.text()).contains("Na odgovor se še čaka.");

        var second = windows.open(body.member(2), address);
        assertThat(second.text()).contains("Za to mesto te predlaga");
        second.press("Sprejmi kandidaturo");
        assertThat(second.text()).contains("Kandidirata 2 osebi.");

        first.press("Umakni kandidaturo");
        first.confirm();
        assertThat(windows.open(body.observer(), address).text())
                .contains("Kandidira 1 oseba.")
                .doesNotContain("Rada sestavljam spored.");
    }

    private static <T extends Component & HasLabel> T field(Window window, Class<T> type, String label) {
        window.context().activate();
        return window.context().find(type).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }
}
