package si.plenum.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import si.plenum.decision.DecisionRow;
import si.plenum.decision.Decisions;
import si.plenum.identity.Persons;
import si.plenum.platform.LegalClock;
import si.plenum.platform.language.Dates;
import si.plenum.platform.ui.Buttons;
import si.plenum.platform.ui.EmptyNote;
import si.plenum.platform.ui.FactList;
import si.plenum.platform.ui.Lead;
import si.plenum.platform.ui.PageHeading;
import si.plenum.platform.ui.PageSection;
import si.plenum.platform.ui.Row;
import si.plenum.platform.ui.RowList;
import si.plenum.plenary.SessionAhead;
import si.plenum.plenary.SessionState;

/** What awaits me, by deadline, and what was decided since I was here last. */
@Route("")
@PermitAll
class HomeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int DECISIONS = 8;

    private final Awaiting awaiting;
    private final Decisions decisions;
    private final Persons persons;
    private final LegalClock clock;

    HomeView(Awaiting awaiting, Decisions decisions, Persons persons, LegalClock clock) {
        this.awaiting = awaiting;
        this.decisions = decisions;
        this.persons = persons;
        this.clock = clock;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("home.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var found = awaiting.read(getLocale());
        var open = found.tasks().stream().filter(task -> !task.done()).count();
        var today = Dates.in(getLocale()).fullDay(clock.today());
        var columns = new Div(new Div(
                new PageHeading(getTranslation("home.title")),
                new Lead(getTranslation("home.lead", Map.of("today", upper(today), "n", open))).soft(),
                tasks(found.tasks()),
                decided()));
        columns.addClassNames("cols", "cols-side");
        next(found.sessions()).ifPresent(columns::add);
        removeAll();
        add(columns);
    }

    private Component tasks(List<Task> tasks) {
        if (tasks.isEmpty()) {
            var empty = new EmptyNote(
                    getTranslation("home.none"), Buttons.link("predlogi", getTranslation("home.none.next")));
            empty.addClassName("first");
            return empty;
        }
        var rows = new RowList(tasks.stream().map(this::row).toList());
        rows.addClassName("first");
        rows.getElement().setAttribute("aria-label", getTranslation("home.open"));
        return rows;
    }

    private Row row(Task task) {
        var title = task.title().isBlank() ? getTranslation(task.verb() + ".untitled") : task.title();
        var row = new Row(task.address(), title).verb(getTranslation(task.verb(), Map.of("coming", task.verbIs())));
        task.more().ifPresent(line -> row.more(getTranslation(line.key(), line.arguments())));
        if (!task.done()) {
            task.when().ifPresent(when -> row.when(when(task, when)));
        }
        if (task.now()) row.now();
        if (task.done()) row.done();
        return row;
    }

    private String when(Task task, Instant when) {
        var moment = LocalDateTime.ofInstant(when, clock.getZone());
        var dates = Dates.in(getLocale());
        if (task.saved())
            return getTranslation("home.when.saved", Map.of("day", dates.dayOfYearIn(moment.toLocalDate())));
        if (!when.isAfter(clock.instant())) return getTranslation("home.when.now");
        return moment.toLocalDate().equals(clock.today())
                ? getTranslation("home.when.today", Map.of("time", dates.time(moment.toLocalTime())))
                : getTranslation("home.when.until", Map.of("until", dates.until(moment)));
    }

    private Component decided() {
        var before = persons.profile().previousVisit();
        var lately = decisions.search("", Optional.empty(), Optional.empty(), 0, DECISIONS);
        var shown = before == null
                ? lately
                : lately.stream()
                        .filter(decision -> !decision.adoptedOn()
                                .isBefore(LocalDateTime.ofInstant(before, clock.getZone())
                                        .toLocalDate()))
                        .toList();
        return new PageSection(
                getTranslation(before == null ? "home.decided.lately" : "home.decided"),
                shown.isEmpty()
                        ? new EmptyNote(getTranslation("home.decided.none"))
                        : new RowList(shown.stream().map(this::row).toList()));
    }

    private Row row(DecisionRow decision) {
        var day = Dates.in(getLocale()).dayIn(decision.adoptedOn());
        return new Row("/sklepi/" + decision.number(), decision.title())
                .mark(decision.number())
                .more(getTranslation("home.decided.on", Map.of("day", day)));
    }

    /** The next session that is convened, with its day in large figures. */
    private Optional<Component> next(List<SessionAhead> sessions) {
        return sessions.stream()
                .filter(session -> session.row().state() == SessionState.CONVENED)
                .findFirst()
                .map(this::drawn);
    }

    private Component drawn(SessionAhead session) {
        var row = session.row();
        var starts = LocalDateTime.ofInstant(row.startsAt(), clock.getZone());
        var title = new H2(getTranslation("home.next"));
        title.addClassName("side");
        var number = new HtmlContainer("b");
        number.setText(String.valueOf(starts.getDayOfMonth()));
        var date = new Paragraph(number, new Span(Dates.in(getLocale()).when(starts)));
        date.addClassName("bigdate");
        var items = getTranslation("home.next.items", Map.of("n", row.agenda().size()));
        var side = new Aside(
                title,
                date,
                new FactList()
                        .fact(getTranslation("home.next.where"), row.place())
                        .fact(getTranslation("home.next.agenda"), items),
                new Paragraph(new Anchor("seje/" + row.number(), getTranslation("home.next.read"))));
        side.addClassNames("sticky", "stack");
        side.getElement().setAttribute("aria-label", getTranslation("home.next"));
        return side;
    }

    private static String upper(String sentence) {
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }
}
