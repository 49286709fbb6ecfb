package si.plenum.plenary.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import si.plenum.voting.Choice;
import si.plenum.voting.RollCallLine;

/** Who voted how, as a table. */
final class RollCall extends Div {

    RollCall(List<RollCallLine> lines) {
        addClassName("scroll");
        var body = new HtmlContainer("tbody");
        for (var line : lines) {
            var position = line.choice() instanceof Choice.Stance(var stance) ? stance : null;
            var name = cell("th", line.name());
            name.getElement().setAttribute("scope", "row");
            var key = position != null ? position.wireName() : line.present() ? "present" : "absent";
            body.add(row(name, cell("td", getTranslation("plenary.rollcall." + key))));
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
