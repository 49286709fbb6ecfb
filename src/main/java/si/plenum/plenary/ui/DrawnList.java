package si.plenum.plenary.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import si.plenum.voting.DrawnLine;

/** To whom of the roll a secret ballot was issued, so that members see whether somebody drew for absentees. */
final class DrawnList extends Div {

    DrawnList(List<DrawnLine> lines) {
        addClassName("stack");
        var drawn = lines.stream().filter(DrawnLine::drawn).toList();
        add(new Paragraph(getTranslation("plenary.drawn.count", Map.of("n", drawn.size(), "roll", lines.size()))));
        var names = new UnorderedList();
        drawn.forEach(line -> names.add(new ListItem(line.name())));
        add(names);
    }
}
