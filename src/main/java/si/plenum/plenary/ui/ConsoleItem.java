package si.plenum.plenary.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import si.plenum.platform.ui.Buttons;
import si.plenum.platform.ui.EmptyNote;
import si.plenum.platform.ui.PageSection;
import si.plenum.platform.ui.Wording;
import si.plenum.plenary.AgendaRow;
import si.plenum.plenary.SessionPage;
import si.plenum.voting.ui.PaperList;

/** What stands on the ballot, and the result once it is there. */
final class ConsoleItem extends Div {

    private final SessionDesk desk;
    private final Changing<AgendaRow> result = new Changing<>(this::result);
    private final Changing<AgendaRow> question = new Changing<>(this::question);

    ConsoleItem(SessionDesk desk) {
        this.desk = desk;
        add(result, question);
    }

    void show(SessionPage page) {
        var item = NextAct.item(page).orElse(null);
        var vote = item == null ? null : item.vote();
        boolean counted = vote != null && vote.result() != null;
        result.show(counted ? item : null);
        question.show(item);
    }

    private List<Component> result(AgendaRow item) {
        var vote = item.vote();
        var result = vote == null ? null : vote.result();
        return vote == null || result == null ? List.of() : List.of(new ResultPart(desk, item, vote, result));
    }

    /** The options, and before the vote the way to them; without them there is nothing to open. */
    private void addPaper(AgendaRow item, List<Component> parts) {
        var vote = item.vote();
        var paper = vote == null ? item.planned() : vote.paper();
        if (paper == null || vote != null && paper.isEmpty()) return;
        parts.add(paper.isEmpty() ? new EmptyNote(getTranslation("plenary.papers.none")) : new PaperList(paper));
        var number = item.proposalNumber();
        if (vote == null && number != null) {
            parts.add(Buttons.row(Buttons.link(SessionLinks.paper(number), getTranslation("plenary.papers.write"))));
        }
    }

    private List<Component> question(AgendaRow item) {
        var text = item.wording();
        if (text == null) return List.of();
        var parts = new ArrayList<Component>();
        ReadingWords.what(this, item).ifPresent(words -> parts.add(new Paragraph(words)));
        parts.add(Wording.ofText(text));
        var vote = item.vote();
        var standing = item.standing();
        if (standing != null) parts.add(new PaperList(standing));
        addPaper(item, parts);
        if (vote != null) {
            var rule = new Paragraph(RuleWords.of(this, vote.rule()));
            rule.addClassNames("small", "soft");
            parts.add(rule);
        }
        var opened = vote == null ? null : vote.openedAt();
        if (opened == null) {
            return List.of(new PageSection(getTranslation("plenary.question"), parts.toArray(Component[]::new)));
        }
        var locked = new Paragraph(getTranslation(
                "plenary.question.locked",
                Map.of("time", LocalTimes.of(desk.clock(), getLocale()).time(opened))));
        locked.addClassNames("small", "soft");
        return List.of(
                PageSection.withBeside(getTranslation("plenary.question"), locked, parts.toArray(Component[]::new)));
    }
}
