package si.plenum.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a form needs before it can go on, on top of it: takes the focus, and each sentence leads to its field. */
public final class ErrorSummary extends Div {

    /**
     * One thing to correct.
     *
     * @param sentence what to do ("Vpiši naslov.")
     * @param field where; {@code null}: nowhere in particular
     */
    public record Problem(String sentence, @Nullable Focusable<?> field) {}

    public ErrorSummary() {
        addClassName("wrong");
        getElement().setAttribute("role", "alert");
        getElement().setAttribute("tabindex", "-1");
        setVisible(false);
    }

    /** Shows the problems, or hides itself when there are none. */
    public void show(List<Problem> problems) {
        removeAll();
        setVisible(!problems.isEmpty());
        if (problems.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        problems.forEach(problem -> list.add(new ListItem(sentence(problem))));
        add(new H2(getTranslation("common.fields.invalid", Map.of("n", problems.size()))), list);
        getElement().callJsFunction("focus");
    }

    /** Shows one sentence that belongs to no field: a refusal of what the person asked for just now. */
    public void show(String sentence) {
        tell(sentence);
        getElement().callJsFunction("focus");
    }

    /**
     * Shows one sentence while somebody types: what saves or previews by itself must not take the keyboard out of their hands. The
     * role of an alert reads it out.
     */
    public void tell(String sentence) {
        removeAll();
        setVisible(true);
        setText(sentence);
    }

    /** Hides itself: nothing is wrong. */
    public void clear() {
        show(List.of());
    }

    private static Component sentence(Problem problem) {
        var field = problem.field();
        if (field == null) {
            return new Div(problem.sentence());
        }
        var component = (Component) field;
        var id = component.getId().orElseGet(() -> UniqueIds.next("field"));
        component.setId(id);
        var link = new Anchor("#" + id, problem.sentence());
        // The field itself knows which of its parts takes the focus; the router need not hear of it.
        link.getElement().addEventListener("click", click -> field.focus()).preventDefault();
        return link;
    }
}
