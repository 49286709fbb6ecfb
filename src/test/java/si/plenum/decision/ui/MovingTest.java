package si.plenum.decision.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
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
import si.plenum.decision.Decisions;
import si.plenum.decision.TestDecisions;
import si.plenum.document.ChangeDraft;
import si.plenum.document.Documents;
import si.plenum.document.TextInForce;
import si.plenum.document.text.Operation;
import si.plenum.document.text.ProvisionKind;
import si.plenum.platform.LegalClock;
import si.plenum.proposal.Draft;
import si.plenum.proposal.DraftText;
import si.plenum.proposal.Proposals;
import si.plenum.rules.Matter;
import si.plenum.voting.Votes;

/** A member moves and renumbers provisions in the editor of a change, up to the formal instruction. */
@PlenumTest
class MovingTest {

    private static final String RULES = """
            # Hišni red

            ### 1. člen: Mir

            (1) Nočni mir se začne ob 22. uri.

            (2) Izjemo po 2. členu dovoli koordinacija.

            ### 2. člen: Čiščenje

            (1) Za čistočo skrbijo vse.

            (2) Izjem ni.
            """;

    @Autowired
    ApplicationContext program;

    @Autowired
    TestBodies bodies;

    @Autowired
    Proposals proposals;

    Windows windows;
    TestBody body;
    TextInForce text;
    TestDecisions made;

    @BeforeEach
    void open() {
        windows = new Windows(program);
        body = bodies.of(5);
        made = new TestDecisions(
                proposals,
                program.getBean(Decisions.class),
                program.getBean(Documents.class),
                program.getBean(Votes.class),
                program.getBean(Memberships.class),
                program.getBean(LegalClock.class));
        text = made.found(body, RULES);
    }

    @AfterEach
    void close() {
        windows.close();
    }

    @Test
    void a_paragraph_is_moved_to_another_article_and_the_sentence_names_both_places() {
        var draft = draft(new DraftText("Premik", "", "Tja sodi.", ChangeDraft.of(text)));
        var window = windows.open(body.member(0), address(draft));
        choose(window, "1. člen Mir");
        window.press("Prestavi odstavek");
        window.press("Prestavi");
        assertThat(window.the(ComboBox.class).getErrorMessage()).isEqualTo("Izberi novo mesto.");

        choosePlace(window, "Za: 2. člen, prvi odstavek");
        window.press("Prestavi");

        assertThat(window.text()).contains("Prestavljeno drugam: 1. člen, prvi odstavek. Za: 2. člen, prvi odstavek.");
        window.press("Naprej na preverjanje");
        assertThat(window.text())
                .contains(
                        "Prvi odstavek 1. člena se prestavi za prvi odstavek 2. člena in postane drugi odstavek 2. člena.",
                        "Prestavljeno, prej: 1. člen, prvi odstavek");
    }

    @Test
    void a_move_can_be_taken_back() {
        var draft = draft(new DraftText("Premik", "", "Tja sodi.", ChangeDraft.of(text)));
        var window = windows.open(body.member(0), address(draft));
        choose(window, "1. člen Mir");
        window.press("Prestavi odstavek");
        choosePlace(window, "Za: 2. člen, prvi odstavek");
        window.press("Prestavi");
        assertThat(stored(draft).text().change().operations()).hasSize(1);

        window.press("Vrni, kakor je bilo");

        assertThat(stored(draft).text().change().operations()).isEmpty();
    }

    @Test
    void a_label_that_is_taken_is_said_beside_its_field_and_stays_there() {
        var draft = draft(new DraftText("Številke", "", "Zaradi reda.", ChangeDraft.of(text)));
        var window = windows.open(body.member(0), address(draft));
        choose(window, "2. člen Čiščenje");
        window.press("Preštevilči člen");
        var label = field(window, TextField.class, "Nova oznaka");

        label.setValue("1");
        window.press("Preštevilči");
        assertThat(label.getErrorMessage())
                .isEqualTo("Oznaka je že zasedena: 1. člen. V besedilu stoji lahko samo enkrat.");
        assertThat(label.getValue()).isEqualTo("1");
        label.setValue("IV");
        window.press("Preštevilči");
        assertThat(label.getErrorMessage()).startsWith("Oznaka IV nima pravilne oblike.");
        assertThat(stored(draft).text().change().operations()).isEmpty();

        label.setValue("5");
        window.press("Preštevilči");
        window.press("Naprej na preverjanje");
        assertThat(window.text())
                .contains("Dosedanji 2. člen postane 5. člen.", "Preštevilčeno, prej: 2. člen")
                .contains("Napačno bi bilo navedeno", "2. člen: po stari oznaki ga navajajo 1. člen, drugi odstavek.");
    }

