package si.plenum.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** One person's browser, used as the person does: by what is written on buttons, links and fields. */
record Window(Page page, String base) {

    private static final int PATIENCE = 30_000;

    Window {
        page.setDefaultTimeout(PATIENCE);
        page.setDefaultNavigationTimeout(PATIENCE);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    void open(String address) {
        page.navigate(base + address);
    }

    /** Opens an address at which nothing is, for this person at least, and is told so by words and by status. */
    void findsNothingAt(String address) {
        var answer = page.navigate(base + address);
        assertThat(answer).as(address).isNotNull();
        assertThat(answer.status()).as(address).isEqualTo(404);
        isAt("Te strani ni");
    }

    /** Where the person is, without the name of the server. */
    String address() {
        return page.url().substring(base.length());
    }

    void press(String verb) {
        named(AriaRole.BUTTON, verb).click();
    }

    void follow(String words) {
        named(AriaRole.LINK, words).click();
    }

    /** Opens the row of a list that has these words. */
    void followRow(String words) {
        page.getByRole(AriaRole.MAIN)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(words))
                .click();
    }

    /** Answers the question that names the act. */
    void confirm(String verb) {
        page.getByRole(AriaRole.ALERTDIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(verb))
                .click();
    }

    void type(String label, String words) {
        write(AriaRole.TEXTBOX, label, words);
    }

    /** Types a day into a field that has a calendar too. */
    void typeDay(String label, String day) {
        write(AriaRole.COMBOBOX, label, day);
    }

    private void write(AriaRole role, String label, String words) {
        var field =
                page.getByRole(role, new Page.GetByRoleOptions().setName(label).setExact(true));
        field.fill(words);
        field.blur();
    }

    /** Takes one of several that stand there, by the keyboard: their boxes are drawn by their labels. */
    void take(String choice) {
        var radio = page.getByRole(
                AriaRole.RADIO, new Page.GetByRoleOptions().setName(Pattern.compile("^" + choice + "\\b")));
        radio.press("Space");
        assertThat(radio).isChecked();
    }

    /** Opens a list and takes something from it. */
    void choose(String label, String option) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^" + label + "\\b")))
                .click();
        option(option);
    }

    /** Types a few words into a field that finds, and takes what it finds. */
    void find(String label, String words) {
        page.getByRole(
                        AriaRole.COMBOBOX,
                        new Page.GetByRoleOptions().setName(label).setExact(true))
                .fill(words);
        option(words);
    }

    private void option(String words) {
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(words))
                .first()
                .click();
    }

    /** Waits until there is a button of that name. */
    void offers(String verb) {
        assertThat(named(AriaRole.BUTTON, verb)).isVisible();
    }

    /** What a program that is no browser gets from there. */
    String fetch(String address) {
        return page.request().get(base + address).text();
    }

    /** Waits until the page has that heading. */
    void isAt(String heading) {
        assertThat(page.getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setName(heading).setLevel(1)))
                .isVisible();
    }

    /** Waits until words stand on the page. */
    void sees(String words) {
        assertThat(page.getByText(words)
                        .filter(new Locator.FilterOptions().setVisible(true))
                        .first())
                .isVisible();
    }

    /** Waits until words stand on the page that are marked as struck, and others as new. */
    void seesChange(String struck, String added) {
        assertThat(page.getByRole(AriaRole.DELETION)
                        .filter(new Locator.FilterOptions().setHasText(struck))
                        .first())
                .isVisible();
        assertThat(page.getByRole(AriaRole.INSERTION)
                        .filter(new Locator.FilterOptions().setHasText(added))
                        .first())
                .isVisible();
    }

    /** Signs in by a link that an administrator has issued. */
    void signIn(String link) {
        open(link.substring(link.indexOf("/app/")));
        press("Prijavi se");
        follow("Nadaljuj");
        isAt("Kaj me čaka");
    }

    /** Nothing on the page keeps anybody out, as far as a program can see. */
    void isForEveryone() {
        // A screen that is still being drawn has no heading yet and would be judged for that.
        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                .first()
                .waitFor();
        var found = new AxeBuilder(page).analyze().getViolations();
        assertThat(found)
                .as(page.url())
                .extracting(rule -> rule.getId() + ": "
                        + rule.getNodes().stream().map(CheckedNode::getHtml).toList())
                .isEmpty();
    }

    private Locator named(AriaRole role, String words) {
        return page.getByRole(role, new Page.GetByRoleOptions().setName(words).setExact(true))
                .filter(new Locator.FilterOptions().setVisible(true))
                .first();
    }
}
