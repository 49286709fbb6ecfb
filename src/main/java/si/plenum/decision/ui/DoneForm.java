package si.plenum.decision.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import si.plenum.decision.FollowUp;
import si.plenum.decision.FollowUps;
import si.plenum.platform.Refused;
import si.plenum.platform.language.Refusals;
import si.plenum.platform.ui.Buttons;
import si.plenum.platform.ui.DayField;
import si.plenum.platform.ui.ErrorSummary;

/** Records that a condition is met or a task done: the day, and what shows it. */
final class DoneForm extends Details {

    DoneForm(FollowUp asked, FollowUps followUps, Refusals refusals, LocalDate today, Runnable done) {
        var wrong = new ErrorSummary();
        var day = DayField.in(getLocale(), getTranslation("decision.condition.day"));
        day.setValue(today);
        day.setMax(today);
        var with = new TextField(getTranslation("decision.condition.with"));
        with.setWidthFull();
        var act = Buttons.plain(getTranslation("decision.follow-up.record"), click -> {
            if (day.getValue() == null) {
                wrong.show(List.of(new ErrorSummary.Problem(getTranslation("error.day.empty"), day)));
                return;
            }
            try {
                followUps.done(asked.id(), day.getValue(), with.getValue());
                done.run();
            } catch (Refused refused) {
                wrong.show(refusals.sentence(getLocale(), refused));
            }
        });
        var form = new Div(wrong, day, with, Buttons.row(act));
        form.addClassNames("stack", "measure");
        setSummaryText(getTranslation("decision.follow-up.record"));
        add(form);
    }
}
