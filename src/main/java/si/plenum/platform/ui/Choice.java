package si.plenum.platform.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.function.Consumer;

/** One choice of {@link Choices}: a word, ringed when chosen, and a sentence on what it means. */
@Tag("label")
public final class Choice<T> extends HtmlContainer {

    /** The stroke of a pen around a word; it stretches with the word's width. */
    private static final String RING = """
            <svg viewBox="0 0 120 60" preserveAspectRatio="none" aria-hidden="true"><path \
            vector-effect="non-scaling-stroke" d="M22 12C44 2 92 1 109 17c15 15-4 35-44 39C27 59 3 46 6 29 8 15 34 5 74 \
            6c12 0 20 2 27 5"/></svg>""";

    private final T value;
    private final Element radio = new Element("input");
    private boolean chosen;

    Choice(String name, T value, String word, Consumer<Choice<T>> onChosen) {
        this.value = value;
        addClassName("choice");
        radio.setAttribute("type", "radio").setAttribute("name", name);
        radio.addEventListener("change", change -> onChosen.accept(this));
        getElement().appendChild(radio);

        var ring = new Span();
        // Flow makes HTML elements only; the parser of the browser makes this one SVG.
        ring.getElement().setProperty("innerHTML", RING);
        var ringed = new Span(new Span(word), ring);
        ringed.addClassName("word");
        add(ringed);
    }

    /** What the choice means ("Člen ostane, kakršen je."). */
    public Choice<T> hint(String sentence) {
        var hint = new Span(sentence);
        hint.addClassName("hint");
        add(hint);
        return this;
    }

    T value() {
        return value;
    }

    boolean isChosen() {
        return chosen;
    }

    /** Notes what the browser already shows. */
    void remember(boolean isChosen) {
        chosen = isChosen;
    }

    void setChosen(boolean isChosen) {
        chosen = isChosen;
        radio.executeJs("this.checked = $0", isChosen);
    }
}