    @Test
    void a_move_under_itself_has_a_clear_sentence_and_what_was_typed_stays() {
        var article = text.text().labelled(ProvisionKind.ARTICLE, "1").orElseThrow();
        var first = article.children().getFirst();
        var under = new Operation.Move(first.id(), first.id(), null, null, first.treeHash());
        var words = new Operation.Replace(
                article.children().getLast().id(),
                "",
                "Izjeme ni.",
                article.children().getLast().ownHash());
        var change = ChangeDraft.of(text).with(List.of(under, words));
        var window = windows.open(body.member(0), address(draft(new DraftText("Premik", "", "Ker.", change))));

        window.press("Naprej na preverjanje");

        assertThat(window.text())
                .contains(
                        "Določba (1. člen, prvi odstavek) ne more stati v sami sebi ali za sabo. Izberi drugo mesto.");
        assertThat(window.offers("Vloži predlog")).isFalse();
        assertThat(window.all(TextArea.class)).anyMatch(area -> area.getValue().equals("Izjeme ni."));
        window.press("Vrni, kakor je bilo");
        window.press("Naprej na preverjanje");
        assertThat(window.offers("Vloži predlog")).isTrue();
    }

    @Test
    void a_text_of_a_megabyte_stays_in_its_field_with_a_sentence_beside_it_and_is_not_filed() {
        var draft = draft(new DraftText("Dolgo", "", "Ker.", ChangeDraft.of(text)));
        var window = windows.open(body.member(0), address(draft));
        choose(window, "1. člen Mir");
        var area = field(window, TextArea.class, "1. člen, prvi odstavek");

        area.setValue("beseda ".repeat(150_000));

        assertThat(area.getErrorMessage()).startsWith("Predolgo: 1.050.000 znakov, največ 20.000");
        window.press("Naprej na preverjanje");
        assertThat(window.offers("Vloži predlog")).isFalse();
        assertThat(window.text()).contains("Popravi 1 polje");
        assertThat(field(window, TextArea.class, "1. člen, prvi odstavek").getValue())
                .hasSize(1_050_000);
        assertThat(window.all(TextArea.class)).anyMatch(TextArea::isInvalid);
    }

    @Test
    void an_edit_on_an_outdated_base_names_the_place_and_the_decision_and_stays() {
        var article = text.text().labelled(ProvisionKind.ARTICLE, "1").orElseThrow();
        var first = article.children().getFirst();
        var mine = new Operation.Replace(first.id(), "", "Nočni mir se začne ob 24. uri.", first.ownHash());
        var draft = draft(new DraftText("Mir", "", "Ker.", ChangeDraft.of(text).with(List.of(mine))));
        var other = made.change(body, text, "Nočni mir se začne ob 23. uri.");
        var decision = made.adopt(body, other);
        body.as(body.moderator(), () -> program.getBean(Decisions.class).publish(decision));
        program.getBean(TestTime.class).pass(Duration.ofDays(2));
        var window = windows.open(body.member(0), address(draft));

        window.press("Naprej na preverjanje");

        assertThat(window.text()).contains("Besedilo (1. člen, prvi odstavek) se je medtem spremenilo s sklepom št. ");
        assertThat(window.offers("Vloži predlog")).isFalse();
        assertThat(field(window, TextArea.class, "1. člen, prvi odstavek").getValue())
                .isEqualTo("Nočni mir se začne ob 24. uri.");
    }

    @SuppressWarnings("unchecked")
    private static void choose(Window window, String article) {
        Select<Object> select = window.all(Select.class).stream()
                .filter(each -> "Člen".equals(each.getLabel()))
                .findFirst()
                .orElseThrow();
        select.setValue(item(
                select.getListDataView().getItems().toList(),
                each -> select.getItemLabelGenerator().apply(each).equals(article)));
    }

    @SuppressWarnings("unchecked")
    private static void choosePlace(Window window, String place) {
        ComboBox<Object> box = window.the(ComboBox.class);
        box.setValue(item(
                box.getListDataView().getItems().toList(),
                each -> box.getItemLabelGenerator().apply(each).equals(place)));
    }

    private static Object item(List<Object> items, Predicate<Object> wanted) {
        return items.stream().filter(wanted).findFirst().orElseThrow();
    }

    private Draft draft(DraftText typed) {
        return body.as(body.member(0), () -> {
            var draft = proposals.start(
                    body.id(), Matter.DOCUMENT_CHANGE, text.document().id());
            return proposals.save(draft.id(), draft.version(), typed);
        });
    }

    private Draft stored(Draft draft) {
        return body.as(body.member(0), () -> proposals.draft(draft.id()));
    }

    private static String address(Draft draft) {
        return "osnutek/" + draft.id().value();
    }

    private static <T extends Component & HasLabel> T field(Window window, Class<T> type, String label) {
        return window.all(type).stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }
}
