package si.plenum.proposal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import si.plenum.community.Bodies;
import si.plenum.document.ActKind;
import si.plenum.document.ChangeTerms;
import si.plenum.document.NamedAct;
import si.plenum.document.TextInForce;
import si.plenum.document.ui.ArticleEditor;
import si.plenum.platform.Refused;
import si.plenum.platform.language.Refusals;
import si.plenum.platform.ui.ErrorSummary;
import si.plenum.platform.ui.Typing;
import si.plenum.proposal.Draft;
import si.plenum.proposal.DraftText;
import si.plenum.proposal.Problem.Field;
import si.plenum.rules.Method;
import si.plenum.rules.ui.RuleEditor;
import si.plenum.voting.TypedPaper;
import si.plenum.voting.ui.PaperFields;

/** The fields of a draft. Says a moment after the last key that something was typed; no field ever refuses what is typed. */
final class DraftForm extends Div {

    private final TextField title = new TextField();
    private final TextArea summary = new TextArea();
    private final TextArea wording = new TextArea();
    private final TextArea reasons = new TextArea();
    private final @Nullable TermsField terms;
    private final @Nullable ArticleEditor change;
    private final @Nullable RuleEditor rule;
    private final @Nullable ElectionFields election;
    private final CommencementField commencement;
    private final @Nullable PaperFields paper;

    /**
     * @param text   the text that the draft changes, absent where it changes none
     * @param acts   the acts of that text, none where it changes none
     * @param method by which options are chosen among, absent where the draft has none on its ballot
     */
    DraftForm(
            Draft draft,
            @Nullable TextInForce text,
            List<NamedAct> acts,
            @Nullable Method method,
            Bodies bodies,
            Refusals refusals,
            Runnable typed) {
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
        terms = text == null
                ? null
                : new TermsField(operations == null ? ChangeTerms.PLAIN : operations.terms(), acts, typed);
        var edited = before.rule();
        rule = edited == null ? null : new RuleEditor(edited.before(), edited.after(), refusals, typed);
        var options = before.paper();
        paper = method == null
                ? null
                : new PaperFields(method, options == null ? TypedPaper.empty(method) : options, typed);
        var plan = before.election();
        election = plan == null ? null : new ElectionFields(draft.body(), plan, bodies, typed);
        // An election says itself when its mandates begin.
        commencement.setVisible(election == null);
        add(title, summary);
        if (terms != null) {
            add(terms);
            terms.onKind(kind -> content().setVisible(kind != ActKind.ANNULMENT && kind != ActKind.CONSOLIDATION));
        }
        add(content());
        if (paper != null) add(new H2(getTranslation("proposal.paper")), paper);
        add(commencement, reasons);
    }

    private Component content() {
        if (election != null) return election;
        return rule != null ? rule : change != null ? change : wording;
    }

    /** What an amendment brings takes effect with what it amends. */
    void hideCommencement() {
        commencement.setVisible(false);
    }

    DraftText text() {
        return new DraftText(
                title.getValue(),
                summary.getValue(),
                change == null && rule == null && election == null ? wording.getValue() : "",
                reasons.getValue(),
                change == null || terms == null ? null : change.change().with(terms.terms()),
                commencement.rule(),
                rule == null ? null : rule.change(),
                election == null ? null : election.plan(),
                paper == null ? null : paper.typed());
    }

    Focusable<?> component(Field field) {
        return switch (field) {
            case TITLE -> title;
            case SUMMARY -> summary;
            case REASONS -> reasons;
            case ELECTION -> election != null ? election.focusable() : title;
            case PAPER -> paper != null ? paper.focusable() : wording;
            case WORDING, CHANGE -> rule != null ? rule.focusable() : change != null ? ofChange(change) : wording;
        };
    }

    private Focusable<?> ofChange(ArticleEditor editor) {
        return terms != null && terms.terms().isAnnulment() ? terms.focusable() : editor.focusable();
    }

    /** Marks each field of the ballot that lacks something; one that is not begun lacks nothing yet. */
    List<ErrorSummary.Problem> markPaper(Function<Refused, String> sentence) {
        return paper == null || paper.typed().isBlank() ? List.of() : paper.mark(sentence);
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
            if (field != Field.PAPER && component(field) instanceof HasValidation marked) marked.setInvalid(false);
        }
    }

    private void field(TextField field, String label, String hint, Runnable typed) {
        field.setLabel(getTranslation(label));
        field.setHelperText(getTranslation(hint));
        field.setWidthFull();
        Typing.keep(field);
        field.setManualValidation(true);
        field.addValueChangeListener(change -> typed.run());
    }

    private void area(TextArea area, int rows, String label, String hint, Runnable typed) {
        area.setLabel(getTranslation(label));
        area.setHelperText(getTranslation(hint));
        area.setWidthFull();
        area.setMinRows(rows);
        Typing.keep(area);
        area.setManualValidation(true);
        area.addValueChangeListener(change -> typed.run());
    }
}
