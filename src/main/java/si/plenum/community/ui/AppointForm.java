package si.plenum.community.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import si.plenum.community.Body;
import si.plenum.community.Memberships;
import si.plenum.community.Office;
import si.plenum.identity.Persons;
import si.plenum.platform.ui.Buttons;
import si.plenum.platform.ui.DayField;
import si.plenum.platform.ui.ErrorSummary;
import si.plenum.platform.ui.ErrorSummary.Problem;
import si.plenum.platform.ui.PageSection;

/** Gives somebody an office of the chosen body. */
final class AppointForm extends Div {

    private final Memberships memberships;
    private final Supplier<Body> body;
    private final Consumer<String> done;

    private final ErrorSummary wrong = new ErrorSummary();
    private final PersonField person;
    private final Select<Office> office = new Select<>();
    private final DatePicker from = DayField.in(getLocale());
    private final DatePicker until = DayField.in(getLocale());

    AppointForm(Memberships memberships, Persons persons, LocalDate today, Supplier<Body> body, Consumer<String> done) {
        this.memberships = memberships;
        this.body = body;
        this.done = done;
        person = new PersonField(persons);
        office.setLabel(getTranslation("members.office"));
        office.setItems(Office.values());
        office.setItemLabelGenerator(each -> getTranslation("members.office." + each.wireName()));
        office.setWidthFull();
        from.setLabel(getTranslation("members.from"));
        from.setValue(today);
        until.setLabel(getTranslation("members.until"));
        var section = new PageSection(
                getTranslation("members.appoint.title"),
                wrong,
                person,
                office,
                from,
                until,
                Buttons.row(Buttons.plain(getTranslation("members.appoint"), click -> appoint())));
        section.addClassName("stack");
        add(section);
    }

    private void appoint() {
        var who = person.getValue();
        var what = office.getValue();
        var day = from.getValue();
        if (who == null || what == null || day == null) {
            var problems = new ArrayList<Problem>();
            if (who == null) problems.add(new Problem(getTranslation("error.person.empty"), person));
            if (what == null) problems.add(new Problem(getTranslation("error.office.empty"), office));
            if (day == null) problems.add(new Problem(getTranslation("error.day.empty"), from));
            wrong.show(problems);
            return;
        }
        wrong.show(List.of());
        memberships.appoint(body.get().id(), who.id(), what, day, Optional.ofNullable(until.getValue()));
        person.clear();
        office.clear();
        done.accept(getTranslation("members.appointed", Map.of("name", who.name())));
    }
}
