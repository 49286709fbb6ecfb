package si.plenum.plenary.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import si.plenum.platform.ui.Wording;
import si.plenum.plenary.AgendaRow;
import si.plenum.plenary.SessionPage;
import si.plenum.plenary.SessionPage.Can;
import si.plenum.voting.VoteId;
import si.plenum.voting.VoteState;
import si.plenum.voting.VoteView;

/** The votes of a session by correspondence on a member's page: all of them, one below the other, each with its wording. */
final class CorrespondencePart extends Div {

    private final SessionDesk desk;
    private final Map<VoteId, Div> shown = new LinkedHashMap<>();
    private final Map<VoteId, VotePanel> panels = new LinkedHashMap<>();

    CorrespondencePart(SessionDesk desk) {
        this.desk = desk;
        addClassNames("stack-l");
    }

    void show(SessionPage page) {
        for (var item : page.agenda()) {
            var vote = item.vote();
            if (vote == null) continue;
            if (vote.state() == VoteState.OPEN) {
                open(page, item, vote);
            } else if (panels.containsKey(vote.id())) {
                closed(vote);
            } else if (vote.result() != null) {
                result(item, vote);
            }
        }
    }

    /** How many have voted, never how. */
    void counts(VoteView vote) {
        var panel = panels.get(vote.id());
        if (panel != null) panel.counts(vote);
    }

    private void open(SessionPage page, AgendaRow item, VoteView vote) {
        var panel = panels.computeIfAbsent(vote.id(), id -> added(item, vote));
        panel.counts(vote);
        var mine = desk.votes().mine(vote.id());
        panel.standings(vote, mine);
        if (mine.isEmpty() && page.can().contains(Can.VOTE)) panel.notOnRoll(vote.openedAt());
    }

    private VotePanel added(AgendaRow item, VoteView vote) {
        var panel = new VotePanel(desk, vote);
        block(item, vote).add(panel);
        return panel;
    }

    /** What somebody was choosing stays to be seen; that it was not sent is said. */
    private void closed(VoteView vote) {
        var panel = panels.get(vote.id());
        var at = vote.closedAt();
        if (panel != null && !panel.isOver() && at != null) panel.closed(at);
    }

    private void result(AgendaRow item, VoteView vote) {
        var result = vote.result();
        if (result == null || shown.containsKey(vote.id())) return;
        block(item, vote).add(new ResultPart(desk, item, vote, result));
    }

    private Div block(AgendaRow item, VoteView vote) {
        var block = new Div(new H2(item.title()));
        block.addClassName("stack");
        wording(item.wording()).forEach(block::add);
        shown.put(vote.id(), block);
        add(block);
        return block;
    }

    private static List<Component> wording(@Nullable String text) {
        return text == null ? List.of() : List.of(Wording.ofText(text));
    }
}
