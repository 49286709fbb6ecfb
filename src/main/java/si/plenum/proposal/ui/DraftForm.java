package si.plenum.proposal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import si.plenum.community.Bodies;
import si.plenum.document.TextInForce;
import si.plenum.document.ui.ArticleEditor;
import si.plenum.platform.language.Refusals;
import si.plenum.proposal.Draft;
import si.plenum.proposal.DraftText;
import si.plenum.proposal.Problem.Field;
import si.plenum.rules.ui.RuleEditor;

/** The fields of a draft. Says a moment after the last key that something was typed; no field ever refuses what is typed. */
final class DraftForm extends Div {

    private static final int DEBOUNCE = 800;

    private final TextField title = new TextField();
    private final TextArea summary = new TextArea();
    private final TextArea wording = new TextArea();
    private final TextArea reasons = new TextArea();
    private final @Nullable ArticleEditor change;
    private final @Nullable RuleEditor rule;
    private final @Nullable ElectionFields election;
    private final CommencementField commencement;

    /** @param text the text that the draft changes, absent where it changes none */
    DraftForm(Draft draft, @Nullable TextInForce text, Bodies bodies, Refusals refusals, Runnable typed) {
        addClassName("stack");
        var before = draft.text();
        field(title, "proposal.title", "proposal.title.hint", typed);
        title.setValue(before.title());
        area(summary, 2, "proposal.summary", "proposal.summary.hint", typed);
        summary.setValue(before.summary());
        area(wording, 6, "proposal.wording", "proposal.wording.hint", typed);
        wording.addClassName("wording");
        wording.setValue(before.wording());
        area(reasons, 6, "proposal.reasons", "proposal.reasons.hint", typed);
        reasons.setValue(before.reasons());
        commencement = new CommencementField(before.commencement(), typed);
        var operations = before.change();
        change = text == null
                ? null
                : new ArticleEditor(text, operations == null ? List.of() : operations.operations(), typed);
        var edited = before.rule();
        rule = edited == null ? null : new RuleEditor(edited.before(), edited.after(), refusals, typed);
        var plan = before.election();
        election = plan == null ? null : new ElectionFields(draft.body(), plan, bodies, typed);
        // An election says itself when its mandates begin.
        commencement.setVisible(election == null);
        add(title, summary, content(), commencement, reasons);
    }

    private Component content() {
        if (election != null) return election;
        return rule != null ? rule : change != null ? change : wording;
    }

    DraftText text() {
        return new DraftText(
                title.getValue(),
                summary.getValue(),
                change == null && rule == null && election == null ? wording.getValue() : "",
                reasons.getValue(),
                change == null ? null : change.change(),
                commencement.rule(),
                rule == null ? null : rule.change(),
                election == null ? null : election.plan());
    }

    Focusable<?> component(Field field) {
        return switch (field) {
            case TITLE -> title;
            case SUMMARY -> summary;
            case REASONS -> reasons;
            case ELECTION -> election != null ? election.focusable() : title;
            case WORDING, CHANGE -> rule != null ? rule.focusable() : change != null ? change.focusable() : wording;
        };
    }

    /** Marks a field with its sentence. */
    void mark(Field field, String sentence) {
        if (component(field) instanceof HasValidation marked) {
            marked.setErrorMessage(sentence);
            marked.setInvalid(true);
        }
    }

    void unmark() {
        for (var field : Field.values()) {
            if (component(field) instanceof HasValidation marked) marked.setInvalid(false);
        }
    }

    private void field(TextField field, String label, String hint, Runnable typed) {
        field.setLabel(getTranslation(label));
        field.setHelperText(getTranslation(hint));
        field.setWidthFull();
        lazy(field);
        field.setManualValidation(true);
        field.addValueChangeListener(change -> typed.run());
    }

    private void area(TextArea area, int rows, String label, String hint, Runnable typed) {
        area.setLabel(getTranslation(label));
        area.setHelperText(getTranslation(hint));
        area.setWidthFull();
        area.setMinRows(rows);
        lazy(area);
        area.setManualValidation(true);
        area.addValueChangeListener(change -> typed.run());
    }

    private static void lazy(HasValueChangeMode field) {
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(DEBOUNCE);
    }
}
