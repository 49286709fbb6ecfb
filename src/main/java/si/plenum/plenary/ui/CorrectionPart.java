package si.plenum.plenary.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import si.plenum.platform.ui.Buttons;
import si.plenum.platform.ui.ConfirmAct;
import si.plenum.platform.ui.PageSection;
import si.plenum.plenary.Correction;
import si.plenum.plenary.Corrections;
import si.plenum.plenary.CorrectionsPage;
import si.plenum.plenary.SessionId;

/** Below confirmed minutes: their corrections, and for the two offices the one that they are writing. */
final class CorrectionPart extends Div {

    private final SessionDesk desk;
    private final Corrections corrections;
    private final SessionId session;
    private final ActNote note;

    CorrectionPart(SessionDesk desk, Corrections corrections, SessionId session) {
        this.desk = desk;
        this.corrections = corrections;
        this.session = session;
        this.note = new ActNote(desk.refusals());
        show();
    }

    private void show() {
        removeAll();
        var page = corrections.of(session);
        if (page.confirmed().isEmpty() && !page.writes()) return;
        var parts = new Div();
        parts.addClassName("stack");
        page.confirmed().forEach(correction -> parts.add(confirmed(correction)));
        if (page.writes()) parts.add(writing(page.draft()));
        add(new PageSection(getTranslation("minutes.corrections"), parts));
    }

    private Component confirmed(Correction correction) {
        var times = LocalTimes.of(desk.clock(), getLocale());
        var head = new Paragraph(getTranslation(
                "minutes.correction",
                Map.of("ordinal", correction.ordinal(), "dateIn", times.dayIn(correction.confirmedAt()))));
        head.addClassName("label");
        var words = new Div();
        words.getElement().setAttribute("lang", "sl");
        correction
                .text()
                .lines()
                .filter(line -> !line.isBlank())
                .map(Paragraph::new)
                .forEach(words::add);
        words.addClassNames("measure", "stack-s");
        var hash = new Paragraph(correction.hash());
        hash.addClassNames("small", "soft", "addr");
        var part = new Div(head, words, hash);
        part.addClassName("stack-s");
        return part;
    }

    private Component writing(CorrectionsPage.@Nullable Draft draft) {
        var text = new TextArea(getTranslation("minutes.correction.text"));
        text.setHelperText(getTranslation("minutes.correction.hint"));
        text.setWidthFull();
        text.setValue(draft == null ? "" : draft.text());
        int version = draft == null ? 0 : draft.version();
        var form = new Div(text);
        form.addClassNames("stack", "measure");
        if (draft != null) {
            draft.signatures()
                    .forEach(signature -> form.add(new Paragraph(
                            getTranslation("minutes.correction.signed", Map.of("name", signature.name())))));
        }
        var save = Buttons.plain(getTranslation("minutes.correction.save"), click -> {
            if (note.run(() -> corrections.write(session, version, text.getValue()))) show();
        });
        form.add(
                draft != null && draft.signs()
                        ? Buttons.row(
                                Buttons.main(getTranslation("minutes.correction.confirm"), click -> ask(version, text)),
                                save)
                        : Buttons.row(save),
                note);
        if (draft != null) return form;
        var details = new Details(getTranslation("minutes.correction.write"), form);
        details.addClassName("first");
        return details;
    }

    /** What was typed since saving is saved first, so that what is confirmed is what stands in the field. */
    private void ask(int version, TextArea text) {
        ConfirmAct.ask(
                getTranslation("minutes.correction.ask"),
                getTranslation("minutes.correction.then"),
                getTranslation("minutes.correction.confirm"),
                getTranslation("minutes.correction.leave"),
                () -> {
                    if (note.run(() -> {
                        if (corrections.write(session, version, text.getValue()) > 0) corrections.confirm(session);
                    })) show();
                });
    }
}
