package si.plenum.decision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import si.plenum.community.Bodies;
import si.plenum.community.TermId;
import si.plenum.community.TermRow;
import si.plenum.community.Terms;
import si.plenum.platform.LegalClock;
import si.plenum.platform.NotFound;
import si.plenum.platform.language.Dates;
import si.plenum.platform.ui.Crumb;
import si.plenum.platform.ui.EmptyNote;
import si.plenum.platform.ui.FactList;
import si.plenum.platform.ui.Lead;
import si.plenum.platform.ui.PageHeading;
import si.plenum.platform.ui.PageSection;
import si.plenum.platform.ui.SavedNote;
import si.plenum.platform.ui.SideColumn;

/** A term: who holds the seats that an election filled, until when, and what becomes of an empty one. */
@Route("mandat/:id")
@PermitAll
class MandateView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Terms terms;
    private final Bodies bodies;
    private final VacancyPart vacancies;
    private final LeavingPart leaving;
    private final LegalClock clock;
    private final SavedNote note = new SavedNote();
    private String title = "";

    MandateView(Terms terms, Bodies bodies, VacancyPart vacancies, LeavingPart leaving, LegalClock clock) {
        this.terms = terms;
        this.bodies = bodies;
        this.vacancies = vacancies;
        this.leaving = leaving;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            show(new TermId(UUID.fromString(event.getRouteParameters().get("id").orElse(""))), null);
        } catch (NotFound | AccessDeniedException | IllegalArgumentException unknown) {
            throw new NotFoundException();
        }
    }

    private void show(TermId id, @Nullable String done) {
        var term = terms.term(id);
        var body = bodies.byId(term.body());
        var name = getLocale().getLanguage().equals("en") ? body.nameEnglish() : body.name();
        title = getTranslation("mandate.title", Map.of("body", name));
        note.show(done == null ? "" : done);
        removeAll();
        var columns = new SideColumn(getTranslation("mandate.facts"));
        columns.head(new PageHeading(title));
        columns.head(new Lead(getTranslation(
                "mandate.lead",
                Map.of(
                        "held", term.holding(clock.today()).size(),
                        "seats", term.seats()))));
        columns.main(note);
        columns.main(new PageSection(getTranslation("mandate.holders"), holders(term)));
        vacancies.of(term, words -> show(id, words)).ifPresent(columns::main);
        leaving.of(term, words -> show(id, words)).ifPresent(columns::main);
        columns.side(facts(term));
        add(new Crumb("clanstvo", getTranslation("members.title")), columns);
    }

    private Component holders(TermRow term) {
        if (term.holders().isEmpty()) return new EmptyNote(getTranslation("mandate.nobody"));
        var dates = Dates.in(getLocale());
        var list = new UnorderedList();
        list.addClassName("queue");
        term.holders().forEach(holder -> {
            var lasts = holder.lastsOn(clock.today());
            var hint = new Span(getTranslation(
                    lasts ? "mandate.holds" : "mandate.held",
                    Map.of("from", dates.dayIn(holder.from()), "until", dates.dayIn(holder.until()))));
            hint.addClassName("hint");
            list.add(new ListItem(new Span(new Span(holder.name()), hint)));
        });
        return list;
    }

    private FactList facts(TermRow term) {
        var dates = Dates.in(getLocale());
        var facts = new FactList()
                .fact(
                        getTranslation("mandate.post"),
                        getTranslation("proposal.election.post." + term.post().wireName()))
                .fact(
                        getTranslation("proposal.election.term"),
                        getTranslation(
                                "proposal.election.term.line",
                                Map.of("from", dates.dayIn(term.from()), "until", dates.dayIn(term.until()))))
                .fact(
                        getTranslation("mandate.electing"),
                        bodies.byId(term.electing()).name());
        vacancies
                .decision(term)
                .ifPresent(number ->
                        facts.fact(getTranslation("mandate.decision"), new Anchor("sklepi/" + number, number)));
        return facts;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
