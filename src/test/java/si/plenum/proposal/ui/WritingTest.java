package si.plenum.proposal.ui;

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
import si.plenum.proposal.Draft;
import si.plenum.proposal.DraftText;
import si.plenum.proposal.Proposals;
import si.plenum.rules.Matter;

/** Members write, file and discuss a proposal, each in their own window. */
@PlenumTest
class WritingTest {

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
    void what_is_typed_is_saved_by_itself() {
        var draft = draft(DraftText.empty());
        var window = windows.open(body.member(0), address(draft));

        field(window, TextField.class, "Naslov").setValue("Nova streha");

        assertThat(stored(draft).text().title()).isEqualTo("Nova streha");
        assertThat(window.text()).contains("Osnutek je shranjen");
    }

    @Test
    void a_second_tab_says_so_and_keeps_what_was_typed() {
        var draft = draft(DraftText.empty());
        var first = windows.open(body.member(0), address(draft));
        var second = windows.open(body.member(0), address(draft));
        field(first, TextField.class, "Naslov").setValue("Prvi zavihek");

        var typed = field(second, TextField.class, "Naslov");
        focusCalls(second);
        typed.setValue("Drugi zavihek");
        assertThat(focusCalls(second)).as("typing keeps the focus").isZero();

        assertThat(second.text()).contains("Predlog je odprt tudi v drugem zavihku");
        assertThat(typed.getValue()).isEqualTo("Drugi zavihek");
        assertThat(stored(draft).text().title()).isEqualTo("Prvi zavihek");
        second.press("Naprej na preverjanje");
        assertThat(focusCalls(second)).as("asked for, the refusal takes it").isPositive();
    }

    private static long focusCalls(Window window) {
        window.context().activate();
        var internals = window.context().getUI().getInternals();
        internals.getStateTree().runExecutionsBeforeClientResponse();
        return internals.dumpPendingJavaScriptInvocations().stream()
                .filter(call -> call.getInvocation().getParameters().contains("focus")
                        || call.getInvocation().getExpression().contains("focus"))
                .count();
    }

    @Test
    void a_text_that_is_too_long_is_said_beside_its_field_and_stays() {
        var draft = draft(DraftText.empty());
        var window = windows.open(body.member(0), address(draft));
        var title = field(window, TextField.class, "Naslov");

        title.setValue("ž".repeat(312));

        assertThat(title.isInvalid()).isTrue();
        assertThat(title.getErrorMessage()).isEqualTo("Predolgo: 312 znakov, največ 200.");
        assertThat(title.getValue()).hasSize(312);
        assertThat(window.text()).contains("Ni shranjeno").doesNotContain("Popravi 1 polje");

        window.press("Naprej na preverjanje");
        assertThat(window.text()).contains("Popravi 1 polje");
        assertThat(stored(draft).text().title()).isEmpty();

        title.setValue("Nova streha");
        assertThat(title.isInvalid()).isFalse();
        assertThat(stored(draft).text().title()).isEqualTo("Nova streha");
    }

    @Test
    void what_is_missing_is_listed_and_nothing_is_filed() {
        var draft = draft(DraftText.empty());
        var window = windows.open(body.member(0), address(draft));

        window.press("Naprej na preverjanje");

        assertThat(window.text()).contains("Vpiši naslov.", "Vpiši besedilo.", "Vpiši obrazložitev.");
        assertThat(window.offers("Vloži predlog")).isFalse();
    }

    @Test
    void a_checked_draft_is_filed_and_another_member_comments_on_it() {
        var draft = draft(new DraftText("Nova streha", "Ne bo zamakalo.", "Plenum daje soglasje.", "Zamaka."));
        var author = windows.open(body.member(0), address(draft));

        author.press("Naprej na preverjanje");
        assertThat(author.text()).contains("odloča se o njem dobesedno", "Plenum daje soglasje.");
        author.press("Vloži predlog");
        assertThat(author.text()).contains("Nova streha", "Vložen");

        var number = body.as(body.member(0), proposals::mine).getFirst().number();
        var other = windows.open(body.member(1), "predlogi/" + number);
        field(other, TextArea.class, "Tvoja pripomba").setValue("Podpiram.");
        other.press("Dodaj pripombo");

        assertThat(other.text()).contains("Podpiram.", "V razpravi", "1 pripomba");
        assertThat(other.offers("Umakni predlog")).isFalse();
    }

    @Test
    void somebody_elses_draft_is_not_there() {
        var draft = draft(new DraftText("Skrivno", "", "", ""));

        var other = windows.open(body.member(1), address(draft));

        assertThat(other.text()).contains("Te strani ni").doesNotContain("Skrivno");
    }

    @Test
    void the_list_shows_own_drafts_to_their_author_only() {
        draft(new DraftText("Moj osnutek", "", "", ""));

        assertThat(windows.open(body.member(0), "predlogi").text()).contains("Moj osnutek");
        assertThat(windows.open(body.member(1), "predlogi").text()).doesNotContain("Moj osnutek");
    }

    private Draft draft(DraftText text) {
        return body.as(body.member(0), () -> {
            var draft = proposals.start(body.id(), Matter.RESOLUTION, null);
            return proposals.save(draft.id(), draft.version(), text);
        });
    }

    private Draft stored(Draft draft) {
        return body.as(body.member(0), () -> proposals.draft(draft.id()));
    }

    private static String address(Draft draft) {
        return "osnutek/" + draft.id().value();
    }

    private static <T extends Component & HasLabel> T field(Window window, Class<T> type, String label) {
        window.context().activate();
        return window.context().find(type).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }
}
