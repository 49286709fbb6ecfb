package si.plenum.plenary.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import si.plenum.platform.ui.Buttons;
import si.plenum.plenary.Channel;
import si.plenum.plenary.SessionId;
import si.plenum.plenary.SessionPage;
import si.plenum.plenary.SessionPage.Can;

/** Checking in: from the hall or from elsewhere. There only for whoever can do it now. */
final class CheckIn extends Div {

    private final SessionDesk desk;
    private final Runnable done;
    private final ActNote note;
    private final Changing<SessionId> act;

    CheckIn(SessionDesk desk, Runnable done) {
        this.desk = desk;
        this.done = done;
        note = new ActNote(desk.refusals());
        act = new Changing<>(session -> List.of(
                new H2(getTranslation("plenary.checkin.title")),
                new Paragraph(getTranslation("plenary.checkin.why")),
                Buttons.row(
                        Buttons.plain(getTranslation("plenary.checkin.hall"), click -> checkIn(session, Channel.HALL)),
                        Buttons.plain(
                                getTranslation("plenary.checkin.remote"), click -> checkIn(session, Channel.REMOTE)))));
        act.addClassName("stack-s");
        addClassNames("stack-s", "first");
        add(act, note);
    }

    void show(SessionPage page) {
        boolean can = page.can().contains(Can.CHECK_IN);
        setVisible(can);
        act.show(can ? page.row().id() : null);
    }

    private void checkIn(SessionId session, Channel channel) {
        if (note.run(() -> desk.presence().checkIn(session, channel))) done.run();
    }
}
