package si.plenum.plenary.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import si.plenum.community.Elector;
import si.plenum.platform.ui.Buttons;
import si.plenum.platform.ui.PageSection;
import si.plenum.plenary.AgendaRow;
import si.plenum.plenary.SessionPage;
import si.plenum.plenary.SessionState;
import si.plenum.voting.NewProxy;
import si.plenum.voting.ProxyRow;
import si.plenum.voting.ProxyScope;

/** A member's proxies for a session: who votes for the member, for whom the member votes, and giving one. */
final class ProxyPart extends Div {

    private static final Set<SessionState> AHEAD =
            Set.of(SessionState.CONVENED, SessionState.OPEN, SessionState.SUSPENDED);

    private final SessionDesk desk;
    private final Runnable done;
    private final ActNote note;
    private final Changing<List<ProxyRow>> rows = new Changing<>(this::rows);
    private final Changing<Boolean> form = new Changing<>(offered -> List.of(form()));
    private @Nullable SessionPage page;
    private List<Elector> own = List.of();

    ProxyPart(SessionDesk desk, Runnable done) {
        this.desk = desk;
        this.done = done;
        note = new ActNote(desk.refusals());
        rows.addClassName("stack-s");
        var lead = new Paragraph(getTranslation("plenary.proxy.lead"));
        add(new PageSection(getTranslation("plenary.proxy"), lead, rows, note, form));
        setVisible(false);
    }

    void show(SessionPage now) {
        page = now;
        var body = now.row().body();
        boolean offered = now.member()
                && AHEAD.contains(now.row().state())
                && desk.proxies().allowed(body);
        setVisible(offered);
        if (!offered) return;
        own = desk.memberships().actsFor(body, desk.current().id());
        var mine = own.stream().map(Elector::membership).collect(Collectors.toSet());
        var theirs = desk.proxies().of(body).stream()
                .filter(row ->
                        row.scope().meets(new ProxyScope.Session(now.row().id().value())))
                .filter(row -> mine.contains(row.giver()) || mine.contains(row.holder()))
                .toList();
        rows.show(theirs);
        boolean given = theirs.stream()
                .anyMatch(row -> mine.contains(row.giver()) && !(row.scope() instanceof ProxyScope.Item));
        form.show(given && own.size() == 1 ? null : Boolean.TRUE);
    }

    private List<Component> rows(List<ProxyRow> theirs) {
        var lines = new ArrayList<Component>();
        for (var row : theirs) {
            boolean gave = own.stream().map(Elector::membership).anyMatch(row.giver()::equals);
            var words = new Paragraph(words(row, gave));
            var verb = getTranslation(gave ? "plenary.proxy.revoke" : "plenary.proxy.return");
            var end = Buttons.small(verb, click -> run(() -> desk.proxies().revoke(row.id())));
            end.setAriaLabel(verb + ": " + (gave ? row.holderName() : row.giverName()));
            lines.add(new Div(words, Buttons.line(end)));
        }
        if (!theirs.isEmpty()) {
            var late = new Paragraph(getTranslation("plenary.proxy.late"));
            late.addClassNames("small", "soft");
            lines.add(late);
        }
        return lines;
    }

    private String words(ProxyRow row, boolean gave) {
        var scope = ProxyForm.words(this, row.scope(), agenda());
        if (!gave) {
            return getTranslation("plenary.proxy.held", Map.of("name", row.giverName(), "scope", scope));
        }
        return own.size() == 1
                ? getTranslation("plenary.proxy.given", Map.of("name", row.holderName(), "scope", scope))
                : getTranslation(
                        "plenary.proxy.given.for",
                        Map.of("giver", row.giverName(), "name", row.holderName(), "scope", scope));
    }

    private ProxyForm form() {
        var now = session();
        var others =
                desk.memberships().electorate(now.row().body(), desk.clock().today());
        return new ProxyForm(
                own,
                others,
                now,
                form -> run(() -> desk.proxies()
                        .grant(new NewProxy(
                                now.row().body(),
                                form.giver(),
                                form.holder(),
                                form.scope(),
                                desk.clock().today(),
                                null))));
    }

    private void run(Runnable act) {
        note.run(act);
        done.run();
    }

    private List<AgendaRow> agenda() {
        return session().agenda();
    }

    private SessionPage session() {
        if (page == null) throw new IllegalStateException("nothing is shown yet");
        return page;
    }
}
