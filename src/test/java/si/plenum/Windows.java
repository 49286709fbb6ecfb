package si.plenum;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.Authentication;
import si.plenum.identity.PersonId;
import si.plenum.identity.TestPersons;

/** The browsers of several people in one test. */
public final class Windows implements AutoCloseable {

    private final SecuredBrowserlessApplicationContext<Authentication> app;
    private final TestPersons persons;

    public Windows(ApplicationContext program) {
        app = SpringBrowserlessApplicationContext.createSecured(program, "si.plenum");
        persons = program.getBean(TestPersons.class);
    }

    /** A window of that person at an address. */
    public Window open(PersonId person, String address) {
        var window = new Window(app.newUser(persons.authentication(person)).newWindow());
        window.go(address);
        return window;
    }

    @Override
    public void close() {
        app.close();
    }

    /** One window. What it is told from elsewhere arrives when it asks. */
    public record Window(BrowserlessUIContext context) {

        /** A further window of the same person. */
        public Window another(String address) {
            var window = new Window(context.getUser().newWindow());
            window.go(address);
            return window;
        }

        public void go(String address) {
            context.activate();
            int query = address.indexOf('?');
            if (query < 0) {
                context.getUI().navigate(address);
            } else {
                var asked = QueryParameters.fromString(address.substring(query + 1));
                context.getUI().navigate(address.substring(0, query), asked);
            }
        }

        /** Everything that can be read in the window. */
        public String text() {
            context.activate();
            return read(context.getUI()
                    .getInternals()
                    .getActiveRouterTargetsChain()
                    .getLast()
                    .getElement());
        }

        private static String read(Element element) {
            if (element.isTextNode()) return element.getText();
            if (!element.isVisible()) return "";
            return element.getProperty("innerHTML", "")
                    + element.getChildren().map(Window::read).collect(Collectors.joining("\n"));
        }

        public void press(String verb) {
            context.activate();
            context.test(context.find(Button.class).withText(verb).first()).click();
        }

        /** Presses the one that follows so many others of the same name. */
        public void press(String verb, int after) {
            context.activate();
            context.test(context.find(Button.class).withText(verb).all().get(after))
                    .click();
        }

        public boolean offers(String verb) {
            context.activate();
            return context.find(Button.class).withText(verb).exists();
        }

        public void confirm() {
            context.activate();
            context.test(context.find(ConfirmDialog.class).single()).confirm();
        }

        public <T extends Component> T the(Class<T> type) {
            context.activate();
            return context.find(type).first();
        }

        public <T extends Component> List<T> all(Class<T> type) {
            context.activate();
            return context.find(type).all();
        }

        public boolean has(Class<? extends Component> type) {
            context.activate();
            return context.find(type).exists();
        }

        /** Waits until the window shows something that came from elsewhere. */
        public void sees(String words) {
            Awaitility.await(words)
                    .atMost(Duration.ofSeconds(10))
                    .pollInSameThread()
                    .until(() -> {
                        // Looking for something lets in what is waiting.
                        the(Div.class);
                        return text().contains(words);
                    });
        }
    }
}
