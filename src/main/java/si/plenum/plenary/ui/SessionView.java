package si.plenum.plenary.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import si.plenum.community.Bodies;
import si.plenum.platform.ui.Buttons;
import si.plenum.platform.ui.Crumb;
import si.plenum.platform.ui.FactList;
import si.plenum.platform.ui.PageHeading;
import si.plenum.platform.ui.PageSection;
import si.plenum.platform.ui.SideColumn;
import si.plenum.plenary.AttendanceRow;
import si.plenum.plenary.SessionKind;
import si.plenum.plenary.SessionPage;
import si.plenum.plenary.SessionPage.Can;
import si.plenum.plenary.SessionState;
import si.plenum.proposal.Proposals;
import si.plenum.rules.Rulebooks;
import si.plenum.voting.VoteView;

/** A session: when, where and who; its agenda with what came of it; for those who prepare it, the agenda to be made. */
@Route("seje/:number")
@PermitAll
class SessionView extends LivePage {

    private final Bodies bodies;
    private final Changing<SessionPage> top = new Changing<>(this::top);
    private final ReplyPart reply;
    private final ProxyPart proxies;
    private final Changing<SessionPage> agenda = new Changing<>(this::agenda);
    private final AgendaEditor editor;
    private final PaperLinks papers = new PaperLinks();
    private final ConvenePart convene;
    private final Publishing publishing;
    private final Changing<SessionPage> facts = new Changing<>(this::facts);

    SessionView(SessionDesk desk, LiveSessions live, Bodies bodies, Proposals proposals, Rulebooks rulebooks) {
        super(desk, live);
        this.bodies = bodies;
        reply = new ReplyPart(desk, this::refresh);
        proxies = new ProxyPart(desk, this::refresh);
        editor = new AgendaEditor(desk, proposals, this::refresh);
        convene = new ConvenePart(desk, bodies, proposals, rulebooks, this::refresh);
        publishing = new Publishing(desk, this::refresh);
        top.addClassName("stack");
        add(new SideColumn(getTranslation("plenary.about"))
                .head(top)
                .main(reply, agenda, proxies, editor, papers, convene, publishing)
                .side(facts));
    }

    @Override
    String titleKey() {
        return "plenary.session.page";
    }

    @Override
    void show(SessionPage page) {
        boolean drafted = page.row().state() == SessionState.DRAFT && page.can().contains(Can.PREPARE);
        top.show(page);
        reply.show(page);
        proxies.show(page);
        agenda.show(drafted ? null : page);
        editor.show(page);
        papers.show(page);
        convene.show(page);
        publishing.show(page);
        facts.show(page);
    }

    @Override
    void progress(VoteView vote) {
        // How many have voted stands on the live page.
    }

    private List<Component> top(SessionPage page) {
        var row = page.row();
        var state = new Paragraph(SessionListView.tag(this, row.state()));
        var parts = new ArrayList<Component>(List.of(
                new Crumb(SessionLinks.ALL, getTranslation("plenary.sessions")),
                new PageHeading(row.number(), row.title()),
                state));
        var reason = page.cancelledFor();
        if (reason != null) {
            parts.add(new Paragraph(getTranslation("plenary.cancelled.for", Map.of("reason", reason))));
        }
        var links = links(page);
        if (!links.isEmpty()) parts.add(Buttons.row(links.toArray(Component[]::new)));
        return parts;
    }

    private List<Component> links(SessionPage page) {
        var links = new ArrayList<Component>();
        var row = page.row();
        boolean runs = row.state() == SessionState.OPEN || row.state() == SessionState.SUSPENDED;
        if (page.can().contains(Can.LEAD)) {
            links.add(Buttons.mainLink(SessionLinks.console(row), getTranslation("plenary.to.console")));
        }
        if (runs || page.can().contains(Can.CHECK_IN)) {
            var words = getTranslation("plenary.to.live");
            links.add(
                    page.can().contains(Can.LEAD)
                            ? Buttons.link(SessionLinks.live(row), words)
                            : Buttons.mainLink(SessionLinks.live(row), words));
        }
        if (page.can().contains(Can.ENTER_ATTENDANCE)) {
            links.add(Buttons.link(SessionLinks.attendance(row), getTranslation("plenary.to.attendance")));
        }
        if (page.openedAt() != null) {
            links.add(Buttons.link(SessionLinks.minutes(row), getTranslation("minutes.title")));
        }
        if (row.state() == SessionState.DRAFT && page.can().contains(Can.PREPARE)) {
            links.add(Buttons.link(SessionLinks.edit(page), getTranslation("plenary.edit")));
        }
        return links;
    }

    private List<Component> agenda(SessionPage page) {
        return List.of(new PageSection(getTranslation("plenary.agenda"), new AgendaList(page.agenda())));
    }

    private List<Component> facts(SessionPage page) {
        var row = page.row();
        var times = times();
        var body = bodies.byId(row.body());
        var facts = new FactList()
                .fact(getTranslation("plenary.form.body"), body.name(getLocale()))
                .fact(
                        getTranslation(
                                row.kind() == SessionKind.CORRESPONDENCE ? "plenary.window.from" : "common.when"),
                        times.when(row.startsAt()));
        window(page, facts);
        if (row.kind() != SessionKind.CORRESPONDENCE) facts.fact(getTranslation("common.where"), row.place());
        facts.fact(
                        getTranslation("plenary.form.kind"),
                        getTranslation("plenary.kind." + row.kind().wireName()))
                .fact(getTranslation("plenary.form.chair"), page.chairName());
        var minutes = page.minuteTakerName();
        if (minutes != null) facts.fact(getTranslation("plenary.form.minutes"), minutes);
        var convened = page.convenedAt();
        if (convened != null) facts.fact(getTranslation("plenary.convened"), times.day(convened));
        attendance(page, facts);
        return List.of(facts);
    }

    /** By correspondence: when secret votes are cast, until when all are, and what decides between equals. */
    private void window(SessionPage page, FactList facts) {
        var casting = page.castingAt();
        if (casting != null) facts.fact(getTranslation("plenary.window.casting"), times().when(casting));
        var closes = page.closesAt();
        if (closes != null) facts.fact(getTranslation("plenary.window.until"), times().when(closes));
        var lottery = page.lottery();
        if (lottery != null) {
            facts.fact(
                    getTranslation("plenary.window.lottery"),
                    getTranslation("plenary.window.lottery.is", Map.of("lottery", lottery)));
        }
    }

    private void attendance(SessionPage page, FactList facts) {
        var quorum = page.quorum();
        if (page.row().state() == SessionState.CLOSED) {
            long came = desk().presence().attendance(session()).stream()
                    .map(AttendanceRow::arrivedAt)
                    .filter(Objects::nonNull)
                    .count();
            facts.fact(
                    getTranslation("plenary.attendance"),
                    getTranslation("plenary.present.was", Map.of("n", came, "roll", quorum.roll())));
        } else if (page.row().state() != SessionState.CANCELLED) {
            facts.fact(
                    getTranslation("plenary.quorum"),
                    getTranslation(
                            "plenary.quorum.ahead",
                            Map.of(
                                    "needed", quorum.needed(),
                                    "roll", quorum.roll(),
                                    "meets", page.row().kind() == SessionKind.CORRESPONDENCE ? "no" : "yes",
                                    "announced", page.announced(),
                                    "provision", quorum.provision())));
        }
    }
}
