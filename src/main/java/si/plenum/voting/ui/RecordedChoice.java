package si.plenum.voting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import si.plenum.platform.ui.Ring;
import si.plenum.voting.BallotPaper;
import si.plenum.voting.Choice;

/** What was recorded of a ballot, shown to its voter: one word in a ring, or a list in the order of the ballot. */
public final class RecordedChoice extends Div {

    public RecordedChoice(Choice choice, BallotPaper paper) {
        addClassName("wordline");
        var lines = ChoiceWords.lines(choice, paper, new PageWords(this));
        boolean word = choice instanceof Choice.Stance || choice instanceof Choice.Stated;
        if (word) {
            add(new Paragraph(Ring.drawn(lines.getFirst())));
            lines.stream().skip(1).forEach(line -> add(new Paragraph(line)));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("recorded");
        lines.forEach(line -> list.add(new ListItem(line)));
        add(list);
    }
}
