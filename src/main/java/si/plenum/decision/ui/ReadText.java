package si.plenum.decision.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import si.plenum.document.reading.Reading;
import si.plenum.document.text.Address;
import si.plenum.document.text.DocumentText;
import si.plenum.document.text.Provision;
import si.plenum.platform.Refused;
import si.plenum.platform.language.Refusals;

/** What the lines come to: the text with its numbers, or what stands in its way, line by line. */
final class ReadText extends Div {

    private final transient Refusals refusals;
    private final Div content = new Div();

    ReadText(Refusals refusals) {
        this.refusals = refusals;
        content.addClassName("read-text");
        content.getElement().setAttribute("aria-live", "polite");
        add(new H3(getTranslation("import.result")), content);
    }

    void show(Reading reading) {
        content.removeAll();
        var text = reading.text();
        if (text == null) {
            content.add(problems(reading.problems()));
            return;
        }
        content.add(new H4(text.title()));
        text.provisions().forEach(provision -> add(text, provision, 0));
    }

    private UnorderedList problems(List<Reading.Problem> problems) {
        var list = new UnorderedList();
        list.addClassName("wrong");
        for (var problem : problems) {
            list.add(new ListItem(refusals.sentence(getLocale(), new Refused(problem.key(), problem.arguments()))));
        }
        return list;
    }

    private void add(DocumentText text, Provision provision, int depth) {
        var mark = Address.mark(text, provision);
        if (provision.kind().hasText()) {
            var number = new Span(mark);
            number.addClassName("n");
            var line = new Div(number, new Paragraph(provision.text()));
            line.addClassNames("par", "par-" + depth);
            content.add(line);
            provision.children().forEach(child -> add(text, child, depth + 1));
        } else {
            content.add(new H4((mark + " " + provision.heading()).strip()));
            provision.children().forEach(child -> add(text, child, 0));
        }
    }
}
