package si.plenum.plenary.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.shared.Registration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import si.plenum.platform.NotFound;
import si.plenum.plenary.AgendaRow;
import si.plenum.plenary.SessionId;
import si.plenum.plenary.SessionPage;
import si.plenum.plenary.ui.LiveSessions.News;
import si.plenum.plenary.ui.LiveSessions.Told;
import si.plenum.voting.EntryId;
import si.plenum.voting.VoteId;
import si.plenum.voting.VoteState;
import si.plenum.voting.VoteView;

/** A page of one session that follows what happens in it. Unknown and foreign sessions answer alike: there is no such page. */
abstract class LivePage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final SessionDesk desk;
    private final LiveSessions live;
    private @Nullable SessionPage page;
    private Registration listening = () -> {};

    LivePage(SessionDesk desk, LiveSessions live) {
        this.desk = desk;
        this.live = live;
    }

    /** Draws the session as it is now; what a person is filling in stays. */
    abstract void show(SessionPage page);

    /** Draws how many have voted in the open vote. */
    abstract void progress(VoteView vote);

    /** Ballots of these entries were stored in the open vote, perhaps in another window of the same person. */
    void cast(VoteView vote, Set<EntryId> entries) {
        // Pages without ballots have nothing to take over.
    }

    /** Whether the page is for whoever may read the session. */
    boolean isFor(SessionPage session) {
        return true;
    }

    /** The key of the page's title, which names the session as {@code session}. */
    abstract String titleKey();

    @Override
    public final String getPageTitle() {
        return getTranslation(
                titleKey(), Map.of("session", page == null ? "" : page.row().title()));
    }

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        try {
            var found = desk.sessions()
                    .page(event.getRouteParameters().get("number").orElse(""));
            if (!isFor(found)) throw new NotFound();
            page = found;
            show(found);
            // The router keeps a view that it leads from one session to another.
            getUI().ifPresent(this::listen);
        } catch (NotFound | AccessDeniedException unknown) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        if (page != null) listen(attached.getUI());
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        super.onDetach(detached);
        listening.remove();
    }

    private void listen(UI ui) {
        listening.remove();
        listening = live.listen(session(), ui, this::hear);
    }

    final SessionDesk desk() {
        return desk;
    }

    /** Moments in the reader's language. */
    final LocalTimes times() {
        return LocalTimes.of(desk.clock(), getLocale());
    }

    final SessionPage page() {
        return Objects.requireNonNull(page, "the session is read before the page is drawn");
    }

    final SessionId session() {
        return page().row().id();
    }

    /** Reads the session again and draws it. */
    final void refresh() {
        try {
            var found = desk.sessions().page(session());
            page = found;
            show(found);
        } catch (NotFound | AccessDeniedException gone) {
            // Whoever may no longer read it sees that as everyone else does.
            getUI().ifPresent(ui -> ui.getPage().reload());
        }
    }

    private void hear(Told told) {
        if (told.news() == News.EVERYTHING) {
            refresh();
            return;
        }
        var open = desk.votes().openIn(session().value());
        if (open.isPresent() && open.map(VoteView::id).equals(shownVote())) {
            progress(open.get());
            cast(open.get(), told.cast());
        } else {
            refresh();
        }
    }

    private Optional<VoteId> shownVote() {
        return page().current()
                .map(AgendaRow::vote)
                .filter(vote -> vote.state() == VoteState.OPEN || vote.state() == VoteState.ISSUING)
                .map(VoteView::id);
    }
}
