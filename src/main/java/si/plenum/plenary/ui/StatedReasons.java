package si.plenum.plenary.ui;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import si.plenum.voting.Choice;
import si.plenum.voting.RollCallLine;
import si.plenum.voting.Statement;

/** What a round of consensus or consent has to deal with: objections first, then who stands aside, then reservations. */
final class StatedReasons extends Section {

    private static final List<Statement> HEAVIEST_FIRST =
            List.of(Statement.BLOCK, Statement.STAND_ASIDE, Statement.RESERVATION);

    StatedReasons(List<RollCallLine> lines) {
        addClassName("stack-s");
        add(new H3(getTranslation("plenary.reasons")));
        var list = new UnorderedList();
        list.addClassName("rows");
        for (var statement : HEAVIEST_FIRST) {
            for (var line : lines) {
                if (line.choice() instanceof Choice.Stated(var stated, var reason) && stated == statement) {
                    list.add(row(line.name(), statement, reason == null ? "" : reason));
                }
            }
        }
        add(list);
        setVisible(list.getComponentCount() > 0);
    }

    private ListItem row(String name, Statement statement, String reason) {
        var who = new Span(name + ": " + getTranslation("plenary.reasons." + statement.wireName()));
        who.addClassName("label");
        var row = new ListItem(new Paragraph(who));
        row.addClassNames("stack-s", "reason");
        if (!reason.isEmpty()) row.add(new Paragraph("»" + reason + "«"));
        return row;
    }
}
