package si.plenum.plenary.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import si.plenum.voting.BallotPaper;
import si.plenum.voting.Choice;
import si.plenum.voting.RollCallLine;
import si.plenum.voting.ui.ChoiceWords;

/** Who voted how, as a table. */
final class RollCall extends Div {

    RollCall(List<RollCallLine> lines, BallotPaper paper) {
        addClassName("scroll");
        var body = new HtmlContainer("tbody");
        for (var line : lines) {
            var choice = line.choice();
            var name = cell("th", line.name());
            name.getElement().setAttribute("scope", "row");
            body.add(row(name, cell("td", choice == null ? none(line) : said(choice, paper))));
        }
        var head = new HtmlContainer("thead");
        head.add(row(heading("plenary.rollcall.name"), heading("plenary.rollcall.vote")));
        var caption = new HtmlContainer("caption");
        caption.setText(getTranslation("plenary.rollcall"));
        caption.addClassName("vh");
        var table = new HtmlContainer("table");
        table.add(caption, head, body);
        add(table);
    }

    private String none(RollCallLine line) {
        return getTranslation(line.present() ? "plenary.rollcall.present" : "plenary.rollcall.absent");
    }

    private String said(Choice choice, BallotPaper paper) {
        return choice instanceof Choice.Stance(var position)
                ? getTranslation("plenary.rollcall." + position.wireName())
                : ChoiceWords.line(this, choice, paper);
    }

    private HtmlContainer heading(String key) {
        var heading = cell("th", getTranslation(key));
        heading.getElement().setAttribute("scope", "col");
        return heading;
    }

    private static HtmlContainer cell(String tag, String words) {
        var cell = new HtmlContainer(tag);
        cell.setText(words);
        return cell;
    }

    private static HtmlContainer row(HtmlContainer... cells) {
        var row = new HtmlContainer("tr");
        row.add(cells);
        return row;
    }
}
