package si.plenum.identity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import si.plenum.identity.NewPerson;
import si.plenum.identity.Persons;
import si.plenum.platform.Refused;
import si.plenum.platform.language.Refusals;
import si.plenum.platform.ui.Buttons;
import si.plenum.platform.ui.SavedNote;

/** A name and an address: what it takes to give somebody an account. */
class NewAccountForm extends Div {

    private final transient Persons persons;
    private final transient Refusals refusals;
    private final transient Runnable made;
    private final TextField name = new TextField();
    private final EmailField address = new EmailField();
    private final SavedNote note = new SavedNote();

    NewAccountForm(Persons persons, Refusals refusals, Runnable made) {
        this.persons = persons;
        this.refusals = refusals;
        this.made = made;
        addClassName("stack");
        name.setLabel(getTranslation("profile.name"));
        name.setHelperText(getTranslation("setup.name.hint"));
        name.setWidthFull();
        name.setManualValidation(true);
        address.setLabel(getTranslation("signin.email"));
        address.setWidthFull();
        address.setManualValidation(true);
        add(name, address, Buttons.row(Buttons.main(getTranslation("setup.do"), click -> create())), note);
    }

    private void create() {
        name.setInvalid(false);
        address.setInvalid(false);
        note.show("");
        try {
            var person = new NewPerson(name.getValue(), address.getValue());
            persons.create(person);
            note.show(getTranslation("account.made", Map.of("name", person.name())));
            name.clear();
            address.clear();
            made.run();
        } catch (Refused refused) {
            var sentence = refusals.sentence(getLocale(), refused);
            if (refused.key().startsWith("error.email")) {
                address.setErrorMessage(sentence);
                address.setInvalid(true);
                address.focus();
            } else {
                name.setErrorMessage(sentence);
                name.setInvalid(true);
                name.focus();
            }
        }
    }
}
