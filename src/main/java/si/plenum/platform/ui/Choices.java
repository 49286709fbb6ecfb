package si.plenum.platform.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The choices of a ballot, one of which may be taken: large, stacked, nothing chosen beforehand. Native radio buttons, so
 * arrows, space and screen readers work as everywhere; the chosen word is ringed as on paper.
 *
 * @param <T> what a choice stands for
 */
public final class Choices<T> extends FieldSet {

    private final String name = UniqueIds.next("choices");
    private final Div list = new Div();
    private final List<Choice<T>> choices = new ArrayList<>();
    private final List<Consumer<T>> listeners = new ArrayList<>();

    /** @param legend what is asked, for screen readers; the question itself stands above */
    public Choices(String legend) {
        super(legend);
        getLegend().addClassName("vh");
        list.addClassName("choices");
        setContent(list);
    }

    /** Adds a choice. */
    public Choice<T> add(T value, String word) {
        var choice = new Choice<>(name, value, word, this::chosen);
        choices.add(choice);
        list.add(choice);
        return choice;
    }

    /** What is chosen. */
    public Optional<T> value() {
        return choices.stream().filter(Choice::isChosen).map(Choice::value).findFirst();
    }

    /** Chooses for the person: only what they had chosen themselves before. */
    public void choose(T value) {
        choices.forEach(choice -> choice.setChosen(choice.value().equals(value)));
    }

    /** Tells of every change by the person. */
    public void onChange(Consumer<T> listener) {
        listeners.add(listener);
    }

    private void chosen(Choice<T> chosen) {
        choices.forEach(choice -> choice.remember(choice == chosen));
        listeners.forEach(listener -> listener.accept(chosen.value()));
    }
}
