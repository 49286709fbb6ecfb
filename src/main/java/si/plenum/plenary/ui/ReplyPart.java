package si.plenum.plenary.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import si.plenum.platform.ui.Buttons;
import si.plenum.platform.ui.PageSection;
import si.plenum.plenary.SessionId;
import si.plenum.plenary.SessionKind;
import si.plenum.plenary.SessionPage;
import si.plenum.plenary.SessionPage.Can;
import si.plenum.plenary.SessionState;

/** Says whether one comes; there for members while the session is convened. */
final class ReplyPart extends Div {

    /** What it shows. */
    private record Shown(SessionId session, @Nullable Boolean coming) {}

    private final SessionDesk desk;
    private final Runnable done;
    private final ActNote note;
    private final Changing<Shown> part = new Changing<>(this::part);

    ReplyPart(SessionDesk desk, Runnable done) {
        this.desk = desk;
        this.done = done;
        note = new ActNote(desk.refusals());
        add(part, note);
    }

    void show(SessionPage page) {
        boolean begins = page.checkedIn() || page.can().contains(Can.CHECK_IN);
        boolean asks = page.row().state() == SessionState.CONVENED
                && page.row().kind() != SessionKind.CORRESPONDENCE
                && page.member()
                && !begins;
        part.show(asks ? new Shown(page.row().id(), page.coming()) : null);
    }

    private List<Component> part(Shown shown) {
        var coming = shown.coming();
        var parts = new ArrayList<Component>();
        if (coming != null) {
            var said = new Paragraph(getTranslation("plenary.reply.said", Map.of("coming", coming ? "yes" : "no")));
            said.getElement().setAttribute("role", "status");
            parts.add(said);
        }
        var acts = Buttons.row();
        if (coming == null || !coming) acts.add(reply(shown, true));
        if (coming == null || coming) acts.add(reply(shown, false));
        parts.add(acts);
        return List.of(new PageSection(getTranslation("plenary.reply.title"), parts.toArray(Component[]::new)));
    }

    private Component reply(Shown shown, boolean coming) {
        return Buttons.plain(getTranslation(coming ? "plenary.reply.yes" : "plenary.reply.no"), click -> {
            if (note.run(() -> desk.presence().reply(shown.session(), coming))) done.run();
        });
    }
}
