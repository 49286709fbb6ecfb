package si.plenum.document.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import si.plenum.document.DocumentRow;
import si.plenum.document.Documents;
import si.plenum.document.PendingAct;
import si.plenum.document.TextInForce;
import si.plenum.document.VersionRow;
import si.plenum.platform.LegalClock;
import si.plenum.platform.NotFound;
import si.plenum.platform.language.Dates;
import si.plenum.platform.text.RedlineHtml;
import si.plenum.platform.ui.Crumb;
import si.plenum.platform.ui.Lead;
import si.plenum.platform.ui.PageHeading;
import si.plenum.platform.ui.PageSection;

/**
 * A standing document: the text in force today or, with {@code ?dan=}, on another day; with {@code ?od=} and {@code do=} two of
 * its versions compared.
 */
@Route("akti/:slug")
@PermitAll
class DocumentView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Documents documents;
    private final RedlineHtml html;
    private final LegalClock clock;
    private String title = "";

    DocumentView(Documents documents, RedlineHtml html, LegalClock clock) {
        this.documents = documents;
        this.html = html;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        try {
            var document =
                    documents.document(event.getRouteParameters().get("slug").orElse(""));
            title = document.title();
            removeAll();
            var from = query.getSingleParameter("od").orElse(null);
            var to = query.getSingleParameter("do").orElse(null);
            if (from != null && to != null) compare(document, Integer.parseInt(from), Integer.parseInt(to));
            else read(document, query.getSingleParameter("dan").orElse(null));
        } catch (NotFound | DateTimeException | NumberFormatException unknown) {
            throw new NotFoundException();
        }
    }

    private void read(DocumentRow document, @Nullable String asked) {
        var today = clock.today();
        var day = asked == null ? today : LocalDate.parse(asked);
        var law = documents.textInForce(document.id(), day);
        var pending = day.equals(today) ? documents.pending(document.id()) : List.<PendingAct>of();
        String page = "akti/" + document.slug() + (asked == null ? "" : "?dan=" + asked);
        var head = new Div(
                new Crumb("akti", getTranslation("document.title")),
                new PageHeading(document.title()),
                new Lead(getTranslation(
                        day.equals(today) ? "document.today" : "document.on.day",
                        Map.of("dateIn", dates().dayIn(day), "n", String.valueOf(law.version())))),
                disclaimer(law, document));
        if (!pending.isEmpty()) head.add(announcement(pending));
        head.add(new VersionChoice(document, documents.versions(document.id()), law.version()));
        head.addClassName("page-head");
        add(head, columns(page, law, pending));
    }

    private Paragraph disclaimer(TextInForce law, DocumentRow document) {
        var note = new Paragraph();
        note.addClassNames("small", "soft", "measure");
        var link = new Anchor("/akti/" + document.slug(), getTranslation("document.public"));
        link.getElement().setAttribute("router-ignore", true);
        var words = documents
                .confirmation(law, null)
                .map(official -> getTranslation("document.confirmed", Map.of("n", String.valueOf(official.number()))))
                .orElseGet(() -> getTranslation("document.npb", Map.of("n", String.valueOf(law.version()))));
        note.add(new Span(words + " "), link);
        return note;
    }

    private Paragraph announcement(List<PendingAct> pending) {
        var words = new Paragraph(getTranslation("document.pending.count", Map.of("n", pending.size())));
        words.addClassName("measure");
        return words;
    }

    private Div columns(String page, TextInForce law, List<PendingAct> pending) {
        var text = new Div();
        text.addClassName("law");
        text.getElement().setProperty("innerHTML", LawHtml.of(law, pending, this::getTranslation, dates()));
        var columns = new Div(new ContentsList(page, law.text()), text);
        columns.addClassNames("cols", "cols-law");
        return columns;
    }

    private void compare(DocumentRow document, int from, int to) {
        var comparison = documents.compare(document.id(), from, to);
        add(
                new Crumb("akti", getTranslation("document.title")).step("akti/" + document.slug(), document.title()),
                new PageHeading(getTranslation("document.comparison")),
                new Lead(getTranslation(
                        "document.compared", Map.of("from", name(comparison.from()), "to", name(comparison.to())))),
                new VersionChoice(document, documents.versions(document.id()), to));
        if (comparison.sentences().isEmpty()) {
            add(new Paragraph(getTranslation("document.compared.same")));
            return;
        }
        var sentences = new OrderedList();
        sentences.addClassNames("list", "measure");
        sentences.getElement().setAttribute("lang", document.language());
        comparison.sentences().forEach(sentence -> sentences.add(new ListItem(sentence)));
        add(
                new PageSection(getTranslation("document.changes"), sentences),
                ChangeRedline.of(html, comparison.redline()));
    }

    private String name(VersionRow version) {
        return getTranslation(
                "document.version",
                Map.of("n", String.valueOf(version.ordinal()), "dateIn", dates().dayIn(version.from())));
    }

    private String getTranslation(String key, Map<String, ?> arguments) {
        return super.getTranslation(key, arguments);
    }

    private Dates dates() {
        return Dates.in(getLocale());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("app.title", Map.of("page", title));
    }
}
