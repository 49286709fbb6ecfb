package si.plenum.proposal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
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
import si.plenum.proposal.DraftText;
import si.plenum.proposal.Papers;
import si.plenum.proposal.ProposalRow;
import si.plenum.proposal.Proposals;
import si.plenum.rules.Citation;
import si.plenum.rules.Matter;
import si.plenum.rules.Method;
import si.plenum.rules.Rule;
import si.plenum.voting.BallotOption;

/** Options are written by whoever proposes or prepares: in order, with what they cost, and nothing typed is lost. */
@PlenumTest
class PaperViewTest {

    @Autowired
    ApplicationContext program;

    @Autowired
    TestBodies bodies;

    @Autowired
    Proposals proposals;

    @Autowired
    Papers papers;

    Windows windows;
    TestBody body;

    @BeforeEach
    void open() {
        windows = new Windows(program);
        body = bodies.of(
                5,
                Map.of(
                        Matter.RESOLUTION,
                        Rule.plain(Matter.RESOLUTION, new Citation("46. člen modela"))
                                .with(Method.EQUAL_SHARES)));
    }

    @AfterEach
    void close() {
        windows.close();
    }

    @Test
    void the_council_writes_the_projects_of_a_filed_proposal_in_order() {
        var row = filed();
        var council = windows.open(body.council(), "predlogi/" + row.number());
        assertThat(council.text()).contains("Možnosti še niso napisane.");

        council.go("predlogi/" + row.number() + "/glasovnica");
        type(council, "Na voljo v evrih", 0, "1.000");
        type(council, "Ime", 0, "Mural");
        type(council, "Cena v evrih", 0, "dvesto");
        type(council, "Ime", 1, "Koncert");
        type(council, "Kratek opis", 1, "Na dvorišču.");
        type(council, "Cena v evrih", 1, "300");
        council.press("Shrani glasovnico");
        assertThat(council.text()).contains("Vpiši, koliko evrov stane projekt: vsaj 1.");
        assertThat(fields(council, "Cena v evrih").getFirst().getValue()).isEqualTo("dvesto");
        assertThat(papers.of(row.id())).isEmpty();

        type(council, "Cena v evrih", 0, "200");
        council.press("Gor", 1);
        council.press("Shrani glasovnico");

        assertThat(council.text()).contains("shranjen");
        var paper = papers.of(row.id()).orElseThrow().paper();
        assertThat(paper.options()).extracting(BallotOption::name).containsExactly("Koncert", "Mural");
        assertThat(paper.budget()).isEqualTo(1000);
        var member = windows.open(body.member(1), "predlogi/" + row.number());
        assertThat(member.text()).contains("Koncert", "300\u00a0EUR · Na dvorišču.", "Na voljo je 1.000\u00a0EUR.");
        assertThat(windows.open(body.member(1), "predlogi/" + row.number() + "/glasovnica")
                        .text())
                .contains("Te strani ni");
    }

    @Test
    void two_windows_do_not_overwrite_each_other() {
        var row = filed();
        var first = windows.open(body.council(), "predlogi/" + row.number() + "/glasovnica");
        var second = windows.open(body.moderator(), "predlogi/" + row.number() + "/glasovnica");
        assertThat(second.text()).contains("Te strani ni");
        second = first.another("predlogi/" + row.number() + "/glasovnica");
        for (var window : List.of(first, second)) {
            type(window, "Na voljo v evrih", 0, "900");
            type(window, "Ime", 0, window == first ? "Prvi" : "Drugi");
            type(window, "Cena v evrih", 0, "100");
            window.press("Shrani glasovnico");
        }

        assertThat(second.text()).contains("odprt tudi v drugem zavihku");
        assertThat(fields(second, "Ime").getFirst().getValue()).isEqualTo("Drugi");
        assertThat(papers.of(row.id()).orElseThrow().paper().options())
                .extracting(BallotOption::name)
                .containsExactly("Prvi");
    }

    @Test
    void a_draft_keeps_half_written_options_and_is_filed_when_they_are_whole() {
        var draft = body.as(body.member(0), () -> {
            var begun = proposals.start(body.id(), Matter.RESOLUTION, null);
            return proposals.save(begun.id(), begun.version(), text());
        });
        var author = windows.open(body.member(0), "osnutek/" + draft.id().value());
        type(author, "Na voljo v evrih", 0, "900");
        type(author, "Ime", 0, "Mural");
        var again = windows.open(body.member(0), "osnutek/" + draft.id().value());
        assertThat(fields(again, "Ime").getFirst().getValue()).isEqualTo("Mural");

        again.press("Naprej na preverjanje");
        assertThat(again.text()).contains("Vpiši, koliko evrov stane projekt");
        type(again, "Cena v evrih", 0, "250");
        again.press("Naprej na preverjanje");
        assertThat(again.text()).contains("Na glasovnici", "250\u00a0EUR");
        again.press("Vloži predlog");

        var filed = body.as(body.member(0), proposals::mine).getFirst();
        assertThat(papers.of(filed.id()).orElseThrow().paper().options())
                .extracting(BallotOption::cost)
                .containsExactly(250L);
    }

    private ProposalRow filed() {
        return body.as(body.member(0), () -> {
            var draft = proposals.start(body.id(), Matter.RESOLUTION, null);
            var saved = proposals.save(draft.id(), draft.version(), text());
            return proposals.file(saved.id(), saved.version()).row();
        });
    }

    private static DraftText text() {
        return new DraftText("Sklad za dogodke", "", "Sklad se razdeli.", "Projektov je več kot denarja.");
    }

    private static void type(Window window, String label, int place, String words) {
        fields(window, label).get(place).setValue(words);
    }

    private static List<TextField> fields(Window window, String label) {
        window.context().activate();
        return window.context().find(TextField.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .toList();
    }
}
