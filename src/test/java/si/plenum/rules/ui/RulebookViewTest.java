package si.plenum.rules.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
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

/** A rulebook is read by everyone and changed by proposal. */
@PlenumTest
class RulebookViewTest {

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
        body = bodies.of(5);
    }

    @AfterEach
    void close() {
        windows.close();
    }

    @Test
    void a_rulebook_is_read_in_plain_sentences_and_only_members_are_offered_to_change_it() {
        var address = "pravila/" + body.body().slug();
        var member = windows.open(body.member(0), address);
        assertThat(member.text())
                .contains(
                        "Pravila odločanja: " + body.body().name(),
                        "Spremembe aktov",
                        "Za sprejem je potrebnih najmanj 2/3 opredeljenih glasov.",
                        "Po odlogu 30 minut zadošča 5 oseb.",
                        "57. člen modela",
                        "Predlagaj spremembo pravila");
        assertThat(windows.open(body.outsider(), address).text()).doesNotContain("Predlagaj spremembo pravila");
        assertThat(windows.open(body.member(0), "pravila/ni-ga").text()).contains("Te strani ni");
    }

    @Test
    void a_member_changes_a_part_of_a_rule_and_files_it() {
        var window =
                windows.open(body.member(0), "predlogi/nov?organ=" + body.body().slug() + "&zadeva=resolution");
        window.press("Začni pisati");
        field(window, TextField.class, "Naslov").setValue("Dvotretjinska večina");
        field(window, TextArea.class, "Obrazložitev").setValue("Odločitve naj imajo široko podporo.");
        var majority = field(window, TextField.class, "Večina");

        majority.setValue("dve tretjini");
        assertThat(window.text()).contains("»dve tretjini« ni prag sklepčnosti");
        majority.setValue(">=2/3");
        assertThat(window.text()).doesNotContain("»dve tretjini« ni prag");

        window.press("Naprej na preverjanje");
        assertThat(window.text())
                .contains(
                        "Za sprejem je potrebnih najmanj 2/3 opredeljenih glasov.",
                        "Doslej: Za sprejem je potrebnih več kot 1/2 opredeljenih glasov.");
        window.press("Vloži predlog");
        assertThat(window.text())
                .contains("Vložen", "Dvotretjinska večina", "Za sprejem je potrebnih najmanj 2/3 opredeljenih glasov.");
    }

    private static <T extends Component & HasLabel> T field(Window window, Class<T> type, String label) {
        window.context().activate();
        return window.context().find(type).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }
}
