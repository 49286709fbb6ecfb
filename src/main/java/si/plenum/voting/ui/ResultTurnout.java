package si.plenum.voting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import si.plenum.voting.VoteParts;
import si.plenum.voting.report.PartsReport;

/** Who took part in a vote and by which ways: sentences, names where the reader may know them, a table of several ways. */
public final class ResultTurnout extends Section {

    public ResultTurnout(VoteParts parts) {
        var report = PartsReport.of(parts, new PageWords(this));
        addClassName("stack-s");
        add(new H3(getTranslation("voting.parts.title")));
        add(new Paragraph(String.join(" ", report.sentences())));
        if (!report.names().isEmpty()) {
            var names = new UnorderedList();
            names.addClassName("list");
            report.names().forEach(line -> names.add(new ListItem(line)));
            add(names);
        }
        var table = report.table();
        if (table == null) return;
        var scroll = new Div(new ReportTable(table));
        scroll.addClassName("scroll");
        scroll.getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
        scroll.getElement().setAttribute("aria-label", table.caption());
        add(scroll);
    }
}
