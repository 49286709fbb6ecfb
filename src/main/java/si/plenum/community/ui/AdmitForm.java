package si.plenum.community.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import si.plenum.community.Body;
import si.plenum.community.Memberships;
import si.plenum.identity.Persons;
import si.plenum.platform.ui.Buttons;
import si.plenum.platform.ui.DayField;
import si.plenum.platform.ui.ErrorSummary;
import si.plenum.platform.ui.ErrorSummary.Problem;
import si.plenum.platform.ui.PageSection;

/** Admits somebody to the chosen body. */
final class AdmitForm extends Div {

    private final Memberships memberships;
    private final Supplier<Body> body;
    private final Consumer<String> done;

    private final ErrorSummary wrong = new ErrorSummary();
    private final PersonField person;
    private final RadioButtonGroup<Boolean> votes = new RadioButtonGroup<>();
    private final DatePicker from = DayField.in(getLocale());

    AdmitForm(Memberships memberships, Persons persons, LocalDate today, Supplier<Body> body, Consumer<String> done) {
        this.memberships = memberships;
        this.body = body;
        this.done = done;
        person = new PersonField(persons);
        votes.setLabel(getTranslation("members.as"));
        votes.setItems(true, false);
        votes.setItemLabelGenerator(vote -> getTranslation(vote ? "members.as.vote" : "members.as.observer"));
        votes.setValue(true);
        from.setLabel(getTranslation("members.from"));
        from.setValue(today);
        var section = new PageSection(
                getTranslation("members.admit.title"),
                wrong,
                person,
                votes,
                from,
                Buttons.row(Buttons.plain(getTranslation("members.admit"), click -> admit())));
        section.addClassName("stack");
        add(section);
    }

    private void admit() {
        var who = person.getValue();
        var day = from.getValue();
        if (who == null || day == null) {
            var problems = new ArrayList<Problem>();
            if (who == null) problems.add(new Problem(getTranslation("error.person.empty"), person));
            if (day == null) problems.add(new Problem(getTranslation("error.day.empty"), from));
            wrong.show(problems);
            return;
        }
        wrong.show(List.of());
        memberships.admit(body.get().id(), who.id(), votes.getValue(), day);
        person.clear();
        done.accept(getTranslation("members.admitted", Map.of("name", who.name())));
    }
}
