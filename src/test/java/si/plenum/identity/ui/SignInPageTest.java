package si.plenum.identity.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import si.plenum.PlenumTest;
import si.plenum.identity.SignIns;
import si.plenum.identity.TestPersons;

/** Signing in with a real browser, on a phone. */
@PlenumTest
class SignInPageTest {

    @LocalServerPort
    int port;

    @Autowired
    SignIns signIns;

    @Autowired
    TestPersons persons;

    @Test
    void a_person_signs_in_by_a_link_and_out_again() {
        var link = persons.as(persons.administrator(), () -> signIns.issue(persons.create("Ana")));
        var token = link.substring(link.indexOf('=') + 1);
        try (var playwright = Playwright.create();
                var chromium = playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(Path.of("/usr/bin/chromium"))
                                .setArgs(List.of("--no-sandbox")));
                var phone = chromium.newContext(new Browser.NewContextOptions()
                        .setViewportSize(390, 844)
                        .setBaseURL("http://localhost:" + port))) {
            var page = phone.newPage();

            page.navigate("/app/");
            assertThat(heading(page, "Prijava")).isVisible();
            assertNothingFound(page, "prijava");
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            assertNothingFound(page, "prijava-temno");
            page.getByLabel("E-naslov").fill("nekdo@example.org");
            page.getByRole(AriaRole.BUTTON, named("Pošlji povezavo")).click();
            assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Če je ta naslov v evidenci");
            assertNothingFound(page, "prijava-koda");

            page.navigate("/app/prijava?token=" + token);
            assertThat(page.getByRole(AriaRole.BUTTON, named("Prijavi se"))).isVisible();
            assertNothingFound(page, "prijava-povezava");
            page.getByRole(AriaRole.BUTTON, named("Prijavi se")).click();
            assertThat(heading(page, "Povezava je bila izdana")).isVisible();
            assertNothingFound(page, "izdana-povezava");

            page.navigate("/app/profil");
            assertThat(heading(page, "Profil")).isVisible();
            assertNothingFound(page, "profil");
            page.getByRole(AriaRole.MAIN)
                    .getByRole(
                            AriaRole.BUTTON,
                            new Locator.GetByRoleOptions().setName("Odjavi se").setExact(true))
                    .click();
            page.waitForURL("**/");
            page.navigate("/app/profil");
            assertThat(heading(page, "Prijava")).isVisible();
        }
    }

    private static Locator heading(Page page, String words) {
        return page.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setName(words).setLevel(1));
    }

    private static Page.GetByRoleOptions named(String words) {
        return new Page.GetByRoleOptions().setName(words).setExact(true);
    }

    private static void assertNothingFound(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "screens", "identity-" + name + ".png")));
        // Vaadin's own word on the connection stands outside every landmark; only it could mend that.
        var found = new AxeBuilder(page).exclude("vaadin-connection-indicator").analyze();
        assertThat(found.getViolations()).isEmpty();
    }
}
