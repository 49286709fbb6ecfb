package si.plenum.voting.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import si.plenum.voting.report.Figure;

/** Pictures that were drawn on the server, how to read them, and the same as a table. */
final class ResultFigure extends Section {

    ResultFigure(Figure figure) {
        addClassName("stack-s");
        var title = figure.title();
        if (title != null) {
            add(new H3(title));
            getElement().setAttribute("aria-label", title);
        }
        for (var svg : figure.pictures()) {
            var picture = new Div();
            picture.addClassNames("pic", figure.grid() ? "pic-grid" : "pic-fluid");
            // Flow makes HTML elements only; the parser of the browser makes this one SVG.
            picture.getElement().setProperty("innerHTML", svg);
            add(picture);
        }
        var legend = figure.legend();
        if (legend != null) {
            var line = new Paragraph(legend);
            line.addClassNames("small", "soft");
            add(line);
        }
        var table = figure.table();
        if (table != null) add(scroll(table.caption(), new ReportTable(table)));
    }

    /** Whoever has no mouse must be able to reach what lies to the right. */
    private static HtmlContainer scroll(String name, ReportTable table) {
        var scroll = new Div(table);
        scroll.addClassName("scroll");
        scroll.getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
        scroll.getElement().setAttribute("aria-label", name);
        return scroll;
    }
}
