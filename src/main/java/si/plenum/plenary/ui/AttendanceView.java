package si.plenum.plenary.ui;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import si.plenum.community.MembershipId;
import si.plenum.platform.ui.Buttons;
import si.plenum.platform.ui.Crumb;
import si.plenum.platform.ui.EmptyNote;
import si.plenum.platform.ui.Lead;
import si.plenum.platform.ui.PageHeading;
import si.plenum.plenary.AttendanceRow;
import si.plenum.plenary.SessionPage;
import si.plenum.plenary.SessionPage.Can;
import si.plenum.plenary.SessionState;
import si.plenum.voting.ProxyRow;
import si.plenum.voting.ProxyScope;
import si.plenum.voting.VoteView;

/** Who is here, entered by the chair or the minute-taker for those who came without a phone. */
@Route("seja/:number/navzocnost")
@PermitAll
class AttendanceView extends LivePage {

    private static final int SHOWN = 100;

    /** What the list shows. */
    private record Shown(List<AttendanceRow> rows, Map<MembershipId, String> proxies, boolean enters) {}

    private final Crumb crumb = new Crumb("", "");
    private final Lead count = new Lead("");
    private final TextField search = new TextField();
    private final ActNote note;
    private final PaperProxyPart paper;
    private final PrintPart print;
    private final Changing<Shown> list = new Changing<>(this::list);
    private List<AttendanceRow> all = List.of();
    private Map<MembershipId, String> proxies = Map.of();
    private boolean enters;

    AttendanceView(SessionDesk desk, LiveSessions live) {
        super(desk, live);
        note = new ActNote(desk.refusals());
        paper = new PaperProxyPart(desk, this::refresh);
        print = new PrintPart(desk);
        count.getElement().setAttribute("role", "status");
        search.setLabel(getTranslation("plenary.attendance.search"));
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> filter());
        addClassNames("stack", "measure");
        add(crumb, new PageHeading(getTranslation("plenary.attendance")), count, search, note, list, paper, print);
    }

    @Override
    String titleKey() {
        return "plenary.attendance.page";
    }

    @Override
    boolean isFor(SessionPage session) {
        return session.can().contains(Can.ENTER_ATTENDANCE) || session.can().contains(Can.PUBLISH);
    }

    @Override
    void show(SessionPage page) {
        crumb.removeAll();
        crumb.add(new Anchor(SessionLinks.page(page.row()), page.row().title()));
        count.setText(getTranslation(
                "plenary.present",
                Map.of("n", page.quorum().present(), "roll", page.quorum().roll())));
        enters = page.can().contains(Can.ENTER_ATTENDANCE);
        all = desk().presence().attendance(session());
        proxies = proxies(page);
        paper.show(page, enters && page.row().state() != SessionState.CLOSED);
        print.show(page, isKept(page));
        filter();
    }

    /** The session's own chair and minute-taker, from the planning on. */
    private boolean isKept(SessionPage page) {
        var me = desk().current().id();
        return me.equals(page.chair()) || me.equals(page.minuteTaker());
    }

    @Override
    void progress(VoteView vote) {
        // How many have voted does not show here.
    }

    /** Who votes for whom in the whole session, as far as the giver does not come. */
    private Map<MembershipId, String> proxies(SessionPage page) {
        var session = new ProxyScope.Session(page.row().id().value());
        return desk().proxies().of(page.row().body()).stream()
                .filter(row ->
                        !(row.scope() instanceof ProxyScope.Item) && row.scope().meets(session))
                .collect(Collectors.toMap(ProxyRow::giver, ProxyRow::holderName, (one, other) -> other));
    }

    private void filter() {
        var wanted = plain(search.getValue());
        list.show(new Shown(
                all.stream()
                        .filter(row -> plain(row.name()).contains(wanted))
                        .limit(SHOWN)
                        .toList(),
                proxies,
                enters));
    }

    private List<Component> list(Shown shown) {
        if (shown.rows().isEmpty()) return List.of(new EmptyNote(getTranslation("plenary.attendance.none")));
        var rows = new UnorderedList();
        rows.addClassName("queue");
        shown.rows().forEach(row -> rows.add(item(row, shown.enters())));
        return List.of(rows);
    }

    private ListItem item(AttendanceRow row, boolean mayEnter) {
        var hint = new Span(hint(row));
        hint.addClassName("hint");
        var parts = new ArrayList<Component>();
        parts.add(new Span(new Span(row.name()), hint));
        if (mayEnter) parts.add(Buttons.line(acts(row).toArray(Component[]::new)));
        return new ListItem(parts.toArray(Component[]::new));
    }

    private String hint(AttendanceRow row) {
        var holder = proxies.get(row.membership());
        var here = presence(row);
        return holder == null ? here : here + " · " + getTranslation("plenary.proxy.by", Map.of("name", holder));
    }

    private String presence(AttendanceRow row) {
        var times = times();
        var arrived = row.arrivedAt();
        var left = row.leftAt();
        if (arrived == null) return getTranslation("plenary.attendance.absent");
        if (left != null) return getTranslation("plenary.attendance.left", Map.of("time", times.time(left)));
        var channel = row.channel();
        return getTranslation(
                "plenary.attendance.here",
                Map.of("time", times.time(arrived), "channel", channel == null ? "hall" : channel.wireName()));
    }

    private List<Component> acts(AttendanceRow row) {
        var member = row.membership();
        var presence = desk().presence();
        if (row.arrivedAt() == null || row.leftAt() != null) {
            return List.of(act("plenary.attendance.enter", row, () -> presence.enter(session(), member)));
        }
        return List.of(
                act("plenary.attendance.leave", row, () -> presence.left(session(), member)),
                act("plenary.attendance.undo", row, () -> presence.takeBack(session(), member)));
    }

    private Component act(String key, AttendanceRow row, Runnable act) {
        ComponentEventListener<ClickEvent<Button>> listener = click -> {
            note.run(act);
            refresh();
        };
        var words = getTranslation(key);
        var button = row.arrivedAt() == null ? Buttons.small(words, listener) : Buttons.quiet(words, listener);
        button.setAriaLabel(getTranslation(key) + ": " + row.name());
        return button;
    }

    /** Without case and accents, so that "clanica" finds "članica". */
    static String plain(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
