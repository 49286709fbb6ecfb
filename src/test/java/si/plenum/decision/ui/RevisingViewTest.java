package si.plenum.decision.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import si.plenum.PlenumTest;
import si.plenum.TestTime;
import si.plenum.Windows;
import si.plenum.community.Memberships;
import si.plenum.community.TestBodies;
import si.plenum.community.TestBody;
import si.plenum.decision.Decisions;
import si.plenum.decision.TestDecisions;
import si.plenum.document.Documents;
import si.plenum.document.TextInForce;
import si.plenum.platform.LegalClock;
import si.plenum.proposal.Proposals;
import si.plenum.voting.Votes;

/** The author of a proposal finds that the text has become another one, and decides what shall hold. */
@PlenumTest
class RevisingViewTest {

    @Autowired
    ApplicationContext program;

    @Autowired
    TestBodies bodies;

    @Autowired
    Decisions decisions;

    @Autowired
    Proposals proposals;

    @Autowired
    TestTime time;

    TestDecisions made;
    Windows windows;
    TestBody body;
    TextInForce text;

    @BeforeEach
    void open() {
        windows = new Windows(program);
        made = new TestDecisions(
                proposals,
                decisions,
                program.getBean(Documents.class),
                program.getBean(Votes.class),
                program.getBean(Memberships.class),
                program.getBean(LegalClock.class));
        body = bodies.of(5);
        text = made.found(body, TestDecisions.RULES);
    }

    @AfterEach
    void close() {
        windows.close();
    }

    @Test
    void three_wordings_stand_side_by_side_and_the_authors_is_filed_again() {
        var first = made.change(body, text, "Nočni mir se začne ob 23. uri.");
        var second = made.change(body, text, "Nočni mir se začne ob 24. uri.");
        var id = made.adopt(body, first);
        body.as(body.moderator(), () -> decisions.publish(id));
        time.pass(Duration.ofDays(2));
        var address = "predlogi/" + proposals.page(second).row().number();
        assertThat(windows.open(body.member(0), address).text()).contains("Uskladi z veljavnim besedilom");

        var window = windows.open(body.member(0), address + "/uskladitev");
        assertThat(window.text())
                .contains("Ob pripravi", "Nočni mir se začne ob 22. uri.")
                .contains("Zdaj", "Nočni mir se začne ob 23. uri.")
                .contains("Tvoj predlog", "Nočni mir se začne ob 24. uri.");
        window.press("Vloži usklajeno besedilo");

        assertThat(window.text()).contains("Vložen").doesNotContain("Uskladi z veljavnim besedilom");
    }

    @Test
    void before_the_session_is_convened_the_wording_may_be_another_one_and_only_its_author_writes_it() {
        var id = made.change(body, text, "Nočni mir se začne ob 23. uri.");
        var address = "predlogi/" + proposals.page(id).row().number();

        assertThat(windows.open(body.member(0), address).text()).contains("Spremeni besedilo");
        assertThat(windows.open(body.member(0), address + "/uskladitev").text())
                .contains("Veljavno besedilo se na teh mestih ni spremenilo");
        assertThat(windows.open(body.member(1), address).text()).doesNotContain("Spremeni besedilo");
        assertThat(windows.open(body.member(1), address + "/uskladitev").text()).contains("Te strani ni");
    }
}
