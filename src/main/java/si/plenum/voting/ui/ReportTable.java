package si.plenum.voting.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import si.plenum.voting.report.Cell;
import si.plenum.voting.report.Table;

/** A table of a report. */
@Tag("table")
final class ReportTable extends HtmlContainer {

    ReportTable(Table table) {
        addClassName("num");
        var caption = new HtmlContainer("caption");
        caption.setText(table.caption());
        var head = new HtmlContainer("tr");
        for (var cell : table.head()) head.add(cell("th", cell, "col"));
        var body = new HtmlContainer("tbody");
        for (var row : table.rows()) body.add(row(row));
        var top = new HtmlContainer("thead");
        top.add(head);
        add(caption, top, body);
    }

    private static HtmlContainer row(Table.Row row) {
        var line = new HtmlContainer("tr");
        if (row.total()) line.addClassName("total");
        line.add(cell("th", Cell.words(row.name()), "row"));
        row.cells().forEach(cell -> line.add(cell("td", cell, "")));
        return line;
    }

    private static HtmlContainer cell(String tag, Cell cell, String scope) {
        var made = new HtmlContainer(tag);
        made.setText(cell.text());
        made.setClassName(cell.look().classes());
        if (!scope.isEmpty()) made.getElement().setAttribute("scope", scope);
        return made;
    }
}
