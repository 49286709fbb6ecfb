package si.plenum.plenary.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import si.plenum.platform.ui.Buttons;
import si.plenum.plenary.SessionId;
import si.plenum.plenary.SessionPage;
import si.plenum.plenary.SessionState;
import si.plenum.plenary.SpeakingRow;

/** Who speaks and who follows, on a member's page, with the two buttons to ask for the floor. */
final class SpeakingPart {

    private final SessionDesk desk;
    private final Supplier<SessionId> session;
    private final Runnable done;
    private final ActNote note;
    private final Changing<List<SpeakingRow>> order = new Changing<>(this::order);
    private final Changing<List<Boolean>> dock = new Changing<>(this::dock);
    private List<SpeakingRow> rows = List.of();

    SpeakingPart(SessionDesk desk, Supplier<SessionId> session, Runnable done) {
        this.desk = desk;
        this.session = session;
        this.done = done;
        note = new ActNote(desk.refusals());
        dock.addClassName("dock");
        dock.getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", order.getTranslation("plenary.speak"));
    }

    /** The two buttons; at the bottom of the screen on a phone. */
    List<Component> buttons() {
        return List.of(note, dock);
    }

    /** The order of speaking. */
    Component order() {
        return order;
    }

    void show(SessionPage page, List<SpeakingRow> now) {
        rows = now;
        boolean takesPart = page.row().state() == SessionState.OPEN && page.checkedIn();
        order.show(now);
        dock.show(takesPart ? List.of(asked(false), asked(true)) : null);
    }

    private boolean asked(boolean pointOfOrder) {
        return rows.stream().anyMatch(row -> row.mine() && row.pointOfOrder() == pointOfOrder);
    }

    private List<Component> order(List<SpeakingRow> now) {
        var parts = new ArrayList<Component>();
        parts.add(new H2(order.getTranslation("plenary.speakers")));
        now.stream()
                .filter(row -> row.givenAt() != null)
                .findFirst()
                .ifPresent(row -> parts.add(
                        new Paragraph(order.getTranslation("plenary.speakers.now", Map.of("name", row.name())))));
        var waiting = now.stream().filter(row -> row.givenAt() == null).toList();
        if (!waiting.isEmpty()) {
            var names = waiting.stream().map(SpeakingRow::name).collect(Collectors.joining(", "));
            parts.add(new Paragraph(order.getTranslation("plenary.speakers.next", Map.of("names", names))));
        } else if (parts.size() == 1) {
            parts.add(new Paragraph(order.getTranslation("plenary.speakers.none")));
        }
        for (int i = 0; i < waiting.size(); i++) {
            if (waiting.get(i).mine()) {
                parts.add(new Paragraph(order.getTranslation("plenary.speakers.before", Map.of("n", i))));
                break;
            }
        }
        return parts;
    }

    private List<Component> dock(List<Boolean> asked) {
        return List.of(
                button(asked.get(0), false, "plenary.speak.ask"), button(asked.get(1), true, "plenary.speak.order"));
    }

    private Component button(boolean asked, boolean pointOfOrder, String key) {
        return Buttons.plain(order.getTranslation(asked ? key + ".back" : key), click -> {
            boolean did = note.run(() -> {
                if (asked) {
                    takeBack(pointOfOrder);
                } else {
                    desk.speaking().ask(session.get(), pointOfOrder);
                }
            });
            if (did) done.run();
        });
    }

    private void takeBack(boolean pointOfOrder) {
        rows.stream()
                .filter(row -> row.mine() && row.pointOfOrder() == pointOfOrder)
                .forEach(row -> desk.speaking().end(row.id()));
    }
}
