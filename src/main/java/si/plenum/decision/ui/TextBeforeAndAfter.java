package si.plenum.decision.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.springframework.stereotype.Component;
import si.plenum.decision.DecisionPage;
import si.plenum.document.ActKind;
import si.plenum.document.ActRow;
import si.plenum.document.Changes;
import si.plenum.document.Documents;
import si.plenum.document.ui.ChangeRedline;
import si.plenum.platform.text.RedlineHtml;
import si.plenum.platform.ui.PageSection;

/** The text that a decision changed, before and after; for a founding text the way to it. */
@Component
class TextBeforeAndAfter {

    private final Documents documents;
    private final Changes changes;
    private final RedlineHtml html;

    TextBeforeAndAfter(Documents documents, Changes changes, RedlineHtml html) {
        this.documents = documents;
        this.changes = changes;
        this.html = html;
    }

    Optional<PageSection> of(com.vaadin.flow.component.Component page, DecisionPage decision) {
        var acts = documents.actsOf(decision.row().id().value());
        if (acts.isEmpty()) return Optional.empty();
        var texts = new Div();
        texts.addClassName("stack");
        acts.forEach(act -> show(texts, act));
        return Optional.of(new PageSection(page.getTranslation("decision.text"), texts));
    }

    private void show(Div texts, ActRow act) {
        var change = act.change();
        if (change == null) return;
        var prepared = changes.change(change);
        var document = documents.document(prepared.wording().document());
        texts.add(new Paragraph(new Anchor("akti/" + document.slug(), document.title())));
        if (act.kind() != ActKind.INITIAL)
            texts.add(ChangeRedline.of(html, prepared.preview().redline()));
    }
}
