package si.plenum.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.confirmdialog.ConfirmDialogTester;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.Authentication;
import si.plenum.PlenumTest;
import si.plenum.identity.ApiTokens;
import si.plenum.identity.EmailAddress;
import si.plenum.identity.PersonId;
import si.plenum.identity.Persons;
import si.plenum.identity.SignIns;
import si.plenum.identity.TestPersons;

/** The screens of this module, without a browser. */
@PlenumTest
class IdentityViewsTest {

    @Autowired
    ApplicationContext program;

    @Autowired
    TestPersons persons;

    @Autowired
    Persons service;

    @Autowired
    SignIns signIns;

    @Autowired
    ApiTokens tokens;

    private SecuredBrowserlessApplicationContext<Authentication> app;

    @BeforeEach
    void open() {
        app = SpringBrowserlessApplicationContext.createSecured(program, "si.plenum");
    }

    @AfterEach
    void close() {
        app.close();
    }

    @Test
    void a_visitor_asks_for_a_link_and_is_told_the_same_for_any_address() {
        var page = app.newUser().newWindow();
        page.navigate("prijava", SignInView.class);

        page.test(page.find(EmailField.class).single()).setValue(UUID.randomUUID() + "@example.org");
        click(page, "Pošlji povezavo");

        assertThat(page.find(Paragraph.class)
                        .withTextContaining("Če je ta naslov v evidenci")
                        .exists())
                .isTrue();
        page.test(page.find(TextField.class).withLabel("Koda iz sporočila").single())
                .setValue("123456");
        click(page, "Potrdi kodo");
        var code = page.find(TextField.class).withLabel("Koda iz sporočila").single();
        assertThat(code.isInvalid()).isTrue();
        assertThat(code.getErrorMessage()).startsWith("Koda se ne ujema. Na voljo so še 4 poskusi");
        assertThat(code.getValue()).isEqualTo("123456");
    }

    @Test
    void what_is_no_address_stays_in_its_field_with_a_sentence() {
        var page = app.newUser().newWindow();
        page.navigate("prijava", SignInView.class);
        var field = page.find(EmailField.class).single();
        field.setValue("ni naslov");

        click(page, "Pošlji povezavo");

        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).isEqualTo("Vpiši e-naslov v obliki ime@primer.si.");
        assertThat(field.getValue()).isEqualTo("ni naslov");
    }

    @Test
    void an_old_link_says_so_and_lets_ask_again() {
        var page = app.newUser().newWindow();

        open(page, "prijava", "izmisljen");

        assertThat(page.find(Paragraph.class)
                        .withText("Povezava je potekla. Pošlji novo.")
                        .exists())
                .isTrue();
        assertThat(page.find(EmailField.class).exists()).isTrue();
    }

    @Test
    void a_good_link_shows_one_button_and_is_not_used_by_that() {
        var link = persons.as(persons.administrator(), () -> signIns.issue(persons.create("Ana")));
        var token = link.substring(link.indexOf('=') + 1);
        var page = app.newUser().newWindow();

        open(page, "prijava", token);

        assertThat(page.find(Button.class).all()).extracting(Button::getText).containsExactly("Prijavi se");
        assertThat(page.find(TokenForm.class).all()).hasSize(1);
        assertThat(signIns.look(token)).isEqualTo(SignIns.LinkState.GOOD);
    }

    @Test
    void who_is_signed_in_is_told_so() {
        var page = as(persons.create("Ana Zarja"));

        page.navigate("prijava", SignInView.class);

        assertThat(page.find(Paragraph.class)
                        .withText("Prijava že velja: Ana Zarja.")
                        .exists())
                .isTrue();
        assertThat(page.find(EmailField.class).exists()).isFalse();
    }

    @Test
    void outside_demo_mode_no_account_is_a_button() {
        persons.create("Ana");
        var page = app.newUser().newWindow();

        page.navigate("prijava", SignInView.class);

        assertThat(page.find(DemoPart.class).exists()).isFalse();
    }

    @Test
    void a_link_made_by_an_administrator_is_told() {
        var ana = persons.create("Ana");
        persons.as(persons.administrator(), () -> signIns.issue(ana));
        var page = as(ana);

        page.navigate("izdana-povezava", IssuedLinkView.class);

        assertThat(page.find(Paragraph.class)
                        .withTextContaining("je izdala ta oseba: Skrbništvo")
                        .exists())
                .isTrue();
    }

    @Test
    void a_wrong_set_up_link_asks_for_nothing() {
        var page = app.newUser().newWindow();

        open(page, "postavitev", "izmisljen");

        assertThat(page.find(TextField.class).exists()).isFalse();
        assertThat(page.find(Paragraph.class)
                        .withTextContaining("Povezava za postavitev ne velja.")
                        .exists())
                .isTrue();
    }

    @Test
    void the_profile_makes_a_token_shows_it_once_and_revokes_it() {
        var ana = persons.create("Ana");
        var page = as(ana);
        page.navigate("profil", ProfileView.class);
        assertThat(page.find(H1.class).single().getText()).isEqualTo("Profil");

        page.find(Details.class).first().setOpened(true);
        page.find(TextField.class).withLabel("Ime žetona").single().setValue("Skripta");
        click(page, "Naredi žeton");

        var shown = page.find(TextField.class)
                .withLabelContaining("Žeton je narejen")
                .single()
                .getValue();
        assertThat(tokens.authenticate(shown)).isPresent();
        assertThat(page.find(Span.class).withText("Skripta").exists()).isTrue();

        click(page, "Prekliči žeton");
        confirm(page);
        assertThat(tokens.authenticate(shown)).isEmpty();
    }

    @Test
    void an_administrator_opens_an_account_and_issues_a_link_shown_once() {
        var administrator = persons.administrator();
        var page = as(administrator);
        var address = UUID.randomUUID() + "@example.org";
        page.navigate("racuni", AccountsView.class);

        page.find(TextField.class).withLabel("Ime").single().setValue("0 Ana " + address);
        page.find(EmailField.class).single().setValue(address);
        click(page, "Odpri račun");

        var account = persons.as(administrator, () -> service.findByEmail(new EmailAddress(address)));
        assertThat(account).isPresent();
        page.find(Button.class).withText("Izdaj povezavo").first().click();
        assertThat(page.find(TextField.class)
                        .withLabelContaining("Povezava za prijavo")
                        .single()
                        .getValue())
                .startsWith("https://plenum.test/app/prijava?token=");
    }

    @Test
    void accounts_are_nobody_elses_page() {
        var page = as(persons.create("Ana"));

        page.getUI().navigate("racuni");

        assertThat(page.getCurrentView()).isNotInstanceOf(AccountsView.class);
    }

    private static void open(BrowserlessUIContext page, String address, String token) {
        page.getUI().navigate(address, QueryParameters.simple(Map.of("token", token)));
    }

    private BrowserlessUIContext as(PersonId person) {
        return app.newUser(persons.authentication(person)).newWindow();
    }

    private static void click(BrowserlessUIContext page, String verb) {
        page.test(page.find(Button.class).withText(verb).single()).click();
    }

    private static void confirm(BrowserlessUIContext page) {
        var dialog = page.find(ConfirmDialog.class).single();
        page.test(ConfirmDialogTester.class, dialog).confirm();
    }
}
