package si.plenum.proposal.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import si.plenum.document.CommencementRule;
import si.plenum.platform.ui.DayField;
import si.plenum.platform.ui.Typing;

/** When the decision takes effect: the day after publication, where nothing else is chosen. */
final class CommencementField extends Div {

    private enum Kind {
        AFTER,
        DAY,
        CONDITION
    }

    private final Select<Kind> kind = new Select<>();
    private final DatePicker day = DayField.in(getLocale());
    private final TextField condition = new TextField();
    private final DatePicker by = DayField.in(getLocale());

    CommencementField(CommencementRule rule, Runnable onChange) {
        addClassName("stack-s");
        kind.setLabel(getTranslation("proposal.commencement"));
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(each -> getTranslation(
                switch (each) {
                    case AFTER -> "proposal.commencement.after";
                    case DAY -> "proposal.commencement.day";
                    case CONDITION -> "proposal.commencement.condition";
                }));
        kind.setWidthFull();
        day.setLabel(getTranslation("proposal.commencement.day.field"));
        condition.setLabel(getTranslation("proposal.commencement.condition.field"));
        condition.setHelperText(getTranslation("proposal.commencement.condition.hint"));
        condition.setWidthFull();
        Typing.keep(condition);
        by.setLabel(getTranslation("proposal.commencement.by"));
        by.setHelperText(getTranslation("proposal.commencement.by.hint"));
        show(rule);
        reveal();
        kind.addValueChangeListener(change -> reveal());
        kind.addValueChangeListener(change -> onChange.run());
        day.addValueChangeListener(change -> onChange.run());
        condition.addValueChangeListener(change -> onChange.run());
        by.addValueChangeListener(change -> onChange.run());
        add(kind, day, condition, by);
    }

    private void show(CommencementRule rule) {
        switch (rule) {
            case CommencementRule.AfterPublication after -> kind.setValue(Kind.AFTER);
            case CommencementRule.OnDay(var chosen) -> {
                kind.setValue(Kind.DAY);
                day.setValue(chosen);
            }
            case CommencementRule.OnCondition(var words, var days, var deadline) -> {
                kind.setValue(Kind.CONDITION);
                condition.setValue(words);
                by.setValue(deadline);
            }
        }
    }

    private void reveal() {
        day.setVisible(kind.getValue() == Kind.DAY);
        condition.setVisible(kind.getValue() == Kind.CONDITION);
        by.setVisible(kind.getValue() == Kind.CONDITION);
    }

    /** What is chosen; the day after publication while a day or a condition is still missing. */
    CommencementRule rule() {
        if (kind.getValue() == Kind.DAY && day.getValue() != null) return new CommencementRule.OnDay(day.getValue());
        if (kind.getValue() == Kind.CONDITION && !condition.getValue().isBlank()) {
            return new CommencementRule.OnCondition(condition.getValue().strip(), 1, by.getValue());
        }
        return CommencementRule.DAY_AFTER_PUBLICATION;
    }
}
