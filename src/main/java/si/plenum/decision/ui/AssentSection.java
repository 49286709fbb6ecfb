package si.plenum.decision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.Optional;
import si.plenum.community.Memberships;
import si.plenum.decision.Assents;
import si.plenum.decision.DecisionPage;
import si.plenum.identity.CurrentPerson;
import si.plenum.platform.language.Dates;
import si.plenum.platform.ui.PageSection;

/** By what and when the condition was met; the paper itself for those who read the body's papers. */
@org.springframework.stereotype.Component
class AssentSection {

    private final Assents assents;
    private final Memberships memberships;
    private final CurrentPerson current;

    AssentSection(Assents assents, Memberships memberships, CurrentPerson current) {
        this.assents = assents;
        this.memberships = memberships;
        this.current = current;
    }

    /** Empty where nothing was recorded. */
    Optional<Component> of(Component page, DecisionPage decision) {
        return assents.of(decision.row().id()).map(assent -> {
            var day = Dates.in(UI.getCurrent().getLocale()).dayIn(assent.day());
            var words = new Div(new Paragraph(
                    page.getTranslation("decision.assent.line", Map.of("source", assent.source(), "dateIn", day))));
            words.addClassName("measure");
            var file = assent.file();
            if (file != null) words.add(file(page, decision, file, String.valueOf(assent.hash())));
            return new PageSection(page.getTranslation("decision.assent"), words);
        });
    }

    private Component file(Component page, DecisionPage decision, String name, String hash) {
        var line = new Div();
        line.addClassNames("small", "addr");
        if (memberships.mayRead(decision.row().body(), current.id())) line.add(download(decision, name));
        else line.add(new Span(name));
        line.add(new Span(" " + page.getTranslation("decision.assent.hash", Map.of("hash", hash))));
        return line;
    }

    /** Asked for again when it is fetched: who may no longer read it gets nothing. */
    private Anchor download(DecisionPage decision, String name) {
        var handler = DownloadHandler.fromInputStream(event -> {
            var paper = assents.paper(decision.row().id());
            var bytes = paper.content();
            return new DownloadResponse(new ByteArrayInputStream(bytes), paper.name(), paper.mediaType(), bytes.length);
        });
        return new Anchor(handler, name);
    }
}
