package si.plenum.plenary.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Supplier;
import si.plenum.document.Changes;
import si.plenum.document.Documents;
import si.plenum.document.ui.ArticleEditor;
import si.plenum.platform.Refused;
import si.plenum.platform.ui.Buttons;
import si.plenum.plenary.AgendaRow;
import si.plenum.proposal.ProposalId;
import si.plenum.proposal.Proposals;
import si.plenum.proposal.Rewording;

/** Where the chair writes down the wording that the session has come to. What is typed stays if it is refused. */
@org.springframework.stereotype.Component
final class Reworder {

    private final Proposals proposals;
    private final Changes changes;
    private final Documents documents;

    Reworder(Proposals proposals, Changes changes, Documents documents) {
        this.proposals = proposals;
        this.changes = changes;
        this.documents = documents;
    }

    void ask(Component page, SessionDesk desk, AgendaRow item, ProposalId proposal, Runnable done) {
        var dialog = new Dialog(page.getTranslation("plenary.reword"));
        dialog.setCloseOnOutsideClick(false);
        var note = new ActNote(desk.refusals());
        var fields = new Div();
        fields.addClassNames("stack", "measure");
        var typed = fields(page, item, proposal, fields);
        fields.add(new Paragraph(page.getTranslation("plenary.reword.then")), note);
        dialog.add(fields);
        dialog.getFooter()
                .add(
                        Buttons.plain(page.getTranslation("plenary.reword.leave"), click -> dialog.close()),
                        Buttons.main(page.getTranslation("plenary.reword.do"), click -> {
                            try {
                                desk.proceedings().reword(item.id(), typed.get());
                                dialog.close();
                                done.run();
                            } catch (Refused refused) {
                                note.say(desk.refusals()
                                        .sentence(page.getUI().orElseThrow().getLocale(), refused));
                            }
                        }));
        dialog.open();
    }

    private Supplier<Rewording> fields(Component page, AgendaRow item, ProposalId proposal, Div fields) {
        var change = proposals.page(proposal).change();
        if (change != null) {
            var before = changes.change(change).wording();
            var editor = new ArticleEditor(
                    documents.textInForce(before.document(), before.baseDay()), before.operations(), () -> {});
            fields.add(editor);
            return () -> Rewording.of(editor.change().with(before.terms()));
        }
        var wording = new TextArea(page.getTranslation("plenary.question"));
        wording.setValue(item.wording() == null ? "" : item.wording());
        wording.setMinRows(6);
        wording.setWidthFull();
        fields.add(wording);
        return () -> Rewording.of(wording.getValue());
    }
}
