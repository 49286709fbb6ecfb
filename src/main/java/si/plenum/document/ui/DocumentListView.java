package si.plenum.document.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import si.plenum.document.DocumentRow;
import si.plenum.document.Documents;
import si.plenum.identity.CurrentPerson;
import si.plenum.platform.language.Dates;
import si.plenum.platform.ui.Buttons;
import si.plenum.platform.ui.EmptyNote;
import si.plenum.platform.ui.Lead;
import si.plenum.platform.ui.PageHeading;
import si.plenum.platform.ui.Row;
import si.plenum.platform.ui.RowList;

/** The standing documents of the community. */
@Route("akti")
@PermitAll
class DocumentListView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Documents documents;
    private final CurrentPerson current;

    DocumentListView(Documents documents, CurrentPerson current) {
        this.documents = documents;
        this.current = current;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new PageHeading(getTranslation("document.title")), new Lead(getTranslation("document.list.lead")).soft());
        var all = documents.all();
        if (all.isEmpty()) add(new EmptyNote(getTranslation("document.list.empty")));
        else add(rows(all));
        if (current.administrator()) add(Buttons.row(Buttons.link("akti/uvoz", getTranslation("import.link"))));
    }

    private RowList rows(List<DocumentRow> all) {
        var list = new RowList(all.stream().map(this::row).toList());
        list.addClassName("sec");
        return list;
    }

    private Row row(DocumentRow document) {
        var row = new Row("akti/" + document.slug(), document.title());
        var since = document.since();
        if (since == null) return row;
        return row.more(getTranslation(
                "document.list.version",
                Map.of(
                        "n",
                        String.valueOf(document.version()),
                        "dateIn",
                        Dates.in(getLocale()).dayIn(since))));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("app.title", Map.of("page", getTranslation("document.title")));
    }
}
