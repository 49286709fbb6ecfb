package si.plenum.decision.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import si.plenum.PlenumTest;
import si.plenum.Windows;
import si.plenum.Windows.Window;
import si.plenum.community.Memberships;
import si.plenum.community.TestBodies;
import si.plenum.community.TestBody;
import si.plenum.decision.Decisions;
import si.plenum.decision.TestDecisions;
import si.plenum.document.ChangeDraft;
import si.plenum.document.Documents;
import si.plenum.document.TextInForce;
import si.plenum.document.text.Operation;
import si.plenum.document.text.Provision;
import si.plenum.document.text.ProvisionKind;
import si.plenum.identity.TestPersons;
import si.plenum.platform.LegalClock;
import si.plenum.platform.NotFound;
import si.plenum.platform.Refused;
import si.plenum.proposal.CoAuthor;
import si.plenum.proposal.CoAuthors;
import si.plenum.proposal.Draft;
import si.plenum.proposal.DraftText;
import si.plenum.proposal.Proposals;
import si.plenum.rules.Matter;
import si.plenum.voting.Votes;

/** Two members write one draft, each in their own window. */
@PlenumTest
class CoAuthorsTest {

    @Autowired
    ApplicationContext program;

    @Autowired
    TestBodies bodies;

    @Autowired
    TestPersons persons;

    @Autowired
    Proposals proposals;

    @Autowired
    CoAuthors coAuthors;

    Windows windows;
    TestBody body;

    @BeforeEach
    void open() {
        windows = new Windows(program);
        body = bodies.of(8);
    }

    @AfterEach
    void close() {
        windows.close();
    }

