package si.plenum.plenary.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import si.plenum.community.Bodies;
import si.plenum.community.BodyKind;
import si.plenum.platform.language.Dates;
import si.plenum.platform.ui.Buttons;
import si.plenum.platform.ui.ConfirmAct;
import si.plenum.platform.ui.PageSection;
import si.plenum.plenary.AgendaRow;
import si.plenum.plenary.SessionId;
import si.plenum.plenary.SessionPage;
import si.plenum.plenary.SessionPage.Can;
import si.plenum.plenary.SessionState;
import si.plenum.proposal.ProposalId;
import si.plenum.proposal.Proposals;
import si.plenum.rules.Matter;
import si.plenum.rules.Rule;
import si.plenum.rules.Rulebooks;

/** Convening a session, with the notice that its rules ask; cancelling it, with a reason. */
final class ConvenePart extends Div {

    /** What it shows. */
    private record Shown(SessionId session, SessionState state, String title, BodyKind kind, Optional<Notice> notice) {}

    /** A rule with the days of notice that it asks of a session of this kind. */
    private record Notice(Rule rule, int days) {}

    private final SessionDesk desk;
    private final Bodies bodies;
    private final Proposals proposals;
    private final Rulebooks rulebooks;
    private final Runnable done;
    private final ActNote note;
    private final ActNote cancelNote;
    private final TextArea reason = new TextArea();
    private final Changing<Shown> part = new Changing<>(this::part);

    ConvenePart(SessionDesk desk, Bodies bodies, Proposals proposals, Rulebooks rulebooks, Runnable done) {
        this.desk = desk;
        this.bodies = bodies;
        this.proposals = proposals;
        this.rulebooks = rulebooks;
        this.done = done;
        note = new ActNote(desk.refusals());
        cancelNote = new ActNote(desk.refusals());
        reason.setLabel(getTranslation("plenary.cancel.reason"));
        reason.setMaxLength(1000);
        reason.setWidthFull();
        add(part);
    }

    void show(SessionPage page) {
        if (!page.can().contains(Can.PREPARE)) {
            part.show(null);
            return;
        }
        boolean draft = page.row().state() == SessionState.DRAFT;
        part.show(new Shown(
                page.row().id(),
                page.row().state(),
                page.row().title(),
                bodies.byId(page.row().body()).kind(),
                draft ? longestNotice(page) : Optional.empty()));
    }

    private List<Component> part(Shown shown) {
        var parts = new ArrayList<Component>();
        if (shown.state() == SessionState.DRAFT) {
            var words = new Div();
            words.addClassName("stack");
            shown.notice().ifPresent(rule -> words.add(notice(rule)));
            words.add(note, Buttons.row(Buttons.main(verb(shown), click -> convene(shown))));
            parts.add(new PageSection(getTranslation("plenary.convene"), words));
        }
        var cancel =
                new Div(reason, cancelNote, Buttons.plain(getTranslation("plenary.cancel.do"), click -> cancel(shown)));
        cancel.addClassNames("stack", "measure");
        var details = new Details(getTranslation("plenary.cancel"), cancel);
        details.addClassName("first");
        parts.add(details);
        return parts;
    }

    private String verb(Shown shown) {
        return getTranslation("plenary.convene.do", Map.of("kind", shown.kind().wireName()));
    }

    private Paragraph notice(Notice notice) {
        var earliest = desk.clock().today().plusDays(notice.days());
        return new Paragraph(getTranslation(
                "plenary.notice",
                Map.of(
                        "n", notice.days(),
                        "provision", notice.rule().noticeCitation().text(),
                        "earliest", Dates.in(getLocale()).dayIn(earliest))));
    }

    private void convene(Shown shown) {
        ConfirmAct.ask(
                getTranslation("plenary.convene.ask", Map.of("title", shown.title())),
                getTranslation("plenary.convene.then"),
                verb(shown),
                getTranslation("plenary.convene.leave"),
                () -> {
                    if (note.run(() -> desk.sessions().convene(shown.session()))) done.run();
                });
    }

    private void cancel(Shown shown) {
        if (reason.isEmpty()) {
            cancelNote.say(getTranslation("error.reason.empty"));
            return;
        }
        ConfirmAct.ask(
                getTranslation("plenary.cancel.ask", Map.of("title", shown.title())),
                getTranslation("plenary.cancel.then"),
                getTranslation("plenary.cancel.do"),
                getTranslation("plenary.cancel.leave"),
                () -> {
                    if (cancelNote.run(() -> desk.sessions().cancel(shown.session(), reason.getValue()))) done.run();
                });
    }

    /** The rule with the longest notice among the matters of the agenda. */
    private Optional<Notice> longestNotice(SessionPage page) {
        var ids = new ArrayList<ProposalId>();
        for (AgendaRow item : page.agenda()) {
            if (item.proposal() != null) ids.add(item.proposal());
        }
        var matters = new HashSet<Matter>();
        matters.add(Matter.RESOLUTION);
        if (!ids.isEmpty()) {
            proposals.wordings(page.row().body(), ids).values().forEach(matter -> matters.add(matter.kind()));
        }
        var rules = rulebooks.inForce(page.row().body(), desk.clock().today());
        return matters.stream()
                .flatMap(matter -> Optional.ofNullable(rules.get(matter)).stream())
                .map(rule -> new Notice(rule, page.row().kind().noticeDays(rule)))
                .max(Comparator.comparing(Notice::days));
    }
}
