package si.plenum.platform.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A grade for each thing on one scale: native radio buttons in a row, one group each, nothing chosen beforehand. The last
 * button takes a grade back.
 *
 * @param <T> what is graded
 */
public final class Grades<T> extends Div {

    private final int lowest;
    private final int highest;
    private final Map<T, Integer> grades = new LinkedHashMap<>();
    private final Map<T, Map<String, Element>> radios = new LinkedHashMap<>();
    private final List<Runnable> listeners = new ArrayList<>();

    public Grades(int lowest, int highest) {
        this.lowest = lowest;
        this.highest = highest;
        addClassName("grades");
    }

    /** Adds a thing to grade, with a sentence on it. */
    public void add(T value, String name, @Nullable String hint) {
        var group = UniqueIds.next("grade");
        var row = new Div();
        row.addClassName("grade-row");
        var buttons = new LinkedHashMap<String, Element>();
        for (int grade = lowest; grade <= highest; grade++) {
            row.add(button(value, group, String.valueOf(grade), grade, buttons));
        }
        row.add(button(value, group, getTranslation("common.grade.none"), null, buttons));
        radios.put(value, buttons);
        var set = new FieldSet(name, row);
        if (hint != null) {
            var line = new Span(hint);
            line.addClassName("hint");
            set.getLegend().add(line);
        }
        add(set);
    }

    /** The grades that were given; what has none is left out. */
    public Map<T, Integer> value() {
        return Map.copyOf(grades);
    }

    /** Grades for the person: only what they had given themselves before. */
    public void grade(Map<T, Integer> before) {
        grades.clear();
        grades.putAll(before);
        before.forEach((value, grade) -> {
            var buttons = radios.get(value);
            var radio = buttons == null ? null : buttons.get(String.valueOf(grade));
            if (radio != null) radio.executeJs("this.checked = true");
        });
    }

    /** Tells of every change by the person. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    private HtmlContainer button(
            T value, String group, String word, @Nullable Integer grade, Map<String, Element> buttons) {
        var radio = new Element("input");
        radio.setAttribute("type", "radio").setAttribute("name", group);
        radio.addEventListener("change", change -> {
            if (grade == null) grades.remove(value);
            else grades.put(value, grade);
            listeners.forEach(Runnable::run);
        });
        buttons.put(word, radio);
        var label = new HtmlContainer("label");
        label.addClassName(grade == null ? "grade-none" : "grade");
        label.getElement().appendChild(radio);
        label.add(new Span(word));
        if (grade == null) {
            label.getElement().getChild(1).setAttribute("class", "vh");
            var dash = new Span("–");
            dash.getElement().setAttribute("aria-hidden", "true");
            label.add(dash);
        }
        return label;
    }
}
