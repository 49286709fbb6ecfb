package si.plenum.plenary.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import si.plenum.platform.ui.Buttons;
import si.plenum.plenary.QuorumView;
import si.plenum.plenary.SessionId;
import si.plenum.plenary.SessionPage;
import si.plenum.plenary.SessionPage.Can;
import si.plenum.plenary.SessionRow;
import si.plenum.plenary.SessionState;

/** Whether enough are here, in words and as a tally, and what happens if they are not. */
final class ConsoleQuorum extends Div {

    /** What it shows. */
    private record Seen(QuorumView quorum, boolean checks) {}

    private final SessionDesk desk;
    private final Runnable done;
    private final ActNote note;
    private final Changing<Seen> words = new Changing<>(this::words);
    private final Changing<SessionRow> links = new Changing<>(this::links);
    private @Nullable SessionId id;

    ConsoleQuorum(SessionDesk desk, Runnable done) {
        this.desk = desk;
        this.done = done;
        note = new ActNote(desk.refusals());
        words.addClassName("stack-s");
        addClassName("stack-s");
        add(words, note, links);
    }

    void show(SessionPage page) {
        boolean runs = page.row().state() == SessionState.OPEN || page.row().state() == SessionState.SUSPENDED;
        id = page.row().id();
        words.show(new Seen(page.quorum(), runs && page.can().contains(Can.ENTER_ATTENDANCE)));
        links.show(page.row());
    }

    private List<Component> words(Seen seen) {
        var quorum = seen.quorum();
        var numbers = Map.of("present", quorum.present(), "roll", quorum.roll(), "needed", quorum.needed());
        var line = new Paragraph(getTranslation("plenary.quorum.numbers", numbers));
        line.addClassNames("small", "soft");
        var parts = new ArrayList<Component>();
        parts.add(new H2(getTranslation("plenary.quorum.title", Map.of("met", quorum.met() ? "yes" : "no"))));
        parts.add(line);
        parts.add(new Picture(
                "tally",
                QuorumTally.of(
                        quorum,
                        getTranslation("plenary.quorum.picture", numbers),
                        getTranslation("plenary.quorum.needed", numbers))));
        QuorumWords.more(this, LocalTimes.of(desk.clock(), getLocale()), quorum)
                .forEach(sentence -> parts.add(new Paragraph(sentence)));
        if (seen.checks()) {
            parts.add(Buttons.small(getTranslation("plenary.quorum.check"), click -> {
                var session = id;
                if (session != null && note.run(() -> desk.presence().check(session))) done.run();
            }));
        }
        return parts;
    }

    private List<Component> links(SessionRow session) {
        var links = new Paragraph(
                new Anchor(SessionLinks.attendance(session), getTranslation("plenary.to.attendance")),
                new Text(" · "),
                new Anchor(SessionLinks.hall(session), getTranslation("plenary.to.hall")));
        links.addClassName("small");
        return List.of(links);
    }
}
