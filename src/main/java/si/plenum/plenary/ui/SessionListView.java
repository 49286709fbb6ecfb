package si.plenum.plenary.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import si.plenum.community.Bodies;
import si.plenum.community.BodyId;
import si.plenum.community.Memberships;
import si.plenum.community.Office;
import si.plenum.identity.CurrentPerson;
import si.plenum.platform.ui.Buttons;
import si.plenum.platform.ui.EmptyNote;
import si.plenum.platform.ui.PageHeading;
import si.plenum.platform.ui.PageSection;
import si.plenum.platform.ui.Row;
import si.plenum.platform.ui.RowList;
import si.plenum.platform.ui.StatusTag;
import si.plenum.plenary.SessionRow;
import si.plenum.plenary.SessionState;

/** What is coming and what was. */
@Route("seje")
@Menu(order = 30, title = "nav.sessions")
@PermitAll
class SessionListView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 25;

    private final SessionDesk desk;
    private final Map<BodyId, String> bodies = new HashMap<>();
    private final RowList past = new RowList();
    private final Div older = new Div();
    private final boolean prepares;
    private int shown;

    SessionListView(SessionDesk desk, Bodies bodies, Memberships memberships, CurrentPerson current) {
        this.desk = desk;
        bodies.all().forEach(body -> this.bodies.put(body.id(), body.name(getLocale())));
        prepares = memberships.of(current.id()).stream()
                .anyMatch(belonging -> belonging.offices().contains(Office.COUNCIL)
                        || belonging.offices().contains(Office.COORDINATOR));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("plenary.sessions");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        past.removeAll();
        shown = 0;
        add(new PageHeading(getTranslation("plenary.sessions")));
        if (prepares) {
            var act = Buttons.row(Buttons.mainLink(SessionLinks.NEW, getTranslation("plenary.new")));
            act.addClassName("first");
            add(act);
        }
        var first = desk.sessions().mine(0, PAGE);
        var coming =
                new ArrayList<>(first.stream().filter(SessionListView::isAhead).toList());
        Collections.reverse(coming);
        add(new PageSection(
                getTranslation("plenary.coming"),
                coming.isEmpty()
                        ? new EmptyNote(getTranslation("plenary.coming.none"))
                        : new RowList(coming.stream().map(this::row).toList())));
        var was = new PageSection(getTranslation("plenary.past"), past, older);
        show(first);
        was.setVisible(past.getComponentCount() > 0 || first.size() == PAGE);
        add(was);
    }

    private void show(List<SessionRow> read) {
        shown += read.size();
        read.stream().filter(session -> !isAhead(session)).map(this::row).forEach(past::add);
        older.removeAll();
        if (read.size() == PAGE) {
            older.add(Buttons.row(Buttons.plain(
                    getTranslation("common.older"),
                    click -> show(desk.sessions().mine(shown, PAGE)))));
        }
    }

    private Row row(SessionRow session) {
        var times = LocalTimes.of(desk.clock(), getLocale());
        var body = bodies.getOrDefault(session.body(), "");
        var row = new Row(SessionLinks.page(session), session.title())
                .mark(session.number())
                .more(body + " · " + times.when(session.startsAt())
                        + (session.place().isEmpty() ? "" : " · " + session.place()));
        return row.tag(tag(this, session.state()));
    }

    static StatusTag tag(Component page, SessionState state) {
        var word = page.getTranslation("tag.session." + state.wireName());
        return switch (state) {
            case OPEN, SUSPENDED -> StatusTag.now(word);
            case DRAFT, CONVENED -> StatusTag.plain(word);
            case CLOSED, CANCELLED -> StatusTag.quiet(word);
        };
    }

    private static boolean isAhead(SessionRow session) {
        return session.state() != SessionState.CLOSED && session.state() != SessionState.CANCELLED;
    }
}
