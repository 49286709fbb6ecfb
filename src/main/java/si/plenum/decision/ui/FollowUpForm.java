package si.plenum.decision.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import si.plenum.decision.DecisionId;
import si.plenum.decision.FollowUpKind;
import si.plenum.decision.FollowUps;
import si.plenum.decision.NewFollowUp;
import si.plenum.platform.Refused;
import si.plenum.platform.language.Refusals;
import si.plenum.platform.ui.Buttons;
import si.plenum.platform.ui.DayField;
import si.plenum.platform.ui.ErrorSummary;

/** Adds a condition or a task to a decision. */
final class FollowUpForm extends Details {

    FollowUpForm(DecisionId decision, FollowUps followUps, Refusals refusals, Runnable done) {
        var wrong = new ErrorSummary();
        var kind = new RadioButtonGroup<FollowUpKind>();
        kind.setLabel(getTranslation("decision.follow-up.kind"));
        kind.setItems(FollowUpKind.values());
        kind.setItemLabelGenerator(each -> getTranslation("decision.follow-up.kind." + each.wireName()));
        kind.setValue(FollowUpKind.CONDITION);
        var text = new TextArea(getTranslation("decision.follow-up.text"));
        text.setWidthFull();
        var owner = new TextField(getTranslation("decision.follow-up.owner"));
        owner.setHelperText(getTranslation("decision.follow-up.owner.hint"));
        owner.setWidthFull();
        var due = DayField.in(getLocale(), getTranslation("decision.follow-up.due"));
        var act = Buttons.plain(getTranslation("decision.follow-up.add"), click -> {
            try {
                followUps.add(
                        decision, new NewFollowUp(kind.getValue(), text.getValue(), owner.getValue(), due.getValue()));
                done.run();
            } catch (Refused refused) {
                wrong.show(refusals.sentence(getLocale(), refused));
            }
        });
        var form = new Div(wrong, kind, text, owner, due, Buttons.row(act));
        form.addClassNames("stack", "measure");
        setSummaryText(getTranslation("decision.follow-up.more"));
        add(form);
    }
}
