package si.plenum.plenary.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import si.plenum.platform.ui.Buttons;
import si.plenum.plenary.SessionPage;
import si.plenum.plenary.SessionPage.Can;
import si.plenum.plenary.SpeakingRow;

/** Who has the floor and who asks for it; the chair gives it and takes it back. */
final class ConsoleSpeakers extends Div {

    /** What it shows. */
    private record Asked(List<SpeakingRow> rows, boolean leads) {}

    private final SessionDesk desk;
    private final Runnable done;
    private final ActNote note;
    private final Changing<Asked> list = new Changing<>(this::list);

    ConsoleSpeakers(SessionDesk desk, Runnable done) {
        this.desk = desk;
        this.done = done;
        note = new ActNote(desk.refusals());
        addClassNames("sec", "stack-s");
        add(new H2(getTranslation("plenary.speakers")), note, list);
    }

    void show(SessionPage page, List<SpeakingRow> rows) {
        list.show(new Asked(rows, page.can().contains(Can.LEAD)));
    }

    private List<Component> list(Asked asked) {
        if (asked.rows().isEmpty()) {
            var none = new Paragraph(getTranslation("plenary.speakers.none"));
            none.addClassName("soft");
            return List.of(none);
        }
        var queue = new OrderedList();
        queue.addClassName("queue");
        asked.rows().forEach(row -> queue.add(item(row, asked.leads())));
        return List.of(queue);
    }

    private ListItem item(SpeakingRow row, boolean leads) {
        var name = new Span(row.name());
        if (row.givenAt() != null) name.addClassName("label");
        var hint = new Span(hint(row));
        hint.addClassName("hint");
        var parts = new ArrayList<Component>();
        parts.add(new Span(name, hint));
        if (leads) parts.add(row.givenAt() == null ? give(row) : end(row));
        return new ListItem(parts.toArray(Component[]::new));
    }

    private String hint(SpeakingRow row) {
        if (row.givenAt() != null) return getTranslation("plenary.speakers.has");
        return getTranslation(
                row.pointOfOrder() ? "plenary.speakers.order" : "plenary.speakers.asked",
                Map.of("time", LocalTimes.of(desk.clock(), getLocale()).time(row.askedAt())));
    }

    private Component give(SpeakingRow row) {
        return act("plenary.speakers.give", row, () -> desk.speaking().giveFloor(row.id()));
    }

    private Component end(SpeakingRow row) {
        return act("plenary.speakers.end", row, () -> desk.speaking().end(row.id()));
    }

    private Component act(String key, SpeakingRow row, Runnable act) {
        var button = Buttons.small(getTranslation(key), click -> {
            note.run(act);
            done.run();
        });
        button.setAriaLabel(getTranslation(key) + ": " + row.name());
        return button;
    }
}
