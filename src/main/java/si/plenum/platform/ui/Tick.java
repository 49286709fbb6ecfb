package si.plenum.platform.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/** One choice of {@link Ticks}: a name, ringed when taken, and a sentence on it. */
@Tag("label")
public final class Tick<T> extends HtmlContainer {

    private final T value;
    private final Element box = new Element("input");
    private boolean taken;

    Tick(T value, String word, Runnable onChange) {
        this.value = value;
        addClassName("choice");
        box.setAttribute("type", "checkbox");
        box.addEventListener("change", change -> {
                    taken = change.getEventData().path("element.checked").asBoolean(!taken);
                    onChange.run();
                })
                .addEventData("element.checked");
        getElement().appendChild(box);
        add(Ring.around(word));
    }

    /** What the choice is, in a sentence. */
    public Tick<T> hint(String sentence) {
        var hint = new Span(sentence);
        hint.addClassName("hint");
        add(hint);
        return this;
    }

    T value() {
        return value;
    }

    boolean isTaken() {
        return taken;
    }

    void setTaken(boolean isTaken) {
        taken = isTaken;
        box.executeJs("this.checked = $0", isTaken);
    }
}
