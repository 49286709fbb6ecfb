package si.plenum.plenary.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import si.plenum.platform.ui.Buttons;
import si.plenum.platform.ui.Wording;
import si.plenum.plenary.AgendaRow;
import si.plenum.plenary.ItemState;
import si.plenum.plenary.SessionKind;
import si.plenum.plenary.SessionPage;
import si.plenum.plenary.SessionPage.Can;
import si.plenum.rules.BallotChannel;
import si.plenum.voting.VoteId;
import si.plenum.voting.VoteState;
import si.plenum.voting.VoteView;

/**
 * The votes of a session by correspondence on a member's page, and those that stay open after a session in a hall: one below the
 * other, each with its wording.
 */
final class CorrespondencePart extends Div {

    private final SessionDesk desk;
    private final Runnable done;
    private final Map<VoteId, Div> shown = new LinkedHashMap<>();
    private final Map<VoteId, VotePanel> panels = new LinkedHashMap<>();
    private final Map<VoteId, SecretPart> secret = new LinkedHashMap<>();
    private final Map<VoteId, Changing<Closed>> closed = new LinkedHashMap<>();
    private final Set<VoteId> counted = new HashSet<>();

    /** A closed vote whose result nobody has announced. */
    private record Closed(AgendaRow item, VoteView vote, boolean draw, boolean leads, String drawing) {}

    CorrespondencePart(SessionDesk desk, Runnable done) {
        this.desk = desk;
        this.done = done;
        addClassNames("stack-l");
    }

    void show(SessionPage page) {
        boolean letter = page.row().kind() == SessionKind.CORRESPONDENCE;
        for (var item : page.agenda()) {
            var vote = item.vote();
            if (vote == null || !(letter || stayed(item, vote))) continue;
            if (vote.isSecret()) secret(page, item, vote);
            if (vote.state() == VoteState.OPEN && !vote.isSecret()) {
                open(page, item, vote);
            } else if (panels.containsKey(vote.id())) {
                closed(vote);
            }
            waiting(page, item, vote);
            if (vote.result() != null && !panels.containsKey(vote.id())) result(item, vote);
        }
    }

    /** Whether the vote was left open when its item ended. */
    static boolean stayed(AgendaRow item, VoteView vote) {
        return item.state() == ItemState.DONE
                && vote.deadline() != null
                && vote.channels().contains(BallotChannel.HALL)
                && vote.channels().contains(BallotChannel.ANYWHERE);
    }

    /** How many have voted, never how. */
    void counts(VoteView vote) {
        var panel = panels.get(vote.id());
        if (panel != null) panel.counts(vote);
        var part = secret.get(vote.id());
        if (part != null) part.counts(vote);
    }

    private void secret(SessionPage page, AgendaRow item, VoteView vote) {
        if (!SecretPart.isFor(vote) && !secret.containsKey(vote.id())) return;
        secret.computeIfAbsent(vote.id(), id -> {
                    var part = new SecretPart(desk);
                    block(item, vote).add(part);
                    return part;
                })
                .show(vote, page.can().contains(Can.VOTE));
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

    /** Whoever leads announces what the clock may not; where options are equal, a lottery comes before that. */
    private void waiting(SessionPage page, AgendaRow item, VoteView vote) {
        boolean waits = vote.state() == VoteState.CLOSED;
        if (!waits && !closed.containsKey(vote.id())) return;
        closed.computeIfAbsent(vote.id(), id -> {
                    Changing<Closed> part = new Changing<>(this::waiting);
                    block(item, vote).add(part);
                    return part;
                })
                .show(
                        waits
                                ? new Closed(
                                        item,
                                        vote,
                                        desk.votes().awaitsDraw(vote.id()),
                                        page.can().contains(Can.LEAD)
                                                || desk.current().id().equals(page.chair()),
                                        SessionLinks.draw(page.row()))
                                : null);
    }

    private List<Component> waiting(Closed now) {
        var parts = new ArrayList<Component>();
        parts.add(new Paragraph(getTranslation("plenary.letter.closed." + (now.draw() ? "draw" : "count"))));
        if (now.draw()) {
            parts.add(new Paragraph(new Anchor(now.drawing(), getTranslation("plenary.letter.draw"))));
        } else if (now.leads()) {
            var note = new ActNote(desk.refusals());
            parts.add(note);
            parts.add(Buttons.row(Buttons.main(getTranslation("plenary.next.announce"), click -> {
                if (note.run(() -> desk.proceedings().closeVote(now.item().id()))) done.run();
            })));
        }
        return parts;
    }

    private void result(AgendaRow item, VoteView vote) {
        var result = vote.result();
        if (result == null || !counted.add(vote.id())) return;
        block(item, vote).add(new ResultPart(desk, item, vote, result));
    }

    private Div block(AgendaRow item, VoteView vote) {
        return shown.computeIfAbsent(vote.id(), id -> {
            var block = new Div(new H2(item.title()));
            block.addClassName("stack");
            wording(item.wording()).forEach(block::add);
            add(block);
            return block;
        });
    }

    private static List<Component> wording(@Nullable String text) {
        return text == null ? List.of() : List.of(Wording.ofText(text));
    }
}
