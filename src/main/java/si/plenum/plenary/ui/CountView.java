package si.plenum.plenary.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import si.plenum.platform.ui.Crumb;
import si.plenum.platform.ui.EmptyNote;
import si.plenum.platform.ui.Lead;
import si.plenum.platform.ui.PageHeading;
import si.plenum.plenary.AgendaRow;
import si.plenum.plenary.SessionPage;
import si.plenum.plenary.SessionPage.Can;
import si.plenum.rules.BallotChannel;
import si.plenum.voting.CountedPart;
import si.plenum.voting.VoteState;
import si.plenum.voting.VoteView;

/**
 * What is voted away from screens: while the vote is open, who gets a sheet or says the vote aloud; once it is closed, the numbers
 * of sheets and hands with their two signatures. For the chair and the minute-taker.
 */
@Route("seja/:number/stetje")
@PermitAll
class CountView extends LivePage {

    private final Crumb crumb = new Crumb("", "");
    private final PageHeading heading = new PageHeading("");
    private final Lead lead = new Lead("");
    private final Div work = new Div();
    private @Nullable MarkList marks;
    private @Nullable VoteView shown;
    private List<CountedPart> parts = List.of();

    CountView(SessionDesk desk, LiveSessions live) {
        super(desk, live);
        lead.getElement().setAttribute("role", "status");
        work.addClassName("stack-l");
        addClassNames("stack", "measure");
        add(crumb, heading, lead, work);
    }

    @Override
    String titleKey() {
        return "plenary.count.page";
    }

    @Override
    boolean isFor(SessionPage session) {
        return session.can().contains(Can.ENTER_ATTENDANCE) || session.can().contains(Can.PUBLISH);
    }

    @Override
    void show(SessionPage page) {
        crumb.removeAll();
        crumb.add(new Anchor(SessionLinks.page(page.row()), page.row().title()));
        var vote = page.current().map(AgendaRow::vote).orElse(null);
        heading.setText(vote == null ? getTranslation("plenary.count.title") : vote.title());
        if (vote == null || !countsByHand(vote)) {
            lead.setText("");
            redraw(null, List.of(), List.of(new EmptyNote(getTranslation("plenary.count.nothing"))));
            return;
        }
        boolean marks = vote.state() == VoteState.OPEN || vote.state() == VoteState.ISSUING;
        lead.setText(lead(vote, marks));
        if (marks) {
            marking(vote);
        } else {
            counting(vote);
        }
    }

    @Override
    void progress(VoteView vote) {
        if (marks != null) marks.refresh();
    }

    /** Whether a vote has a channel that this page serves. */
    static boolean countsByHand(VoteView vote) {
        return vote.channels().stream()
                .anyMatch(channel -> channel != BallotChannel.HALL && channel != BallotChannel.ANYWHERE);
    }

    private void marking(VoteView vote) {
        if (marks == null || shown == null || !shown.id().equals(vote.id())) {
            marks = new MarkList(desk(), vote);
            redraw(vote, List.of(), List.of(marks));
        } else {
            marks.refresh();
        }
    }

    private void counting(VoteView vote) {
        marks = null;
        var now = desk().sheets().of(vote.id());
        boolean same =
                shown != null && shown.id().equals(vote.id()) && shown.state() == vote.state() && parts.equals(now);
        // What somebody is typing is never replaced by what has not changed.
        if (same) return;
        var drawn = new ArrayList<Component>();
        for (var part : now) drawn.add(new SheetPart(desk(), vote, part, this::refresh));
        redraw(vote, now, drawn);
    }

    private void redraw(@Nullable VoteView vote, List<CountedPart> now, List<Component> content) {
        if (vote == null) marks = null;
        shown = vote;
        parts = now;
        work.removeAll();
        content.forEach(work::add);
    }

    private String lead(VoteView vote, boolean marks) {
        var stage = marks ? "open" : vote.state() == VoteState.CLOSED ? "closed" : "counted";
        var words = getTranslation("plenary.count.lead." + stage);
        if (!marks || !vote.isSecret()) return words;
        var smallest = vote.rule().ballots().smallest();
        return words + " " + getTranslation("plenary.count.lead.secret", Map.of("smallest", smallest));
    }
}
