package si.plenum.proposal.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import org.springframework.stereotype.Component;
import si.plenum.document.ChangeDraft;
import si.plenum.document.ChangePreview;
import si.plenum.document.Changes;
import si.plenum.document.Documents;
import si.plenum.document.ui.ChangeRedline;
import si.plenum.platform.language.Language;
import si.plenum.platform.text.RedlineHtml;
import si.plenum.platform.ui.PageSection;
import si.plenum.platform.ui.Wording;
import si.plenum.proposal.ProposalPage;

/** What a proposal does to a document: a list of changes in sentences, the redline, the formal text as on the ballot. */
@Component
class ChangeSection {

    private final Changes changes;
    private final Documents documents;
    private final RedlineHtml html;

    ChangeSection(Changes changes, Documents documents, RedlineHtml html) {
        this.changes = changes;
        this.documents = documents;
        this.html = html;
    }

    PageSection of(com.vaadin.flow.component.Component page, ProposalPage proposal) {
        var change = proposal.change();
        if (change == null) throw new IllegalArgumentException("The proposal changes no document");
        var prepared = changes.change(change);
        return section(page, prepared.wording(), prepared.preview(), proposal.wording());
    }

    /** The same of a draft that can be applied to the text it was written on. */
    PageSection of(com.vaadin.flow.component.Component page, ChangeDraft draft) {
        var preview = changes.preview(draft);
        return section(page, draft, preview, preview.instruction().wording());
    }

    private PageSection section(
            com.vaadin.flow.component.Component page, ChangeDraft draft, ChangePreview preview, String wording) {
        var document = documents.document(draft.document());
        var formal = new Details(
                page.getTranslation("proposal.formal"), Wording.ofText(wording).plate());
        formal.addClassName("from");
        var section = new PageSection(
                page.getTranslation("proposal.effect"),
                new Paragraph(new Anchor("akti/" + document.slug(), document.title())),
                sentences(page, preview));
        if (!preview.cited().isEmpty()) section.add(cited(page, preview));
        // What is confirmed as it stands has no before and after.
        if (!draft.terms().isConsolidation()) section.add(ChangeRedline.of(html, preview.redline()));
        section.add(formal);
        return section;
    }

    /** Who writes or reads a change must know it; the program mends no citation by itself. */
    private static Div cited(com.vaadin.flow.component.Component page, ChangePreview preview) {
        boolean english = isEnglish();
        var list = new UnorderedList();
        list.addClassNames("list", "measure");
        preview.cited().forEach(cited -> {
            var citing = String.join("; ", english ? cited.citingEnglish() : cited.citing());
            var article = english ? cited.articleEnglish() : cited.article();
            var arguments = Map.of("article", article, "citing", citing);
            list.add(new ListItem(page.getTranslation("proposal.cited.line", arguments)));
        });
        return new Div(new H3(page.getTranslation("proposal.cited")), list);
    }

    private static boolean isEnglish() {
        return Language.of(UI.getCurrent().getLocale()) == Language.ENGLISH;
    }

    private static OrderedList sentences(com.vaadin.flow.component.Component page, ChangePreview preview) {
        boolean english = isEnglish();
        var list = new OrderedList();
        list.addClassNames("list", "measure");
        (english ? preview.sentencesEnglish() : preview.sentences())
                .forEach(sentence -> list.add(new ListItem(sentence)));
        return list;
    }
}
