package si.plenum.identity.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Map;
import si.plenum.identity.EmailAddress;
import si.plenum.identity.SetUp;
import si.plenum.platform.Refused;
import si.plenum.platform.language.Language;
import si.plenum.platform.language.Refusals;
import si.plenum.platform.ui.Buttons;
import si.plenum.platform.ui.Lead;
import si.plenum.platform.ui.PageHeading;

/** Where the first administrator of an empty instance says who they are. The link to it stands on the program's output. */
@Route(value = "postavitev", layout = DoorLayout.class, autoLayout = false)
@AnonymousAllowed
class SetUpView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient SetUp setUp;
    private final transient Refusals refusals;
    private final TextField name = new TextField();
    private final EmailField address = new EmailField();
    private final Div mistake = new Div();

    SetUpView(SetUp setUp, Refusals refusals) {
        this.setUp = setUp;
        this.refusals = refusals;
        addClassNames("stack", "measure");
        name.setLabel(getTranslation("profile.name"));
        name.setHelperText(getTranslation("setup.name.hint"));
        name.setWidthFull();
        name.setManualValidation(true);
        address.setLabel(getTranslation("signin.email"));
        address.setWidthFull();
        address.setManualValidation(true);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new PageHeading(getTranslation("setup.title")));
        var tokens = event.getLocation().getQueryParameters().getParameters().getOrDefault("token", List.of());
        if (tokens.isEmpty() || !setUp.open(tokens.getFirst())) {
            add(new Paragraph(getTranslation("error.setup.done")));
            return;
        }
        var form = new TokenForm();
        var done = Buttons.main(getTranslation("setup.do"), click -> complete(tokens.getFirst(), form));
        done.addClickShortcut(Key.ENTER);
        add(new Lead(getTranslation("setup.lead")), mistake, name, address, Buttons.row(done), form);
    }

    private void complete(String token, TokenForm form) {
        mistake.removeAll();
        name.setInvalid(false);
        address.setInvalid(false);
        try {
            var email = new EmailAddress(address.getValue());
            form.send(setUp.complete(token, name.getValue(), email, Language.of(getLocale())));
        } catch (Refused refused) {
            var sentence = refusals.sentence(getLocale(), refused);
            switch (refused.key()) {
                case "error.email" -> {
                    address.setErrorMessage(sentence);
                    address.setInvalid(true);
                    address.focus();
                }
                case "error.name.empty", "error.too.long" -> {
                    name.setErrorMessage(sentence);
                    name.setInvalid(true);
                    name.focus();
                }
                default -> mistake.add(DoorParts.mistake(sentence));
            }
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("app.title", Map.of("page", getTranslation("setup.title")));
    }
}
