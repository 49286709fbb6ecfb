package si.plenum.identity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import si.plenum.identity.CurrentPerson;
import si.plenum.identity.Persons;
import si.plenum.identity.SignIns;
import si.plenum.identity.SignIns.LinkState;
import si.plenum.platform.language.Refusals;
import si.plenum.platform.ui.Buttons;
import si.plenum.platform.ui.PageHeading;

/**
 * Sign-in: asks for an address; then takes the mailed code; or shows, for a mailed link, one button. Public, because the
 * filter chain names it.
 */
@Route(value = "prijava", layout = DoorLayout.class, autoLayout = false)
@AnonymousAllowed
public class SignInView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient SignIns signIns;
    private final transient Persons persons;
    private final transient CurrentPerson currentPerson;
    private final transient Refusals refusals;

    public SignInView(SignIns signIns, Persons persons, CurrentPerson currentPerson, Refusals refusals) {
        this.signIns = signIns;
        this.persons = persons;
        this.currentPerson = currentPerson;
        this.refusals = refusals;
        addClassNames("stack", "measure");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new PageHeading(getTranslation("signin.title")));
        var location = event.getLocation();
        var form = new TokenForm();
        var token = parameter(location, "token");
        parameter(location, "napaka").ifPresent(this::addMistake);

        if (currentPerson.ifAny().isPresent()) addAlready();
        if (token.isPresent()) {
            addLink(form, token.get());
        } else if (currentPerson.ifAny().isEmpty()) {
            add(new AskPart(signIns, refusals, form));
        }
        addDemo(form);
        add(form);
    }

    /** A link that was opened: good for one press of a button, or why not. */
    private void addLink(TokenForm form, String token) {
        switch (signIns.look(token)) {
            case GOOD -> {
                var enter = Buttons.main(getTranslation("signin.link.enter"), click -> form.send(token));
                enter.focus();
                add(new Paragraph(getTranslation("signin.link.lead")), Buttons.row(enter));
            }
            case USED -> addUseless(form, LinkState.USED);
            case OLD -> addUseless(form, LinkState.OLD);
        }
    }

    private void addUseless(TokenForm form, LinkState state) {
        add(DoorParts.mistake(getTranslation(state == LinkState.USED ? "error.link.used" : "error.link.old")));
        if (currentPerson.ifAny().isEmpty()) add(new AskPart(signIns, refusals, form));
    }

    private void addMistake(String kind) {
        add(DoorParts.mistake(getTranslation(kind.equals("uporabljena") ? "error.link.used" : "error.link.old")));
    }

    private void addAlready() {
        var onward = Buttons.mainLink("/app/", getTranslation("signin.already.go"));
        onward.setRouterIgnore(true);
        var name = persons.profile().name();
        add(new Paragraph(getTranslation("signin.already", Map.of("name", name))), Buttons.row(onward));
    }

    private void addDemo(TokenForm form) {
        var accounts = signIns.demoAccounts();
        if (!accounts.isEmpty()) add(new DemoPart(accounts, person -> form.send(signIns.demo(person))));
    }

    private static Optional<String> parameter(Location location, String name) {
        return location.getQueryParameters().getParameters().getOrDefault(name, List.of()).stream()
                .findFirst();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("app.title", Map.of("page", getTranslation("signin.title")));
    }
}
