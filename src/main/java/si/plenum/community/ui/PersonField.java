package si.plenum.community.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import si.plenum.identity.Person;
import si.plenum.identity.Persons;

/** Chooses somebody by a part of the name. */
final class PersonField extends ComboBox<Person> {

    PersonField(Persons persons) {
        setLabel(getTranslation("members.person"));
        setItemLabelGenerator(Person::name);
        setItems(query -> persons.search(query.getFilter().orElse("")).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
        setWidthFull();
    }
}
