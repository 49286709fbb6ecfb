package si.plenum.rules.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;
import si.plenum.platform.Refused;
import si.plenum.platform.language.Refusals;
import si.plenum.rules.InvalidRule;
import si.plenum.rules.Rule;
import si.plenum.rules.RuleChange;

/**
 * Edits the rule of one matter part by part. What cannot be a rule is said at once and kept as typed; the change is then the
 * last one that could.
 */
public final class RuleEditor extends Div {

    private final @Nullable Rule before;
    private final RuleFields fields;
    private final Refusals refusals;
    private final Runnable onChange;
    private final Paragraph wrong = new Paragraph();
    private Rule after;

    /**
     * An editor of one rule.
     *
     * @param before the rule adopted last, or null where the matter has none
     * @param after the rule as its author has it so far
     * @param onChange told after every change
     */
    public RuleEditor(@Nullable Rule before, Rule after, Refusals refusals, Runnable onChange) {
        this.before = before;
        this.after = after;
        this.refusals = refusals;
        this.onChange = onChange;
        addClassName("stack");
        wrong.getElement().setAttribute("role", "alert");
        wrong.setVisible(false);
        fields = new RuleFields(this, after);
        add(wrong);
        fields.all().forEach(this::take);
    }

    /** The change as it stands now. */
    public RuleChange change() {
        return new RuleChange(before, after);
    }

    /** Where an error summary leads. */
    public Focusable<?> focusable() {
        return fields.method();
    }

    /** Whether what stands in the fields is a rule. */
    public boolean isValid() {
        return !wrong.isVisible();
    }

    private void take(Component field) {
        add(field);
        if (field instanceof AbstractField<?, ?> input) input.addValueChangeListener(change -> changed());
        field.getChildren()
                .filter(AbstractField.class::isInstance)
                .forEach(child -> ((AbstractField<?, ?>) child).addValueChangeListener(change -> changed()));
    }

    private void changed() {
        try {
            after = fields.rule(after.matter(), after.citation());
            wrong.setVisible(false);
            onChange.run();
        } catch (InvalidRule invalid) {
            say(invalid);
        }
    }

    private void say(Refused invalid) {
        wrong.setText(refusals.sentence(getLocale(), invalid));
        wrong.setVisible(true);
    }
}
