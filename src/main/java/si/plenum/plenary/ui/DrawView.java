package si.plenum.plenary.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.stream.Stream;
import si.plenum.platform.ui.PageHeading;
import si.plenum.plenary.SessionKind;
import si.plenum.plenary.SessionPage;
import si.plenum.plenary.SessionPage.Can;
import si.plenum.voting.VoteState;
import si.plenum.voting.VoteView;
import si.plenum.voting.Votes;

/** The draw between equal options, for those who lead the session and those who write its minutes. */
@Route("seja/:number/zreb")
@PermitAll
class DrawView extends LivePage {

    private final SessionStrip strip = new SessionStrip();
    private final Paragraph about = new Paragraph();
    private final Paragraph none = new Paragraph();
    private final Paragraph back = new Paragraph();
    private final DrawPart draw;

    DrawView(SessionDesk desk, LiveSessions live) {
        super(desk, live);
        draw = new DrawPart(desk, this::refresh);
        about.addClassNames("small", "soft");
        none.addClassName("empty");
        none.setText(getTranslation("plenary.draw.none"));
        var heading = new PageHeading(getTranslation("plenary.draw"));
        heading.addClassName("first");
        back.addClassName("sec");
        add(strip, heading, about, none, draw, back);
    }

    /** The vote of a session that waits for a draw, or was the last to have one. */
    static Optional<VoteView> awaiting(SessionPage session, Votes votes) {
        if (session.row().kind() != SessionKind.CORRESPONDENCE) {
            return session.current().map(item -> item.vote()).filter(vote -> vote.state() == VoteState.CLOSED);
        }
        return session.agenda().stream()
                .flatMap(item -> Stream.ofNullable(item.vote()))
                .filter(vote -> vote.state() == VoteState.CLOSED && vote.lottery() != null)
                .filter(vote -> votes.awaitsDraw(vote.id()))
                .findFirst();
    }

    @Override
    String titleKey() {
        return "plenary.draw.page";
    }

    @Override
    boolean isFor(SessionPage session) {
        return session.can().contains(Can.LEAD) || session.can().contains(Can.ENTER_ATTENDANCE);
    }

    @Override
    void show(SessionPage page) {
        strip.show(page);
        var vote = awaiting(page, desk().votes());
        none.setVisible(vote.isEmpty());
        draw.setVisible(vote.isPresent());
        about.setVisible(vote.isPresent());
        vote.ifPresent(closed -> {
            about.setText(closed.title());
            draw.show(closed, desk().draws().of(closed.id()));
        });
        back.removeAll();
        boolean leads = page.can().contains(Can.LEAD);
        back.add(new Anchor(
                leads ? SessionLinks.console(page.row()) : SessionLinks.live(page.row()),
                getTranslation(leads ? "plenary.to.console" : "plenary.to.live")));
    }

    @Override
    void progress(VoteView vote) {
        // No vote is open while dice are thrown.
    }
}
