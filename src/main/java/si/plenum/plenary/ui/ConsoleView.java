package si.plenum.plenary.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import si.plenum.platform.ui.PageHeading;
import si.plenum.plenary.AgendaRow;
import si.plenum.plenary.SessionPage;
import si.plenum.plenary.SessionPage.Can;
import si.plenum.voting.VoteView;

/** The chair's console: the next act as one large button, and at a glance what the chair has to know. */
@Route("seja/:number/vodenje")
@PermitAll
class ConsoleView extends LivePage {

    private final SessionStrip strip = new SessionStrip();
    private final Paragraph above = new Paragraph();
    private final PageHeading heading = new PageHeading("");
    private final NextStep next;
    private final ConsoleItem item;
    private final ConsoleReasons reasons;
    private final RecusalPart recusal;
    private final StrikePart strike;
    private final ConsoleQuorum quorum;
    private final ConsoleSpeakers speakers;
    private final ConsoleAgenda agenda;
    private final Publishing publishing;
    private final Changing<List<LastActs.Act>> acts = new Changing<>(done -> LastActs.drawn(this, done));

    ConsoleView(SessionDesk desk, LiveSessions live) {
        super(desk, live);
        next = new NextStep(desk, this::refresh);
        item = new ConsoleItem(desk);
        reasons = new ConsoleReasons(desk);
        recusal = new RecusalPart(desk, true, this::refresh);
        strike = new StrikePart(desk, this::refresh);
        quorum = new ConsoleQuorum(desk, this::refresh);
        speakers = new ConsoleSpeakers(desk, this::refresh);
        agenda = new ConsoleAgenda(desk, this::refresh);
        publishing = new Publishing(desk, this::refresh);
        above.addClassNames("small", "soft");

        var main = new Section(above, heading, next, publishing, item, reasons, recusal, strike, acts);
        main.addClassNames("con-main", "stack");
        acts.addClassName("sec");
        var side = new Div(quorum, speakers);
        side.addClassNames("con-side", "stack");
        agenda.addClassName("con-plan");
        var columns = new Div(main, side, agenda);
        columns.addClassNames("cols", "cols-console", "first");
        add(strip, columns);
    }

    @Override
    String titleKey() {
        return "plenary.console.page";
    }

    @Override
    boolean isFor(SessionPage session) {
        return session.can().contains(Can.LEAD) || session.can().contains(Can.PUBLISH);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        var ui = attached.getUI();
        ui.addClassName("wide");
        addDetachListener(detached -> {
            detached.unregisterListener();
            ui.removeClassName("wide");
        });
    }

    @Override
    void show(SessionPage page) {
        strip.show(page);
        above.setText(above(page));
        var title = NextAct.item(page).map(AgendaRow::title).orElse(page.row().title());
        if (!heading.getText().equals(title)) heading.setText(title);
        next.show(page);
        item.show(page);
        recusal.show(page);
        strike.show(page);
        reasons.show(page);
        quorum.show(page);
        speakers.show(page, desk().speaking().list(session()));
        agenda.show(page);
        publishing.show(page);
        acts.show(LastActs.of(page, desk().presence().attendance(session())));
    }

    @Override
    void progress(VoteView vote) {
        next.progress(vote);
    }

    private String above(SessionPage page) {
        var current = page.current();
        if (current.isEmpty()) {
            return getTranslation("tag.session." + page.row().state().wireName());
        }
        var now = desk().clock().instant();
        return CurrentThing.place(this, page, current.get()) + " · "
                + getTranslation(
                        "plenary.console.minutes",
                        Map.of(
                                "taken", Timetable.minutesTaken(current.get(), now),
                                "planned", current.get().minutesPlanned()));
    }
}
