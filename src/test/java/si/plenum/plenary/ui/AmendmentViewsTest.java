package si.plenum.plenary.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import si.plenum.PlenumTest;
import si.plenum.TestTime;
import si.plenum.Windows;
import si.plenum.plenary.Amending;
import si.plenum.proposal.ProposalId;
import si.plenum.proposal.Proposals;
import si.plenum.voting.Position;

/** Members amend a proposal on its page, everyone sees in which order it is voted, the chair is led through it. */
@PlenumTest
class AmendmentViewsTest {

    private static final String NIGHT = "Nočni mir se začne ob 24. uri.";

    @Autowired
    ApplicationContext program;

    @Autowired
    TestTime time;

    @Autowired
    Proposals proposals;

    Windows windows;
    Amending rules;

    @BeforeEach
    void open() {
        windows = new Windows(program);
        rules = Amending.of(program, time);
    }

    @AfterEach
    void close() {
        windows.close();
    }

    @Test
    void a_member_amends_from_the_text_as_the_proposal_would_make_it() {
        var window = windows.open(rules.body().member(1), "predlogi/" + number(rules.main()));
        assertThat(window.offers("Predlagaj drugačno spremembo")).isTrue();

        window.press("Predlagaj amandma");
        assertThat(window.text()).contains("Amandma k predlogu", "Spremeni samo tisto, kar želiš drugače");
        var words = window.all(TextArea.class).stream()
                .filter(area -> area.getValue().equals("Nočni mir se začne ob 23. uri."))
                .findFirst()
                .orElseThrow();
        words.setValue(NIGHT);
        window.all(TextField.class).getFirst().setValue("Ob polnoči");
        window.all(TextArea.class).getLast().setValue("Ob 23. uri se še pospravlja.");
        window.press("Naprej na preverjanje");
        assertThat(window.text()).contains("Kaj amandma spremeni v predlogu").doesNotContain("Ključ ima");
        window.press("Vloži predlog");

        assertThat(window.text()).contains("Amandma k predlogu", "Mir, red in ključi", "24");
        var page = windows.open(rules.body().member(0), "predlogi/" + number(rules.main()));
        assertThat(page.text())
                .contains("Amandmaji in alternative", "najprej o tistem, ki spremeni največ besed", "Ob polnoči")
                .contains("doda ali črta 2 besedi", "Razlike do predloga");
    }

    @Test
    void what_changes_nothing_is_said_before_filing() {
        var window = windows.open(rules.body().member(1), "predlogi/" + number(rules.main()));
        window.press("Predlagaj amandma");
        window.all(TextField.class).getFirst().setValue("Enako");
        window.all(TextArea.class).getLast().setValue("Ker.");

        window.press("Naprej na preverjanje");

        assertThat(window.text()).contains("Besedilo je enako predlogu.");
    }

    @Test
    void after_the_votes_each_page_says_what_became_of_it() {
        var session = rules.convene();
        var small = rules.amend("Ob polnoči", 0, NIGHT);
        var large = rules.amend("Brez miru", 0, "Nočnega miru v hiši ni, dokler se o tem ne odloči zbor.");
        rules.open(session, time);
        var console = windows.open(
                rules.body().moderator(),
                SessionLinks.console(rules.session(session).row()));
        assertThat(console.text()).contains("Amandma k predlogu št. " + number(rules.main()) + ": Brez miru");
        rules.vote(session, Position.FOR);

        var fallen = windows.open(rules.body().member(0), "predlogi/" + number(small));
        assertThat(fallen.text()).contains("Brezpredmeten: na istem mestu je sprejet drug amandma.", "Brezpredmeten");
        var main = windows.open(rules.body().member(0), "predlogi/" + number(rules.main()));
        assertThat(main.text())
                .contains("V besedilu je sprejeti amandma", "Predlog " + number(large) + ": Brez miru")
                .contains("Nočnega miru v hiši ni");
        rules.vote(session, Position.FOR);
        assertThat(rules.page(rules.main()).row().state().wireName()).isEqualTo("adopted");
    }

    private long number(ProposalId id) {
        return rules.page(id).row().number();
    }
}
