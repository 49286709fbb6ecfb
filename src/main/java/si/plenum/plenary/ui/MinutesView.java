package si.plenum.plenary.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import si.plenum.platform.NotFound;
import si.plenum.platform.Refused;
import si.plenum.platform.ui.Buttons;
import si.plenum.platform.ui.ConfirmAct;
import si.plenum.platform.ui.Crumb;
import si.plenum.platform.ui.EmptyNote;
import si.plenum.platform.ui.FactList;
import si.plenum.platform.ui.Lead;
import si.plenum.platform.ui.PageHeading;
import si.plenum.platform.ui.PageSection;
import si.plenum.platform.ui.SideColumn;
import si.plenum.platform.ui.StatusTag;
import si.plenum.plenary.Corrections;
import si.plenum.plenary.Minutes;
import si.plenum.plenary.MinutesPage;
import si.plenum.plenary.MinutesState;
import si.plenum.plenary.MinutesText;
import si.plenum.plenary.SessionPage;

/** The minutes of a session: read by its body, annotated by chair and minute-taker, confirmed by both. */
@Route("seje/:number/zapisnik")
@PermitAll
class MinutesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final SessionDesk desk;
    private final Minutes minutes;
    private final Corrections corrections;
    private final Div signing = new Div();
    private final Div facts = new Div();
    private @Nullable SessionPage session;

    MinutesView(SessionDesk desk, Minutes minutes, Corrections corrections) {
        this.desk = desk;
        this.minutes = minutes;
        this.corrections = corrections;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            session = desk.sessions()
                    .page(event.getRouteParameters().get("number").orElse(""));
            show(session);
        } catch (NotFound | AccessDeniedException unknown) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(SessionPage of) {
        removeAll();
        var crumb = new Crumb(SessionLinks.ALL, getTranslation("plenary.sessions"))
                .step(SessionLinks.page(of.row()), of.row().title());
        try {
            var page = minutes.of(of.row().id());
            var words = new MinutesWords(this, LocalTimes.of(desk.clock(), getLocale()));
            var columns = new SideColumn(getTranslation("plenary.about"));
            columns.main(crumb, new PageHeading(getTranslation("minutes.title")), signing);
            columns.main(new PageSection(
                    getTranslation("plenary.course"), words.course(page.text()).toArray(Component[]::new)));
            columns.main(new PageSection(getTranslation("plenary.agenda"), items(page, words)));
            if (page.state() == MinutesState.CONFIRMED) {
                columns.main(new CorrectionPart(desk, corrections, of.row().id()));
            }
            columns.side(facts);
            add(columns);
            signing(page);
        } catch (Refused early) {
            add(
                    crumb,
                    new PageHeading(getTranslation("minutes.title")),
                    new EmptyNote(desk.refusals().sentence(getLocale(), early)));
        }
    }

    private Component items(MinutesPage page, MinutesWords words) {
        var items = new Div();
        items.addClassName("stack-l");
        for (var item : page.text().items()) {
            var part = new Section(new H3(item.position() + ". " + item.title()));
            part.addClassName("stack-s");
            words.item(item).forEach(part::add);
            if (page.writes()) {
                int version = page.notes().getOrDefault(item.id(), 0);
                part.add(new NoteField(desk, minutes, item, version, this::saved));
            } else if (!item.note().isBlank()) {
                part.add(note(item));
            }
            items.add(part);
        }
        return items;
    }

    private static Component note(MinutesText.Item item) {
        var note = new Div();
        item.note().lines().filter(line -> !line.isBlank()).map(Paragraph::new).forEach(note::add);
        note.addClassNames("measure", "stack-s");
        note.getElement().setAttribute("lang", "sl");
        return note;
    }

    /** A note changes who has confirmed; what is being typed elsewhere on the page stays. */
    private void saved() {
        var of = session;
        if (of != null) signing(minutes.of(of.row().id()));
    }

    private void signing(MinutesPage page) {
        var times = LocalTimes.of(desk.clock(), getLocale());
        var state = getTranslation("tag.minutes." + page.state().wireName());
        var at = page.confirmedAt();
        signing.removeAll();
        signing.addClassName("stack");
        signing.add(new Lead(getTranslation(
                "minutes.lead." + page.state().wireName(), Map.of("dateIn", at == null ? "" : times.dayIn(at)))));
        if (page.signs()) {
            var note = new ActNote(desk.refusals());
            signing.add(Buttons.row(Buttons.main(getTranslation("minutes.confirm.do"), click -> ask(note))), note);
        }
        facts.removeAll();
        var list = new MinutesWords(this, times)
                .facts(page.text())
                .fact(
                        getTranslation("common.state"),
                        page.state() == MinutesState.CONFIRMED ? StatusTag.plain(state) : StatusTag.quiet(state));
        signatures(page, times, list);
        facts.add(list);
    }

    private void signatures(MinutesPage page, LocalTimes times, FactList list) {
        var lines = new ArrayList<Component>();
        for (var signature : page.signatures()) {
            lines.add(new Paragraph(getTranslation(
                    "minutes.signed", Map.of("name", signature.name(), "dateIn", times.dayIn(signature.at())))));
        }
        if (!lines.isEmpty()) list.fact(getTranslation("minutes.signatures"), lines.toArray(Component[]::new));
        var hash = page.hash();
        if (hash == null) return;
        var digest = new Paragraph(hash);
        digest.addClassNames("small", "addr");
        list.fact(getTranslation("minutes.hash"), digest);
    }

    private void ask(ActNote note) {
        var of = session;
        if (of == null) return;
        ConfirmAct.ask(
                getTranslation("minutes.confirm.ask"),
                getTranslation("minutes.confirm.then"),
                getTranslation("minutes.confirm.do"),
                getTranslation("minutes.confirm.leave"),
                () -> {
                    if (note.run(() -> minutes.confirm(of.row().id()))) show(of);
                });
    }

    @Override
    public String getPageTitle() {
        var of = session;
        return getTranslation(
                "minutes.page", Map.of("session", of == null ? "" : of.row().title()));
    }
}
