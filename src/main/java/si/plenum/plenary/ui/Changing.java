package si.plenum.plenary.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a live page that is drawn again only when what it shows has changed: focus stays where it is, and screen readers
 * hear nothing twice. Where there is nothing to show it is not there.
 *
 * @param <T> what it shows, compared by its value
 */
final class Changing<T> extends Div {

    private final Function<T, List<? extends Component>> draw;
    private @Nullable T shown;

    Changing(Function<T, List<? extends Component>> draw) {
        this.draw = draw;
    }

    /** A part whose changes are said by screen readers, politely. Never around a field. */
    Changing<T> said() {
        getElement().setAttribute("aria-live", "polite");
        return this;
    }

    void show(@Nullable T state) {
        if (state != null && !state.equals(shown)) {
            shown = state;
            removeAll();
            draw.apply(state).forEach(this::add);
        }
        setVisible(state != null && getChildren().findAny().isPresent());
    }
}
