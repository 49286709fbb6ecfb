package si.plenum.plenary.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import si.plenum.plenary.AgendaRow;
import si.plenum.plenary.SessionPage;
import si.plenum.plenary.SessionState;
import si.plenum.plenary.SpeakingRow;
import si.plenum.voting.VoteView;
import si.plenum.voting.tally.VoteResult;
import si.plenum.voting.ui.HallResult;

/** The screen in the hall: seen from the last row, no controls. */
@Route(value = "seja/:number/zaslon", autoLayout = false)
@PermitAll
class HallView extends LivePage {

    private static final int SPEAKERS = 4;

    private final Paragraph top = line();
    private final Paragraph bottom = line();
    private final Div middle = new Div();
    private final Div ring = new Div();

    HallView(SessionDesk desk, LiveSessions live) {
        super(desk, live);
        ring.addClassName("hall-krog");
        bottom.addClassName("soft");
        var hall = new Section(top, middle, bottom);
        hall.addClassName("hall");
        add(new Main(hall));
    }

    @Override
    String titleKey() {
        return "plenary.hall.page";
    }

    @Override
    void show(SessionPage page) {
        var current = page.row().state() == SessionState.OPEN ? page.current().orElse(null) : null;
        var vote = current == null ? null : current.vote();
        var verdict = vote == null ? null : vote.result();
        var seen = page.quorum();
        say(
                top,
                page.row().title() + (current == null ? "" : " · " + CurrentThing.place(this, page, current)),
                getTranslation(
                        "plenary.quorum.word", Map.of("met", seen.met() ? "yes" : "no", "present", seen.present())));
        say(bottom, "", "");
        middle.removeAll();
        if (current == null || vote == null) {
            speaking(page, current);
        } else if (verdict != null) {
            result(current, vote, verdict);
        } else if (NextAct.voting(current)) {
            voting(current, vote);
        } else {
            speaking(page, current);
        }
    }

    @Override
    void progress(VoteView vote) {
        int of = VotePanel.voters(vote);
        ring.removeAll();
        ring.add(new Picture(
                "krog",
                VoteRing.of(
                        vote.cast(),
                        of,
                        getTranslation("plenary.vote.cast", Map.of("n", vote.cast(), "roll", of)),
                        getTranslation("plenary.vote.ring", Map.of("of", of)))));
    }

    private void speaking(SessionPage page, @Nullable AgendaRow current) {
        var asked = desk().speaking().list(session());
        var thing = CurrentThing.of(this, times(), page);
        boolean two = current != null && !asked.isEmpty();
        columns(two);
        var title = new Div(title(thing.title(), ""));
        if (thing.state() != null) title.add(text(thing.state()));
        middle.add(title);
        if (two) middle.add(speakers(asked));
    }

    private Component speakers(List<SpeakingRow> asked) {
        var part = new Div();
        asked.stream().filter(row -> row.givenAt() != null).findFirst().ifPresent(row -> {
            var name = new Paragraph(row.name());
            name.addClassNames("hall-title", "hall-name");
            part.add(text(getTranslation("plenary.speakers.speaks")), name);
        });
        var next = new OrderedList();
        next.addClassNames("plan", "hall-gap");
        asked.stream()
                .filter(row -> row.givenAt() == null)
                .limit(SPEAKERS)
                .forEach(row -> next.add(
                        new ListItem(new Span(String.valueOf(next.getComponentCount() + 1)), new Span(row.name()))));
        part.add(next);
        return part;
    }

    private void voting(AgendaRow item, VoteView vote) {
        columns(true);
        var open = new Span(getTranslation("plenary.vote.open"));
        open.addClassName("hall-now");
        var question = new Div(new Paragraph(open), title(item.title(), "hall-ask"));
        question.addClassName("stack");
        progress(vote);
        middle.add(question, ring);
        say(bottom, RuleWords.of(this, vote.rule()), "");
    }

    private void result(AgendaRow item, VoteView vote, VoteResult result) {
        columns(false);
        var shown = new HallResult(item.title(), result, desk().participation().of(vote.id()));
        middle.add(shown);
        say(bottom, shown.quorum(), "");
    }

    private void columns(boolean two) {
        middle.setClassName(two ? "hall-mid two" : "hall-mid");
    }

    private static H1 title(String words, String className) {
        var title = new H1(words);
        title.addClassName("hall-title");
        if (!className.isEmpty()) title.addClassName(className);
        return title;
    }

    private static Paragraph text(String words) {
        var text = new Paragraph(words);
        text.addClassNames("hall-text", "hall-gap-s");
        return text;
    }

    private static Paragraph line() {
        var line = new Paragraph(new Span(), new Span());
        line.addClassName("hall-top");
        return line;
    }

    private static void say(Paragraph line, String left, String right) {
        var parts = line.getChildren().map(Span.class::cast).toList();
        parts.get(0).setText(left);
        parts.get(1).setText(right);
    }
}