    @Test
    @SuppressWarnings("unchecked")
    void the_author_invites_a_member_who_then_reads_and_saves_but_files_nothing() {
        var draft = resolution();
        var author = windows.open(body.member(0), address(draft));
        ComboBox<CoAuthor> whom = author.the(ComboBox.class);
        whom.setValue(whom.getListDataView()
                .getItems()
                .filter(each -> each.person().equals(body.member(1)))
                .findFirst()
                .orElseThrow());
        author.press("Povabi k pisanju");

        assertThat(windows.open(body.member(1), "predlogi").text()).contains("Streha");
        var other = windows.open(body.member(1), address(draft));
        field(other, TextField.class, "Naslov").setValue("Streha in žleb");
        assertThat(stored(draft).text().title()).isEqualTo("Streha in žleb");

        other.press("Naprej na preverjanje");
        assertThat(other.offers("Vloži predlog")).isFalse();
        assertThat(other.offers("Zavrzi osnutek")).isFalse();
        assertThatThrownBy(() -> body.as(body.member(1), () -> proposals.file(draft.id(), 99)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(windows.open(body.member(2), address(draft)).text()).contains("Te strani ni");
    }

    @Test
    void who_is_no_member_or_no_longer_invited_gets_nowhere() {
        var draft = resolution();
        var stranger = persons.create();
        assertThatThrownBy(() -> body.as(body.member(0), () -> coAuthors.invite(draft.id(), stranger)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("error.coauthor.member"));
        invite(draft);
        body.as(body.member(1), () -> coAuthors.remove(draft.id(), body.member(1)));
        assertThatThrownBy(() -> body.as(body.member(1), () -> proposals.draft(draft.id())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void the_second_to_save_sees_both_wordings_and_chooses_at_each_place() {
        var draft = resolution();
        invite(draft);
        var first = windows.open(body.member(0), address(draft));
        var second = windows.open(body.member(1), address(draft));
        field(first, TextArea.class, "Predlagani sklep").setValue("Plenum daje soglasje k strehi.");
        field(first, TextArea.class, "Obrazložitev").setValue("Zamaka že tretje leto.");

        var title = field(second, TextField.class, "Naslov");
        title.setValue("Nova streha");
        field(second, TextArea.class, "Obrazložitev").setValue("Zamaka v dvorano.");

        assertThat(second.text())
                .contains("Dve različici istega osnutka")
                .contains("Zamaka že tretje leto.", "Zamaka v dvorano.")
                .contains("Plenum daje soglasje k strehi.");
        assertThat(title.getValue()).isEqualTo("Nova streha");
        second.press("Shrani izbrano");
        assertThat(second.text()).contains("Izberi na vsakem mestu, kaj naj velja.");

        choose(second, "Obrazložitev", true);
        second.press("Shrani izbrano");

        var text = stored(draft).text();
        assertThat(text.title()).isEqualTo("Nova streha");
        assertThat(text.wording()).isEqualTo("Plenum daje soglasje k strehi.");
        assertThat(text.reasons()).isEqualTo("Zamaka v dvorano.");
        assertThat(second.text()).doesNotContain("Dve različici istega osnutka");
        field(second, TextField.class, "Naslov").setValue("Nova streha dvorane");
        assertThat(stored(draft).text().title()).isEqualTo("Nova streha dvorane");
    }

    @Test
    void in_a_change_of_a_text_each_provision_is_chosen_by_itself() {
        var text = found();
        var article = text.text().labelled(ProvisionKind.ARTICLE, "1").orElseThrow();
        var one = article.children().getFirst();
        var two = article.children().getLast();
        var draft = body.as(body.member(0), () -> {
            var made = proposals.start(
                    body.id(), Matter.DOCUMENT_CHANGE, text.document().id());
            var change = ChangeDraft.of(text).with(List.of(replace(one, "Mir je od 23. ure.")));
            return proposals.save(made.id(), made.version(), new DraftText("Mir", "", "Ker.", change));
        });
        invite(draft);
        var first = windows.open(body.member(0), address(draft));
        var second = windows.open(body.member(1), address(draft));
        unit(first, "1. člen, prvi odstavek").setValue("Mir je od 24. ure.");
        unit(first, "1. člen, drugi odstavek").setValue("Glasba potihne.");

        unit(second, "1. člen, prvi odstavek").setValue("Mir je od 21. ure.");
        second.press("Dodaj za tem", 1);
        unit(second, "Nov odstavek").setValue("Izjemo dovoli koordinacija.");
        assertThat(second.text()).contains("Mir je od 24. ure.", "Mir je od 21. ure.", "Glasba potihne.");

        choose(second, "1. člen, prvi odstavek", false);
        second.press("Shrani izbrano");

        var change = stored(draft).text().change();
        assertThat(text.text()
                        .with(change.operations())
                        .find(article.id())
                        .orElseThrow()
                        .children())
                .extracting(Provision::text)
                .containsExactly("Mir je od 24. ure.", "Glasba potihne.", "Izjemo dovoli koordinacija.");
        assertThat(change.operations()).anyMatch(step -> step.provision().equals(two.id()));
    }

    private static Operation replace(Provision provision, String words) {
        return new Operation.Replace(provision.id(), "", words, provision.ownHash());
    }

    private TextInForce found() {
        var made = new TestDecisions(
                proposals,
                program.getBean(Decisions.class),
                program.getBean(Documents.class),
                program.getBean(Votes.class),
                program.getBean(Memberships.class),
                program.getBean(LegalClock.class));
        return made.found(body, TestDecisions.RULES);
    }

    private void invite(Draft draft) {
        body.as(body.member(0), () -> coAuthors.invite(draft.id(), body.member(1)));
    }

    private Draft resolution() {
        return body.as(body.member(0), () -> {
            var draft = proposals.start(body.id(), Matter.RESOLUTION, null);
            return proposals.save(draft.id(), draft.version(), new DraftText("Streha", "", "Popravi se.", "Zamaka."));
        });
    }

    private Draft stored(Draft draft) {
        return body.as(body.member(0), () -> proposals.draft(draft.id()));
    }

    private static String address(Draft draft) {
        return "osnutek/" + draft.id().value();
    }

    @SuppressWarnings("unchecked")
    private static void choose(Window window, String place, boolean mine) {
        window.all(RadioButtonGroup.class).stream()
                .filter(group -> group.getLabel().endsWith(": " + place))
                .findFirst()
                .orElseThrow()
                .setValue(mine);
    }

    private static TextArea unit(Window window, String address) {
        return field(window, TextArea.class, address);
    }

    private static <T extends Component & HasLabel> T field(Window window, Class<T> type, String label) {
        return window.all(type).stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }
}
