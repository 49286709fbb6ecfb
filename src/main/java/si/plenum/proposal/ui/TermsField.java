package si.plenum.proposal.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import si.plenum.document.ActKind;
import si.plenum.document.ChangeTerms;
import si.plenum.document.NamedAct;
import si.plenum.platform.language.Dates;
import si.plenum.platform.ui.DayField;

/** What the change of a document is: an amendment, perhaps for a time; a clerical correction; the annulment of an earlier act;
 * an official consolidated text. */
final class TermsField extends Div {

    private final List<NamedAct> annullable;
    private final Select<ActKind> kind = new Select<>();
    private final DatePicker until = DayField.in(getLocale());
    private final Select<NamedAct> act = new Select<>();
    private final Paragraph hint = new Paragraph();

    /** @param acts the acts of the document */
    TermsField(ChangeTerms terms, List<NamedAct> acts, Runnable onChange) {
        // What was chosen stays shown, also where it can no longer be annulled: filing says why.
        this.annullable = acts.stream()
                .filter(each -> each.mayBeAnnulled() || each.act().id().equals(terms.annuls()))
                .toList()
                .reversed();
        addClassName("stack-s");
        kind.setLabel(getTranslation("proposal.terms"));
        kind.setItems(ActKind.AMENDMENT, ActKind.CORRECTION, ActKind.ANNULMENT, ActKind.CONSOLIDATION);
        kind.setItemLabelGenerator(each -> getTranslation("proposal.terms." + each.wireName()));
        kind.setWidthFull();
        until.setLabel(getTranslation("proposal.terms.until"));
        until.setHelperText(getTranslation("proposal.terms.until.hint"));
        act.setLabel(getTranslation("proposal.terms.act"));
        act.setItems(annullable);
        act.setItemLabelGenerator(this::name);
        act.setWidthFull();
        if (annullable.isEmpty()) act.setHelperText(getTranslation("proposal.terms.act.none"));
        show(terms);
        reveal();
        kind.addValueChangeListener(change -> reveal());
        kind.addValueChangeListener(change -> onChange.run());
        until.addValueChangeListener(change -> onChange.run());
        act.addValueChangeListener(change -> onChange.run());
        add(kind, hint, act, until);
    }

    private String name(NamedAct each) {
        return getTranslation(
                "proposal.terms.act.name",
                Map.of(
                        "title",
                        each.title(),
                        "dateIn",
                        Dates.in(getLocale()).dayIn(each.act().adoptedOn()),
                        "n",
                        String.valueOf(each.act().seq())));
    }

    private void show(ChangeTerms terms) {
        kind.setValue(terms.kind());
        var ends = terms.ends();
        if (ends != null) until.setValue(ends.minusDays(1));
        annullable.stream()
                .filter(each -> each.act().id().equals(terms.annuls()))
                .findFirst()
                .ifPresent(act::setValue);
    }

    private void reveal() {
        var chosen = kind.getValue();
        until.setVisible(chosen == ActKind.AMENDMENT);
        act.setVisible(chosen == ActKind.ANNULMENT);
        hint.setVisible(chosen != ActKind.AMENDMENT);
        if (chosen != ActKind.AMENDMENT) hint.setText(getTranslation("proposal.terms." + chosen.wireName() + ".hint"));
    }

    /** Told when the kind changes, also at once. */
    void onKind(Consumer<ActKind> shown) {
        kind.addValueChangeListener(change -> shown.accept(change.getValue()));
        shown.accept(kind.getValue());
    }

    /** What is chosen. */
    ChangeTerms terms() {
        var last = until.getValue();
        return new ChangeTerms(
                kind.getValue(),
                last == null ? null : last.plusDays(1),
                act.getValue() == null ? null : act.getValue().act().id(),
                null);
    }

    /** Where an error summary leads. */
    Focusable<?> focusable() {
        return kind.getValue() == ActKind.ANNULMENT ? act : kind;
    }
}
