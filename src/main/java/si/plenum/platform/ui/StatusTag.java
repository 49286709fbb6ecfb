package si.plenum.platform.ui;

import com.vaadin.flow.component.html.Span;

/** A state as a word in a tag. The word carries the state; the weight only helps the eye. */
public final class StatusTag extends Span {

    private StatusTag(String word, String... classes) {
        super(word);
        addClassName("tag");
        addClassNames(classes);
    }

    /** What is: filed, in force, done. */
    public static StatusTag plain(String word) {
        return new StatusTag(word);
    }

    /** What is open, current or waiting. At most two a page. */
    public static StatusTag now(String word) {
        return new StatusTag(word, "tag-now");
    }

    /** What is over: withdrawn, no longer in force. */
    public static StatusTag quiet(String word) {
        return new StatusTag(word, "tag-quiet");
    }
}
