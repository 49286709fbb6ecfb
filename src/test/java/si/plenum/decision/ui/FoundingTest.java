package si.plenum.decision.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import si.plenum.PlenumTest;
import si.plenum.Windows;
import si.plenum.Windows.Window;
import si.plenum.community.Bodies;
import si.plenum.community.Body;
import si.plenum.community.TestBodies;
import si.plenum.community.TestBody;
import si.plenum.platform.LegalClock;
import si.plenum.platform.ui.Row;
import si.plenum.rules.Ladder;
import si.plenum.rules.Majority;
import si.plenum.rules.Matter;
import si.plenum.rules.Rulebooks;
import si.plenum.rules.Secrecy;
import si.plenum.rules.StartingRules;

/** A community that comes to an empty program: its bodies and the rules that they have agreed on already. */
@PlenumTest
class FoundingTest {

    @Autowired
    ApplicationContext program;

    @Autowired
    TestBodies testBodies;

    @Autowired
    Bodies bodies;

    @Autowired
    Rulebooks rulebooks;

    @Autowired
    LegalClock clock;

    Windows windows;
    TestBody other;

    @BeforeEach
    void open() {
        windows = new Windows(program);
        other = testBodies.of(5);
    }

    @AfterEach
    void close() {
        windows.close();
    }

    @Test
    void an_administrator_enters_a_body_and_its_first_rules() {
        var prefix = freePrefix();
        var window = windows.open(other.administrator(), "clanstvo");
        write(window, "Ime", "Svet četrti " + prefix);
        write(window, "Ime v rodilniku", "sveta četrti");
        write(window, "Ime v mestniku", "svetu četrti");
        write(window, "Ime v angleščini", "District council");
        write(window, "Oznaka", prefix.toLowerCase(Locale.ROOT));
        window.press("Vpiši organ");

        var body = bodies.bySlug("svet-cetrti-" + prefix.toLowerCase(Locale.ROOT));
        assertThat(window.text()).contains("Prva pravila odločanja");
        assertThat(next(body)).startsWith("Vpiši pravila");
        window.press("Vpiši pravila");
        assertThat(window.text()).contains("Vpiši, kje so bila pravila sprejeta.");
        write(window, "Kje so bila sprejeta", "Sklep ustanovnega zbora");
        choose(window, StartingRules.CONSENSUS_FIRST);
        window.press("Vpiši pravila");

        assertThat(window.text()).contains("Spremembe aktov");
        assertThat(next(body)).startsWith("Sprejmi članstvo");
        var rules = rulebooks.inForce(body.id(), clock.today());
        assertThat(rules).containsOnlyKeys(Matter.values());
        assertThat(rules.get(Matter.RESOLUTION).ladder()).isEqualTo(Ladder.CONSENSUS_FIRST);
        assertThat(rules.get(Matter.RESOLUTION).citation().text()).isEqualTo("Sklep ustanovnega zbora");
        assertThat(rules.get(Matter.DOCUMENT_CHANGE).majority()).isEqualTo(Majority.TWO_THIRDS);
        assertThat(rules.get(Matter.ELECTION).secrecy()).isEqualTo(Secrecy.SECRET);
        assertThat(windows.open(other.administrator(), "pravila/" + body.slug() + "/prva")
                        .text())
                .contains("Te strani ni");
    }

    @Test
    void a_name_that_is_missing_is_said_and_what_was_typed_stays() {
        var window = windows.open(other.administrator(), "clanstvo");
        write(window, "Ime", "Svet četrti");
        write(window, "Oznaka", "SČ");

        window.press("Vpiši organ");

        assertThat(window.text()).contains("»SČ« ne more biti oznaka organa");
        assertThat(field(window, "Ime").getValue()).isEqualTo("Svet četrti");
    }

    @Test
    void nobody_else_enters_bodies_or_first_rules() {
        assertThat(windows.open(other.member(0), "clanstvo").offers("Vpiši organ"))
                .isFalse();
        assertThat(windows.open(other.moderator(), "pravila/" + other.body().slug() + "/prva")
                        .text())
                .contains("Te strani ni");
    }

    /** What the home page says to an administrator about the body. */
    private String next(Body body) {
        var row = windows.open(other.administrator(), "").all(Row.class).stream()
                .filter(each -> each.getElement().getTextRecursively().contains(body.name(Locale.forLanguageTag("sl"))))
                .findFirst()
                .orElseThrow();
        return row.getElement().getTextRecursively();
    }

    private static void write(Window window, String label, String words) {
        field(window, label).setValue(words);
    }

    private static TextField field(Window window, String label) {
        return window.all(TextField.class).stream()
                .filter(each -> label.equals(each.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static void choose(Window window, StartingRules rules) {
        ((RadioButtonGroup<StartingRules>) window.the(RadioButtonGroup.class)).setValue(rules);
    }

    /** Letters that no other test's body has. */
    private static String freePrefix() {
        var random = UUID.randomUUID();
        var letters = new StringBuilder();
        long bits = random.getMostSignificantBits() >>> 1;
        for (int i = 0; i < 4; i++, bits /= 26) letters.append((char) ('A' + bits % 26));
        return letters.toString();
    }
}
