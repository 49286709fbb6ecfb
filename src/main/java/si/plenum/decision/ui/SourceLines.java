package si.plenum.decision.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import si.plenum.document.reading.LineKind;
import si.plenum.document.reading.Outline;
import si.plenum.document.reading.SourceLine;
import si.plenum.platform.WireName;

/**
 * The lines of a source, each with what it is taken for. The kind is a select of the browser's own, so that the keyboard changes
 * it everywhere and a thousand of them stay light.
 */
final class SourceLines extends Div {

    private final transient Consumer<Outline> changed;
    private final Paragraph note = new Paragraph();
    private final OrderedList list = new OrderedList();
    private transient Outline outline = new Outline(List.of());

    /** @param changed hears of every decision about a line */
    SourceLines(Consumer<Outline> changed) {
        this.changed = changed;
        list.addClassName("source-lines");
        note.getElement().setAttribute("role", "status");
        add(new H3(getTranslation("import.source")), note, list);
    }

    void show(Outline shown) {
        outline = shown;
        list.removeAll();
        for (int i = 0; i < shown.lines().size(); i++)
            list.add(row(i, shown.lines().get(i)));
        count();
    }

    private void count() {
        note.setText(getTranslation("import.unsure", Map.of("n", outline.unsure())));
    }

    private ListItem row(int index, SourceLine line) {
        var number = new Span(String.valueOf(line.number()));
        number.addClassName("n");
        var words = new Span(line.words());
        words.addClassName("words");
        var doubt = new Span(line.sure() ? "" : getTranslation("import.look"));
        doubt.addClassName("doubt");
        var row = new ListItem(number);
        row.getElement().appendChild(kinds(index, line, row, doubt));
        row.add(words, doubt);
        row.getElement().getClassList().set("unsure", !line.sure());
        return row;
    }

    private Element kinds(int index, SourceLine line, ListItem row, Span doubt) {
        var select = new Element("select");
        select.setAttribute("aria-label", getTranslation("import.kind", Map.of("line", String.valueOf(line.number()))));
        for (var kind : LineKind.values()) {
            var option = new Element("option");
            option.setAttribute("value", kind.wireName());
            option.setText(getTranslation("import.kind." + kind.wireName()));
            if (kind == line.kind()) option.setAttribute("selected", true);
            select.appendChild(option);
        }
        select.addEventListener("change", event -> {
                    var chosen = event.getEventData().path("element.value").asString();
                    decide(index, WireName.parse(LineKind.class, chosen));
                    row.getElement().getClassList().set("unsure", false);
                    doubt.setText("");
                })
                .addEventData("element.value");
        return select;
    }

    void decide(int index, LineKind kind) {
        outline = outline.with(index, kind);
        count();
        changed.accept(outline);
    }
}
