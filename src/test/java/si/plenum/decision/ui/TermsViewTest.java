package si.plenum.decision.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
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
import si.plenum.Windows.Window;
import si.plenum.community.Memberships;
import si.plenum.community.TestBodies;
import si.plenum.community.TestBody;
import si.plenum.decision.DecisionId;
import si.plenum.decision.Decisions;
import si.plenum.decision.TestDecisions;
import si.plenum.document.ActKind;
import si.plenum.document.ChangeDraft;
import si.plenum.document.CommencementRule;
import si.plenum.document.Documents;
import si.plenum.document.NamedAct;
import si.plenum.document.TextInForce;
import si.plenum.document.text.Operation;
import si.plenum.document.text.ProvisionKind;
import si.plenum.platform.LegalClock;
import si.plenum.proposal.Draft;
import si.plenum.proposal.DraftText;
import si.plenum.proposal.ProposalState;
import si.plenum.proposal.Proposals;
import si.plenum.rules.Matter;
import si.plenum.voting.Votes;

/** A member says what a change is and until when it holds; the coordinator records the assent that it waits for. */
@PlenumTest
class TermsViewTest {

    private static final String LATER = "Nočni mir se začne ob 23. uri.";

    @Autowired
    ApplicationContext program;

    @Autowired
    TestBodies bodies;

    @Autowired
    Decisions decisions;

    @Autowired
    Proposals proposals;

    @Autowired
    Documents documents;

    @Autowired
    LegalClock clock;

    @Autowired
    TestTime time;

    private TestDecisions made;
    private Windows windows;
    private TestBody body;
    private TextInForce text;

    @BeforeEach
    void open() {
        windows = new Windows(program);
        made = new TestDecisions(
                proposals,
                decisions,
                documents,
                program.getBean(Votes.class),
                program.getBean(Memberships.class),
                clock);
        body = bodies.of(5);
        text = made.found(body, TestDecisions.RULES);
    }

    @AfterEach
    void close() {
        windows.close();
    }

    private Draft draft(String words, CommencementRule begins) {
        var base = documents.textInForce(text.document().id(), clock.today());
        var first = base.text()
                .walk()
                .filter(each -> each.kind() == ProvisionKind.PARAGRAPH)
                .findFirst()
                .orElseThrow();
        var replace = new Operation.Replace(first.id(), "", words, first.ownHash());
        var change = ChangeDraft.of(base).with(List.<Operation>of(replace));
        return body.as(body.member(0), () -> {
            var draft = proposals.start(
                    body.id(), Matter.DOCUMENT_CHANGE, text.document().id());
            return proposals.save(draft.id(), draft.version(), new DraftText("Tišina", "", "", "Ker.", change, begins));
        });
    }

    private DecisionId decided(CommencementRule begins) {
        var draft = draft(LATER, begins);
        var filed = body.as(
                body.member(0),
                () -> proposals.file(draft.id(), draft.version()).row().id());
        var id = made.adopt(body, filed);
        body.as(body.moderator(), () -> decisions.publish(id));
        return id;
    }

    private Draft stored(Draft draft) {
        return body.as(body.member(0), () -> proposals.draft(draft.id()));
    }

    private Window write(Draft draft) {
        return windows.open(body.member(0), "osnutek/" + draft.id().value());
    }

