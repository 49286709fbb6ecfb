package si.plenum.plenary.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import si.plenum.community.Elector;
import si.plenum.platform.ui.PageHeading;
import si.plenum.platform.ui.Wording;
import si.plenum.plenary.AgendaRow;
import si.plenum.plenary.SessionKind;
import si.plenum.plenary.SessionPage;
import si.plenum.plenary.SessionPage.Can;
import si.plenum.plenary.SessionState;
import si.plenum.voting.EntryId;
import si.plenum.voting.VoteState;
import si.plenum.voting.VoteView;
import si.plenum.voting.ui.PaperList;

/** A running session on a member's phone: one screen, one current thing. It changes when the chair moves on. */
@Route("seja/:number")
@PermitAll
class LiveView extends LivePage {

    private final SessionStrip strip = new SessionStrip();
    private final Paragraph above = new Paragraph();
    private final PageHeading heading = new PageHeading("");
    private final Paragraph below = new Paragraph();
    private final CheckIn checkIn;
    private final Div ballots = new Div();
    private final SecretPart secret;
    private final Changing<AgendaRow> wording = new Changing<>(this::wording);
    private final Changing<AgendaRow> result = new Changing<AgendaRow>(this::result).said();
    private final CorrespondencePart correspondence;
    private final SpeakingPart speaking;
    private final AgendaPlan plan;
    private final Changing<SessionPage> offices = new Changing<>(this::offices);
    private final RecusalPart recusal;
    private @Nullable VotePanel panel;

    LiveView(SessionDesk desk, LiveSessions live) {
        super(desk, live);
        checkIn = new CheckIn(desk, this::refresh);
        correspondence = new CorrespondencePart(desk, this::refresh);
        secret = new SecretPart(desk);
        secret.addClassName("first");
        speaking = new SpeakingPart(desk, this::session, this::refresh);
        plan = new AgendaPlan(desk.clock());
        recusal = new RecusalPart(desk, false, this::refresh);
        above.addClassNames("small", "soft");
        below.addClassName("lead");
        var thing = new Div(above, heading, below);
        thing.getElement().setAttribute("aria-live", "polite");
        ballots.addClassNames("ballots", "first");
        result.addClassName("first");
        wording.addClassName("sec");

        var main = new Div(thing, checkIn, ballots, secret, correspondence, result, wording, recusal);
        main.add(speaking.buttons());
        main.addClassNames("measure", "stack");
        var columns = new Div(main, side());
        columns.addClassNames("cols", "cols-side", "first");
        add(strip, columns);
    }

    @Override
    String titleKey() {
        return "plenary.live.page";
    }

    @Override
    void show(SessionPage page) {
        strip.show(page);
        var thing = CurrentThing.of(this, times(), page);
        say(above, thing.above());
        if (!heading.getText().equals(thing.title())) heading.setText(thing.title());
        say(below, thing.state() == null ? "" : thing.state());
        checkIn.show(page);
        correspondence.show(page);
        showItem(page);
        recusal.show(page);
        speaking.order().setVisible(inHall(page));
        if (inHall(page)) speaking.show(page, desk().speaking().list(session()));
        plan.show(page);
        offices.show(page);
    }

    @Override
    void progress(VoteView vote) {
        correspondence.counts(vote);
        secret.counts(vote);
        if (panel != null && panel.id().equals(vote.id())) panel.counts(vote);
    }

    @Override
    void cast(VoteView vote, Set<EntryId> entries) {
        var shown = panel;
        if (shown != null && shown.id().equals(vote.id()) && shown.holds(entries)) {
            shown.standings(vote, desk().votes().mine(vote.id()));
        }
    }

    private void showItem(SessionPage page) {
        var item = page.row().state() == SessionState.OPEN ? page.current().orElse(null) : null;
        var vote = item == null ? null : item.vote();
        secret.show(vote, page.can().contains(Can.VOTE));
        if (vote != null && vote.state() == VoteState.OPEN && !SecretPart.isFor(vote)) {
            vote(page, vote);
        } else {
            closed();
        }
        wording.show(item);
        result.show(vote == null || vote.result() == null ? null : item);
    }

