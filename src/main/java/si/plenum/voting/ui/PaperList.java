package si.plenum.voting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import si.plenum.voting.BallotOption;
import si.plenum.voting.BallotPaper;

/** What stands or is to stand on a ballot, to be read: the options in order, what is chosen among them, and how many. */
public final class PaperList extends Div {

    public PaperList(BallotPaper paper) {
        addClassName("stack-s");
        var list = new OrderedList();
        list.addClassName("recorded");
        paper.options().forEach(option -> list.add(line(option)));
        add(list);
        var terms = new Paragraph(String.join(" ", terms(paper)));
        terms.addClassNames("small", "soft");
        if (!terms.getText().isEmpty()) add(terms);
    }

    private ListItem line(BallotOption option) {
        var item = new ListItem(new Span(option.name()));
        var more = new ArrayList<String>();
        var cost = option.cost();
        if (cost != null) more.add(euros(cost));
        var description = option.description();
        if (description != null) more.add(description);
        if (!more.isEmpty()) {
            var line = new Div(String.join(" · ", more));
            line.addClassNames("small", "soft");
            item.add(line);
        }
        return item;
    }

    private List<String> terms(BallotPaper paper) {
        var terms = new ArrayList<String>();
        var budget = paper.budget();
        if (budget != null) terms.add(getTranslation("voting.paper.terms.budget", Map.of("budget", euros(budget))));
        var scale = paper.scale();
        if (scale != null) {
            terms.add(getTranslation(
                    "voting.paper.terms.scale", Map.of("lowest", scale.lowest(), "highest", scale.highest())));
        }
        if (budget == null) terms.add(getTranslation("voting.paper.terms.seats", Map.of("n", paper.seats())));
        if (scale == null && paper.max() < paper.options().size()) {
            terms.add(getTranslation("voting.paper.terms.max", Map.of("n", paper.max())));
        }
        return terms;
    }

    private String euros(long amount) {
        return new PageWords(this).numbers().euros(Math.multiplyExact(amount, 100));
    }
}
