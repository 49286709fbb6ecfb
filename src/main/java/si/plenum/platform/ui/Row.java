package si.plenum.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;

/** One row of a {@link RowList}; all of it is the link. Parts that are not set are not drawn. */
public final class Row extends ListItem {

    private final Anchor link;
    private final Span text = new Span();

    /**
     * @param address where the row leads: a path below {@code /app/} ("predlogi/…") or an absolute one ("/sklepi/…")
     * @param title what it is
     */
    public Row(String address, String title) {
        link = new Anchor(address);
        link.addClassName("row");
        text.add(named(title, "title"));
        link.add(text);
        add(link);
    }

    /** The verb before the title ("Glasuj"), for rows of things to do. */
    public Row verb(String word) {
        link.addClassName("row-todo");
        link.addComponentAsFirst(named(word, "verb"));
        return this;
    }

    /** A short mark before the title: a number, a date. */
    public Row mark(String mark) {
        link.addClassName("row-reg");
        link.addComponentAsFirst(named(mark, "num"));
        return this;
    }

    /** A quiet second line below the title. */
    public Row more(String line) {
        text.add(named(line, "more"));
        return this;
    }

    /** The date or deadline at the end. */
    public Row when(String words) {
        link.add(named(words, "when"));
        return this;
    }

    /** A state at the end. */
    public Row tag(StatusTag tag) {
        var end = new Span((Component) tag);
        end.addClassName("when");
        link.add(end);
        return this;
    }

    /** The one row that is to be done now. */
    public Row now() {
        link.addClassName("row-now");
        return this;
    }

    /** A row that is done and only reminds of it. */
    public Row done() {
        link.addClassName("row-done");
        return this;
    }

    private static Span named(String words, String className) {
        var span = new Span(words);
        span.addClassName(className);
        return span;
    }
}