    private void vote(SessionPage page, VoteView vote) {
        var shown = panel;
        if (shown == null || !shown.id().equals(vote.id())) {
            shown = new VotePanel(desk(), vote);
            panel = shown;
            ballots.removeAll();
            ballots.add(shown);
            ballots.setVisible(true);
        }
        shown.counts(vote);
        var mine = desk().votes().mine(vote.id());
        shown.standings(vote, mine);
        if (mine.isEmpty() && page.can().contains(Can.VOTE)) noBallot(page, vote, shown);
    }

    private void noBallot(SessionPage page, VoteView vote, VotePanel shown) {
        var own = desk()
                .memberships()
                .actsFor(page.row().body(), desk().current().id())
                .stream()
                .map(Elector::membership)
                .toList();
        desk().proxies().frozen(vote.id()).stream()
                .filter(line -> own.contains(line.giver()))
                .findFirst()
                .ifPresentOrElse(line -> shown.votedFor(line.holderName()), () -> shown.notOnRoll(vote.openedAt()));
    }

    /** No vote is open any more: what somebody was choosing stays until the next vote. */
    private void closed() {
        var shown = panel;
        if (shown != null && shown.holdsChoice()) {
            var at = shown.isOver() ? null : desk().votes().view(shown.id()).closedAt();
            if (at != null) shown.closed(at);
            return;
        }
        panel = null;
        ballots.removeAll();
        ballots.setVisible(false);
    }

    private List<Component> wording(AgendaRow item) {
        var text = item.wording();
        var number = item.proposalNumber();
        if (text == null || number == null) return List.of();
        var title = new H2(getTranslation("plenary.wording"));
        title.addClassName("small");
        var more = new Paragraph(new Anchor(SessionLinks.proposal(number), getTranslation("plenary.wording.more")));
        more.addClassName("small");
        var planned = item.standing() != null ? item.standing() : item.planned();
        // Once the vote is open, the ballot itself shows the options.
        return planned == null || planned.isEmpty() || item.vote() != null
                ? List.of(title, Wording.ofText(text), more)
                : List.of(title, Wording.ofText(text), new PaperList(planned), more);
    }

    private List<Component> result(AgendaRow item) {
        var vote = item.vote();
        var result = vote == null ? null : vote.result();
        return vote == null || result == null ? List.of() : List.of(new ResultPart(desk(), item, vote, result));
    }

    private List<Component> offices(SessionPage page) {
        var links = new ArrayList<Component>();
        if (page.can().contains(Can.LEAD)) {
            links.add(new Anchor(SessionLinks.console(page.row()), getTranslation("plenary.to.console")));
        }
        if (page.can().contains(Can.ENTER_ATTENDANCE)) {
            links.add(new Anchor(SessionLinks.attendance(page.row()), getTranslation("plenary.to.attendance")));
            var vote = page.current().map(AgendaRow::vote).orElse(null);
            if (vote != null && vote.state() != VoteState.CERTIFIED && CountView.countsByHand(vote)) {
                links.add(new Anchor(SessionLinks.count(page.row()), getTranslation("plenary.to.count")));
            }
        }
        if (inHall(page)) links.add(new Anchor(SessionLinks.hall(page.row()), getTranslation("plenary.to.hall")));
        return links.stream().map(link -> (Component) new Paragraph(link)).toList();
    }

    /** By correspondence nobody meets: there is no hall, and nobody to speak to. */
    private static boolean inHall(SessionPage page) {
        return page.row().kind() != SessionKind.CORRESPONDENCE;
    }

    private Aside side() {
        var agenda = new H2(getTranslation("plenary.agenda"));
        var side = new Aside(speaking.order(), agenda, plan, offices);
        side.addClassName("stack");
        offices.addClassName("small");
        side.getElement().setAttribute("aria-label", getTranslation("plenary.course"));
        return side;
    }

    private static void say(Paragraph line, String words) {
        if (!line.getText().equals(words)) line.setText(words);
        line.setVisible(!words.isEmpty());
    }
}
