package si.plenum.plenary.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import si.plenum.decision.DecisionRow;
import si.plenum.decision.DecisionState;
import si.plenum.platform.ui.Buttons;
import si.plenum.platform.ui.ConfirmAct;
import si.plenum.platform.ui.PageSection;
import si.plenum.plenary.SessionPage;
import si.plenum.plenary.SessionPage.Can;

/** The decisions of a session; chair and minute-taker publish those that are not public yet. */
final class Publishing extends Div {

    /** What it shows. */
    private record Taken(List<DecisionRow> decisions, boolean publishes) {}

    private final SessionDesk desk;
    private final Runnable done;
    private final ActNote note;
    private final Changing<Taken> list = new Changing<>(this::list);

    Publishing(SessionDesk desk, Runnable done) {
        this.desk = desk;
        this.done = done;
        note = new ActNote(desk.refusals());
        add(list, note);
    }

    void show(SessionPage page) {
        var decisions = desk.decisions().ofSession(page.row().id().value());
        list.show(decisions.isEmpty() ? null : new Taken(decisions, page.can().contains(Can.PUBLISH)));
    }

    private List<Component> list(Taken taken) {
        var queue = new UnorderedList();
        queue.addClassName("queue");
        taken.decisions().forEach(decision -> queue.add(item(decision, taken.publishes())));
        return List.of(new PageSection(getTranslation("plenary.decisions"), queue));
    }

    private ListItem item(DecisionRow decision, boolean publishes) {
        boolean waits = decision.state() == DecisionState.UNPUBLISHED;
        var number = new Span(decision.number());
        number.addClassName("hint");
        var title = waits ? new Span(decision.title()) : new Anchor(SessionLinks.decision(decision), decision.title());
        var parts = new ArrayList<Component>();
        parts.add(new Span(title, number));
        if (waits && publishes) {
            parts.add(publish(decision));
        } else {
            parts.add(new Span(getTranslation(waits ? "plenary.publish.waits" : "plenary.publish.done")));
        }
        return new ListItem(parts.toArray(Component[]::new));
    }

    private Component publish(DecisionRow decision) {
        var numbered = Map.of("number", decision.number());
        return Buttons.plain(
                getTranslation("plenary.publish.do"),
                click -> ConfirmAct.ask(
                        getTranslation("plenary.publish.ask", numbered),
                        getTranslation("plenary.publish.then"),
                        getTranslation("plenary.publish.do"),
                        getTranslation("plenary.publish.leave"),
                        () -> {
                            if (note.run(() -> desk.decisions().publish(decision.id()))) done.run();
                        }));
    }
}
