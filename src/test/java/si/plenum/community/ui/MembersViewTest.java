package si.plenum.community.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import si.plenum.PlenumTest;
import si.plenum.community.Body;
import si.plenum.community.Elector;
import si.plenum.community.Memberships;
import si.plenum.community.Office;
import si.plenum.community.TestBodies;
import si.plenum.community.TestBody;
import si.plenum.identity.PersonId;
import si.plenum.identity.TestPersons;
import si.plenum.platform.LegalClock;

@PlenumTest
class MembersViewTest {

    @Autowired
    ApplicationContext program;

    @Autowired
    TestBodies bodies;

    @Autowired
    TestPersons persons;

    @Autowired
    Memberships memberships;

    @Autowired
    LegalClock clock;

    @Test
    void a_member_sees_who_belongs_to_the_body_and_changes_nothing() {
        var body = bodies.of(5);

        look(body.member(0), window -> {
            assertThat(rows(window)).hasSize(7).anyMatch(row -> row.contains("vodi seje"));
            assertThat(window.find(Button.class).exists()).isFalse();
        });
    }

    @Test
    void names_are_found_in_any_case_and_without_carons() {
        var body = bodies.of(3);
        var person = persons.create("Žiga Čebelar");
        body.as(
                body.administrator(),
                () -> memberships.admit(body.id(), person, true, clock.today().minusDays(1)));

        look(body.moderator(), window -> {
            window.test(window.find(TextField.class).single()).setValue("cebel");
            assertThat(rows(window))
                    .singleElement()
                    .satisfies(row -> assertThat(row).contains("Žiga Čebelar").contains("glasuje"));
        });
    }

    @Test
    void an_administrator_ends_a_membership_after_being_asked_and_takes_an_office_back() {
        var body = bodies.of(4);

        look(body.administrator(), window -> {
            choose(window, body);
            search(window, name(body, body.member(0)));
            window.test(window.find(Button.class).withText("Končaj članstvo").single())
                    .click();
            assertThat(electorate(body)).contains(body.member(0));
            window.test(window.find(ConfirmDialog.class).single()).confirm();
            assertThat(electorate(body)).doesNotContain(body.member(0));

            search(window, name(body, body.moderator()));
            window.test(window.find(Button.class)
                            .withText("Odvzemi vlogo (vodi seje)")
                            .single())
                    .click();
            assertThat(body.as(
                            body.moderator(), () -> memberships.holds(body.id(), body.moderator(), Office.MODERATOR)))
                    .isFalse();
        });
    }

    @Test
    void who_belongs_nowhere_reads_what_will_be_here() {
        var body = bodies.of(3);

        look(body.outsider(), window -> assertThat(rows(window)).isEmpty());
    }

    private void look(PersonId person, Consumer<BrowserlessUIContext> sight) {
        try (var app = SpringBrowserlessApplicationContext.createSecured(program, "si.plenum")) {
            var window = app.newUser(persons.authentication(person)).newWindow();
            window.activate();
            window.getUI().navigate("clanstvo");
            sight.accept(window);
        }
    }

    @SuppressWarnings("unchecked")
    private static void choose(BrowserlessUIContext window, TestBody body) {
        ((Select<Body>) window.find(Select.class).all().getFirst()).setValue(body.body());
    }

    private static void search(BrowserlessUIContext window, String name) {
        window.test(window.find(TextField.class).all().getFirst()).setValue(name);
    }

    private static List<String> rows(BrowserlessUIContext window) {
        return window.find(ListItem.class).all().stream()
                .filter(item -> item.getParent()
                        .filter(list -> list.getElement().getClassList().contains("queue"))
                        .isPresent())
                .map(item -> item.getElement().getTextRecursively())
                .toList();
    }

    private String name(TestBody body, PersonId person) {
        return body.as(person, () -> memberships.actsFor(body.id(), person))
                .getFirst()
                .name();
    }

    private List<PersonId> electorate(TestBody body) {
        return body.as(body.council(), () -> memberships.electorate(body.id(), clock.today())).stream()
                .map(Elector::person)
                .toList();
    }
}
