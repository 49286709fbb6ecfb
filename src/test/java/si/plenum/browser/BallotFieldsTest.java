package si.plenum.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import si.plenum.PlenumTest;
import si.plenum.community.TestBodies;
import si.plenum.identity.SignIns;
import si.plenum.rules.Method;

/** Every kind of ballot in Chromium on a phone: what axe finds, and the way through by the keyboard alone. */
@PlenumTest
class BallotFieldsTest {

    private static Chromium chromium;

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext program;

    @Autowired
    SignIns signIns;

    Window voter;

    @BeforeAll
    static void a_browser() {
        chromium = new Chromium();
    }

    @AfterAll
    static void no_browser() {
        chromium.close();
    }

    @BeforeEach
    void somebody_signs_in() {
        var body = program.getBean(TestBodies.class).of(5);
        voter = chromium.window("http://localhost:" + port, Screen.PHONE);
        var link = body.as(body.administrator(), () -> signIns.issue(body.member(0)));
        voter.open(link.substring(link.indexOf("/app/")));
        voter.press("Prijavi se");
        voter.isAt("Povezava je bila izdana");
    }

    @ParameterizedTest
    @EnumSource(Method.class)
    void every_ballot_is_for_everyone(Method method) {
        at(method);

        voter.isForEveryone();
    }

    @Test
    void an_order_is_made_by_the_keyboard_alone() {
        at(Method.SCOTTISH_STV);

        button("Dodaj na 1. mesto: Bor").press("Enter");
        voter.sees("Bor: zdaj na 1. mestu od 1.");
        button("Dodaj na 2. mesto: Ana").press("Space");
        voter.sees("Ana: zdaj na 2. mestu od 2.");
        // The focus has stayed on the row that was added.
        assertThat(focused()).isEqualTo("Gor: Ana");
        voter.page().keyboard().press("Enter");
        voter.sees("Ana: zdaj na 1. mestu od 2.");
        assertThat(focused()).isEqualTo("Dol: Ana");
        button("Oddaj glas").press("Enter");

        voter.sees("1. Ana");
        voter.sees("2. Bor");
        voter.isForEveryone();
    }

    @Test
    void scores_are_given_and_taken_back_by_the_arrows() {
        at(Method.SCORE);
        var grades = voter.page().getByRole(AriaRole.GROUP, named("Ana")).getByRole(AriaRole.RADIO);

        grades.nth(0).press("Space");
        for (int i = 0; i < 4; i++) voter.page().keyboard().press("ArrowRight");
        button("Oddaj glas").press("Enter");
        voter.sees("Ana: 4");
        grades.last().press("Space");
        button("Oddaj glas").press("Enter");

        voter.sees("Zavrnjeno");
    }

    @Test
    void projects_are_ticked_by_the_space_bar_and_their_sum_runs_along() {
        at(Method.EQUAL_SHARES);

        for (var project : new String[] {"Bor", "Dea"}) {
            voter.page()
                    .getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(Pattern.compile("^" + project)))
                    .press("Space");
        }

        voter.sees("Izbrana sta 2 projekta: 6.000\u00A0EUR od 10.000\u00A0EUR.");
        button("Oddaj glas").press("Enter");
        voter.sees("Oddano");
    }

    @Test
    void whoever_objects_is_led_to_the_reason() {
        at(Method.CONSENSUS);
        voter.take("Ugovarjam");

        button("Oddaj glas").press("Enter");
        voter.sees("Napiši razlog. Glas ni oddan.");
        // The focus follows the sentence; what is typed before goes nowhere.
        PlaywrightAssertions.assertThat(voter.page().getByRole(AriaRole.TEXTBOX).first())
                .isFocused();
        voter.page().keyboard().type("Hrup po 23. uri.");
        button("Oddaj glas").press("Enter");

        voter.sees("»Hrup po 23. uri.«");
    }

    private void at(Method method) {
        voter.open("/app/poskusna-glasovnica/" + method.wireName());
        voter.isAt("Poskusna glasovnica");
    }

    private Locator button(String name) {
        return voter.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(Pattern.compile("^" + name));
    }

    private String focused() {
        voter.page().waitForTimeout(200);
        return (String) voter.page().evaluate("document.activeElement.getAttribute('aria-label')");
    }
}