    private static <T extends Component & HasLabel> T field(Window window, Class<T> type, String label) {
        return window.all(type).stream()
                .filter(each -> label.equals(each.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static <T> Select<T> select(Window window, String label) {
        return (Select<T>) field(window, Select.class, label);
    }

    @Test
    void a_change_for_a_time_says_its_last_day_before_it_is_filed() {
        var draft = draft(LATER, CommencementRule.DAY_AFTER_PUBLICATION);
        var window = write(draft);
        field(window, DatePicker.class, "Velja do vključno").setValue(clock.today());
        window.press("Naprej na preverjanje");
        assertThat(window.text()).contains("Konec veljavnosti mora biti po dnevu");

        field(window, DatePicker.class, "Velja do vključno").setValue(LocalDate.of(2031, 6, 30));
        window.press("Naprej na preverjanje");
        assertThat(window.text()).contains("Ta sprememba velja do vključno 30.\u00a0junija 2031.");
        window.press("Vloži predlog");
        assertThat(window.text()).contains("Ta sprememba velja do vključno");
    }

    @Test
    void an_annulment_is_chosen_among_the_acts_and_the_change_typed_before_is_kept_in_the_draft() {
        decided(CommencementRule.DAY_AFTER_PUBLICATION);
        time.pass(Duration.ofDays(2));
        var draft = draft("Nočni mir se začne ob 20. uri.", CommencementRule.DAY_AFTER_PUBLICATION);
        var window = write(draft);
        var kind = TermsViewTest.<ActKind>select(window, "Kaj predlagaš");
        kind.setValue(ActKind.ANNULMENT);
        assertThat(stored(draft).text().change().operations()).hasSize(1);
        window.press("Naprej na preverjanje");
        assertThat(window.text()).contains("Izberi spremembo, ki naj se razveljavi.");

        var acts = TermsViewTest.<NamedAct>select(window, "Katera sprememba se razveljavi");
        acts.setValue(acts.getListDataView().getItem(0));
        window.press("Naprej na preverjanje");
        assertThat(window.text())
                .contains("se razveljavi", "Po predlogu", ">22<")
                .doesNotContain("ob 20. uri");
        window.press("Vloži predlog");
        assertThat(window.text()).contains("Akt o spremembi Hišnega reda", "se razveljavi.");
    }

    @Test
    void an_official_consolidated_text_is_proposed_decided_and_read_as_such() {
        var window = write(draft("Nočni mir se začne ob 20. uri.", CommencementRule.DAY_AFTER_PUBLICATION));
        TermsViewTest.<ActKind>select(window, "Kaj predlagaš").setValue(ActKind.CONSOLIDATION);
        window.sees("Skupnost potrdi besedilo, kakor velja danes.");
        window.press("Naprej na preverjanje");
        assertThat(window.text())
                .contains("Potrdi se uradno prečiščeno besedilo Hišnega reda", "Odtis besedila")
                .doesNotContain("ob 20. uri");
        window.press("Vloži predlog");
        assertThat(window.text()).contains("Potrdi se uradno prečiščeno besedilo Hišnega reda");

        var filed = proposals
                .list(Optional.of(body.id()), Set.of(ProposalState.FILED), "", 0, 5)
                .getFirst();
        var id = made.adopt(body, filed.id());
        body.as(body.moderator(), () -> decisions.publish(id));
        time.pass(Duration.ofDays(2));
        var slug = text.document().slug();
        assertThat(windows.open(body.member(1), "akti/" + slug).text())
                .contains("Uradno prečiščeno besedilo št. 1: potrjeno s sklepom")
                .doesNotContain("Neuradno prečiščeno besedilo št. 2:");
        assertThat(windows.open(body.member(1), "sklepi/" + number(id)).text()).contains("Potrdi se uradno");
    }

    @Test
    void the_coordinator_attaches_the_assent_and_a_wrong_file_loses_nothing_typed() {
        var id = decided(new CommencementRule.OnCondition("soglasje mesta", 1));
        var number = number(id);
        var window = windows.open(body.coordinator(), "sklepi/" + number);
        field(window, TextField.class, "Dokazilo").setValue("Sklep mestnega sveta št. 3");
        window.the(AssentUpload.class).take("soglasje.pdf", "MZ".getBytes(StandardCharsets.US_ASCII));
        assertThat(window.text()).contains("Dokument ni PDF, PNG ali JPEG.");
        assertThat(field(window, TextField.class, "Dokazilo").getValue()).isEqualTo("Sklep mestnega sveta št. 3");

        window.the(AssentUpload.class).take("soglasje.pdf", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII));
        window.press("Zapiši izpolnitev pogoja");
        assertThat(window.text())
                .contains("Izpolnitev pogoja", "Sklep mestnega sveta št. 3", "soglasje.pdf", "SHA-256");
        assertThat(windows.open(body.member(1), "sklepi/" + number).text()).contains("soglasje.pdf");
    }

    private String number(DecisionId id) {
        return decisions.search("", Optional.of(body.id()), Optional.empty(), 0, 20).stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow()
                .number();
    }
}
