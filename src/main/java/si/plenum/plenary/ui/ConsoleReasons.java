package si.plenum.plenary.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import si.plenum.platform.ui.PageSection;
import si.plenum.plenary.AgendaRow;
import si.plenum.plenary.SessionPage;
import si.plenum.voting.Choice;
import si.plenum.voting.RollCallLine;
import si.plenum.voting.Statement;
import si.plenum.voting.VoteId;
import si.plenum.voting.VoteView;
import si.plenum.voting.tally.ConsensusVerdict;
import si.plenum.voting.tally.Outcome;

/** After a round of consensus: who did not simply agree, and why, so that the chair can lead the talk to other words. */
final class ConsoleReasons extends Div {

    private final SessionDesk desk;
    private final Changing<VoteId> reasons = new Changing<>(this::reasons);

    ConsoleReasons(SessionDesk desk) {
        this.desk = desk;
        add(reasons);
    }

    void show(SessionPage page) {
        var round = page.current()
                .map(AgendaRow::vote)
                .filter(vote ->
                        vote.result() instanceof ConsensusVerdict verdict && verdict.outcome() != Outcome.INQUORATE)
                .map(VoteView::id)
                .orElse(null);
        reasons.show(round);
        setVisible(round != null);
    }

    private List<Component> reasons(VoteId vote) {
        var list = new UnorderedList();
        list.addClassName("talk");
        for (var line : desk.votes().rollCall(vote)) {
            if (line.choice() instanceof Choice.Stated stated && stated.statement() != Statement.AGREE) {
                list.add(item(line, stated));
            }
        }
        return list.getComponentCount() == 0
                ? List.of()
                : List.of(new PageSection(getTranslation("plenary.reasons"), list));
    }

    private ListItem item(RollCallLine line, Choice.Stated stated) {
        var who = new Paragraph(line.name() + ": "
                + getTranslation("voting.statement." + stated.statement().wireName()));
        who.addClassName("who");
        var item = new ListItem(who);
        item.addClassName("quote");
        if (stated.reason() != null) item.add(new Paragraph(stated.reason()));
        return item;
    }
}
