package si.plenum.plenary.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Map;
import si.plenum.platform.ui.Buttons;
import si.plenum.platform.ui.ConfirmAct;
import si.plenum.plenary.AgendaRow;
import si.plenum.plenary.ItemState;
import si.plenum.plenary.SessionPage;
import si.plenum.plenary.SessionPage.Can;
import si.plenum.plenary.SessionState;

/** The agenda of the console: times against the plan, items put off or taken off. */
final class ConsoleAgenda extends Section {

    private final SessionDesk desk;
    private final Runnable done;
    private final ActNote note;
    private final AgendaPlan plan;
    private final Paragraph end = new Paragraph();
    private boolean leads;

    ConsoleAgenda(SessionDesk desk, Runnable done) {
        this.desk = desk;
        this.done = done;
        note = new ActNote(desk.refusals());
        plan = new AgendaPlan(desk.clock(), this::acts);
        end.addClassNames("small", "soft");
        addClassName("stack-s");
        add(new H2(getTranslation("plenary.agenda")), plan, end, note);
    }

    void show(SessionPage page) {
        leads = page.can().contains(Can.LEAD) && page.row().state() == SessionState.OPEN;
        plan.show(page, leads);
        var times = LocalTimes.of(desk.clock(), getLocale());
        var timetable = Timetable.of(page, desk.clock().instant());
        end.setText(getTranslation(
                "plenary.plan.end",
                Map.of(
                        "expected", times.time(timetable.expectedEnd()),
                        "planned", times.time(timetable.plannedEnd()))));
        end.setVisible(page.row().state() != SessionState.CLOSED);
    }

    private List<Component> acts(AgendaRow item) {
        boolean open = item.state() == ItemState.WAITING || item.state() == ItemState.CURRENT;
        if (!leads || !open || NextAct.running(item) || NextAct.decided(item)) return List.of();
        return List.of(
                act("plenary.defer", item, () -> desk.proceedings().defer(item.id())),
                act("plenary.withdraw", item, () -> desk.proceedings().withdraw(item.id())));
    }

    private Component act(String key, AgendaRow item, Runnable act) {
        var button = Buttons.quiet(
                getTranslation(key + ".do"),
                click -> ConfirmAct.ask(
                        getTranslation(key + ".ask", Map.of("title", item.title())),
                        getTranslation(key + ".then"),
                        getTranslation(key + ".do"),
                        getTranslation(key + ".leave"),
                        () -> {
                            note.run(act);
                            done.run();
                        }));
        button.setAriaLabel(getTranslation(key + ".do") + ": " + item.title());
        return button;
    }
}
