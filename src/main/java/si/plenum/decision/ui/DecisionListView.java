package si.plenum.decision.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import si.plenum.community.Belonging;
import si.plenum.community.Bodies;
import si.plenum.community.Body;
import si.plenum.community.Memberships;
import si.plenum.decision.DecisionRow;
import si.plenum.decision.Decisions;
import si.plenum.identity.CurrentPerson;
import si.plenum.platform.LegalClock;
import si.plenum.platform.language.Dates;
import si.plenum.platform.ui.Buttons;
import si.plenum.platform.ui.EmptyNote;
import si.plenum.platform.ui.Lead;
import si.plenum.platform.ui.PageHeading;
import si.plenum.platform.ui.PageSection;
import si.plenum.platform.ui.Row;
import si.plenum.platform.ui.RowList;

/** The register: what was decided, by words, body and year; above it what still waits to be published. */
@Route("sklepi")
@Menu(order = 40, title = "nav.decisions")
@PermitAll
class DecisionListView extends Div implements HasDynamicTitle {

    private static final int STEP = 25;
    private static final int FIRST_YEAR = 2020;

    private final Decisions decisions;
    private final Bodies bodies;

    private final TextField words = new TextField();
    private final Select<Body> body = new Select<>();
    private final Select<Integer> year = new Select<>();
    private final H2 count = new H2();
    private final RowList rows = new RowList();
    private final Div none = new Div();
    private final Button more;
    private int shown = STEP;

    DecisionListView(
            Decisions decisions,
            Bodies bodies,
            Memberships memberships,
            CurrentPerson currentPerson,
            LegalClock clock) {
        this.decisions = decisions;
        this.bodies = bodies;
        more = Buttons.plain(getTranslation("decision.more"), click -> showMore());
        count.addClassName("h-m");
        fields(clock.today().getYear());
        var find = new Div(words, body, year);
        find.addClassName("find");
        find.getElement().setAttribute("role", "search");
        words.addClassName("find-q");

        add(new PageHeading(getTranslation("decision.register")), new Lead(getTranslation("decision.register.lead")));
        waiting(memberships.of(currentPerson.id()).stream().map(Belonging::body).toList());
        var found = new Div(count, rows, none, more);
        found.addClassNames("sec", "stack");
        add(find, found);
        refresh();
    }

    private void fields(int thisYear) {
        words.setLabel(getTranslation("decision.search"));
        words.setHelperText(getTranslation("decision.search.hint"));
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setClearButtonVisible(true);
        body.setLabel(getTranslation("decision.organ"));
        body.setItems(bodies.all());
        body.setItemLabelGenerator(each -> each == null ? getTranslation("decision.organ.all") : each.name());
        body.setEmptySelectionAllowed(true);
        body.setEmptySelectionCaption(getTranslation("decision.organ.all"));
        year.setLabel(getTranslation("decision.year"));
        year.setItems(IntStream.iterate(thisYear, each -> each >= FIRST_YEAR, each -> each - 1)
                .boxed()
                .toList());
        year.setItemLabelGenerator(each -> each == null ? getTranslation("decision.year.all") : each.toString());
        year.setEmptySelectionAllowed(true);
        year.setEmptySelectionCaption(getTranslation("decision.year.all"));
        words.addValueChangeListener(change -> startOver());
        body.addValueChangeListener(change -> startOver());
        year.addValueChangeListener(change -> startOver());
    }

    private void waiting(List<Body> mine) {
        var unpublished = mine.stream()
                .flatMap(each -> decisions.unpublished(each.id()).stream())
                .map(this::row)
                .toList();
        if (!unpublished.isEmpty()) {
            add(new PageSection(getTranslation("decision.waiting"), new RowList(unpublished)));
        }
    }

    private void startOver() {
        shown = STEP;
        refresh();
    }

    private void showMore() {
        shown += STEP;
        refresh();
    }

    private void refresh() {
        var chosenBody = Optional.ofNullable(body.getValue()).map(Body::id);
        var chosenYear = Optional.ofNullable(year.getValue());
        int all = decisions.size(words.getValue(), chosenBody, chosenYear);
        rows.show(decisions.search(words.getValue(), chosenBody, chosenYear, 0, shown).stream()
                .map(this::row)
                .toList());
        count.setText(getTranslation("decision.count", Map.of("n", all)));
        count.setVisible(all > 0);
        none.removeAll();
        if (all == 0) none.add(new EmptyNote(getTranslation("decision.empty")));
        more.setVisible(all > shown);
    }

    private Row row(DecisionRow decision) {
        var dates = Dates.in(getLocale());
        var from = decision.inForceFrom();
        var bodyName = bodies.byId(decision.body()).name(getLocale());
        var day = dates.day(decision.adoptedOn());
        var line = from == null
                ? getTranslation("decision.line", Map.of("body", bodyName, "date", day))
                : getTranslation(
                        "decision.line.force", Map.of("body", bodyName, "date", day, "dateIn", dates.dayIn(from)));
        return new Row("sklepi/" + decision.number(), decision.title())
                .mark(decision.number())
                .more(line)
                .tag(DecisionTag.of(this, decision.state()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("decision.register");
    }
}
