package si.plenum.plenary.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import si.plenum.platform.LegalClock;
import si.plenum.plenary.AgendaRow;
import si.plenum.plenary.ItemState;
import si.plenum.plenary.SessionPage;
import si.plenum.voting.VoteState;

/** The agenda of a running session: what is done, what is now, when the rest is expected. */
final class AgendaPlan extends Div {

    /** A line as it stands there. */
    private record Line(AgendaRow item, String when, boolean withActs) {}

    private final LegalClock clock;
    private final Changing<List<Line>> list;

    AgendaPlan(LegalClock clock) {
        this(clock, item -> List.of());
    }

    /** @param acts what can be done with an item, below its title */
    AgendaPlan(LegalClock clock, Function<AgendaRow, List<? extends Component>> acts) {
        this.clock = clock;
        list = new Changing<>(lines -> {
            var plan = new OrderedList();
            plan.addClassName("plan");
            lines.forEach(line -> plan.add(drawn(line, acts)));
            return List.of(plan);
        });
        add(list);
    }

    void show(SessionPage page) {
        show(page, false);
    }

    /** @param withActs whether the items can be acted on now */
    void show(SessionPage page, boolean withActs) {
        var timetable = Timetable.of(page, clock.instant());
        var lines = new ArrayList<Line>();
        for (var item : page.agenda()) {
            lines.add(new Line(item, when(item, timetable.expected().get(item.id())), withActs));
        }
        list.show(lines);
    }

    private String when(AgendaRow item, @Nullable Instant expected) {
        if (item.state() == ItemState.CURRENT) return getTranslation("plenary.plan.now");
        if (expected != null) return LocalTimes.of(clock, getLocale()).time(expected);
        var vote = item.vote();
        var verdict = vote == null ? null : vote.result();
        if (vote != null && vote.state() == VoteState.OPEN && CorrespondencePart.stayed(item, vote)) {
            return getTranslation("plenary.plan.open");
        }
        if (item.state() == ItemState.DONE && verdict != null) {
            return getTranslation("tag.outcome." + verdict.outcome().wireName());
        }
        return getTranslation("tag.item." + item.state().wireName());
    }

    private static ListItem drawn(Line line, Function<AgendaRow, List<? extends Component>> acts) {
        var item = line.item();
        var title = new Span(new Span(item.title()));
        List<? extends Component> further = line.withActs() ? acts.apply(item) : List.of();
        if (!further.isEmpty()) {
            var row = new Div();
            row.addClassName("acts");
            further.forEach(row::add);
            title.add(row);
        }
        var when = new Span(line.when());
        when.addClassName("t");
        var drawn = new ListItem(new Span(String.valueOf(item.position())), title, when);
        if (item.state() == ItemState.CURRENT) {
            drawn.addClassName("now");
            drawn.getElement().setAttribute("aria-current", "step");
        } else if (item.state() != ItemState.WAITING) {
            drawn.addClassName("done");
        }
        return drawn;
    }
}
