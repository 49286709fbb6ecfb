package si.plenum.document.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.QueryParameters;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.ApplicationContext;
import si.plenum.PlenumTest;
import si.plenum.TestTime;
import si.plenum.document.DocumentRow;
import si.plenum.document.TestDocuments;
import si.plenum.identity.TestPersons;
import si.plenum.platform.ui.PageHeading;

@PlenumTest
class DocumentViewsTest {

    private static final String RULES = """
            # Hišni red

            ## I. Splošno

            ### 1. člen: Namen

            Ta red ureja <b>rabo</b> prostorov.

            ### 2. člen: Tišina

            (1) Nočni mir je od 23. do 6. ure.

            (2) Izjemo dovoli koordinacija.
            """;

    @Autowired
    ApplicationContext context;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    TestPersons persons;

    @Autowired
    TestTime time;

    private TestDocuments test;
    private DocumentRow rules;

    @BeforeEach
    void a_document_changed_twice() {
        time.at("2026-03-01T12:00");
        test = beans.createBean(TestDocuments.class);
        rules = test.found(RULES);
        test.change(rules, "2", 1, "Nočni mir je od 22. do 6. ure.", "2026-03-01");
        test.change(rules, "2", 2, "Izjem ni.", "2026-09-01");
    }

    private void reading(String address, Consumer<BrowserlessUIContext> look) {
        try (var app = SpringBrowserlessApplicationContext.createSecured(context, "si.plenum")) {
            var window = app.newUser(persons.authentication(persons.create())).newWindow();
            int query = address.indexOf('?');
            if (query < 0) window.getUI().navigate(address);
            else
                window.getUI()
                        .navigate(
                                address.substring(0, query), QueryParameters.fromString(address.substring(query + 1)));
            window.roundTrip();
            look.accept(window);
        }
    }

    private static String law(BrowserlessUIContext window) {
        return window.find(Div.class).all().stream()
                .filter(div -> div.hasClassName("law"))
                .map(div -> div.getElement().getProperty("innerHTML"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_list_names_every_document_with_the_text_in_force() {
        reading("akti", window -> {
            assertThat(window.find(Anchor.class).all())
                    .extracting(Anchor::getHref)
                    .contains("akti/" + rules.slug());
            assertThat(window.find(Span.class).all())
                    .extracting(Span::getText)
                    .anyMatch(words -> words.contains("št. 2, velja od 1.") && words.contains("marca"));
        });
    }

    @Test
    void the_page_shows_the_text_in_force_with_its_origin_and_what_is_adopted() {
        reading("akti/" + rules.slug(), window -> {
            assertThat(window.find(PageHeading.class).single().getText()).isEqualTo("Hišni red");
            assertThat(law(window))
                    .contains("id=\"clen-2\"", "Nočni mir je od 22. do 6. ure.", "Izjemo dovoli koordinacija.")
                    .contains("Sprejeto, še ne velja.", "V 2. členu se drugi odstavek spremeni.", "septembra")
                    .contains("Od kod to?", "sprememba št. 2")
                    .contains("&lt;b&gt;rabo")
                    .doesNotContain("<b>rabo");
            assertThat(window.find(Anchor.class).all())
                    .extracting(Anchor::getHref)
                    .contains("akti/" + rules.slug() + "#clen-2");
        });
    }

    @Test
    void an_earlier_version_is_chosen_and_compared() {
        reading("akti/" + rules.slug() + "?dan=2026-02-01", window -> {
            assertThat(law(window)).contains("od 23. do 6.").doesNotContain("Sprejeto, še ne velja.");
            assertThat(window.find(Select.class).all()).hasSize(2);
        });
        reading("akti/" + rules.slug() + "?od=1&do=2", window -> {
            assertThat(window.find(H1.class).single().getText()).isEqualTo("Primerjava različic");
            assertThat(window.find(ListItem.class).all())
                    .extracting(ListItem::getText)
                    .contains("V 2. členu se prvi odstavek spremeni.");
        });
    }

    @Test
    void what_is_not_there_is_not_found() {
        for (var address : new String[] {
            "akti/ni-ga", "akti/" + rules.slug() + "?dan=1999-01-01", "akti/" + rules.slug() + "?dan=danes"
        }) {
            reading(address, window -> assertThat(window.getCurrentView()).isInstanceOf(HasErrorParameter.class));
        }
    }
}
