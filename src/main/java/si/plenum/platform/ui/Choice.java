package si.plenum.platform.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.function.Consumer;

/** One choice of {@link Choices}: a word, ringed when chosen, and a sentence on what it means. */
@Tag("label")
public final class Choice<T> extends HtmlContainer {

    private final T value;
    private final Element radio = new Element("input");
    private boolean chosen;

    Choice(String name, T value, String word, Consumer<Choice<T>> onChosen) {
        this.value = value;
        addClassName("choice");
        radio.setAttribute("type", "radio").setAttribute("name", name);
        radio.addEventListener("change", change -> onChosen.accept(this));
        getElement().appendChild(radio);

        add(Ring.around(word));
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
