package si.plenum.platform.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The choices of a ballot, of which several may be taken: large, stacked, nothing taken beforehand. Native boxes to tick, so
 * the space bar and screen readers work as everywhere.
 *
 * @param <T> what a choice stands for
 */
public final class Ticks<T> extends FieldSet {

    private final Div list = new Div();
    private final List<Tick<T>> ticks = new ArrayList<>();
    private final List<Runnable> listeners = new ArrayList<>();

    /** @param legend what is asked, for screen readers; the question itself stands above */
    public Ticks(String legend) {
        super(legend);
        getLegend().addClassName("vh");
        list.addClassNames("choices", "names");
        setContent(list);
    }

    /** Adds a choice. */
    public Tick<T> add(T value, String word) {
        var tick = new Tick<>(value, word, () -> listeners.forEach(Runnable::run));
        ticks.add(tick);
        list.add(tick);
        return tick;
    }

    /** What is taken, in the order of the list. */
    public List<T> value() {
        return ticks.stream().filter(Tick::isTaken).map(Tick::value).toList();
    }

    /** Takes for the person: only what they had taken themselves before. */
    public void take(Collection<T> values) {
        ticks.forEach(tick -> tick.setTaken(values.contains(tick.value())));
        listeners.forEach(Runnable::run);
    }

    /** Tells of every change. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }
}
