package si.plenum.platform.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts things in order by buttons and keyboard: what is ranked above, what is not below, and each row says what it can do. The
 * new place is told to screen readers and the focus stays on the row. Where there is a mouse, rows can be dragged too.
 *
 * @param <T> what is put in order
 */
public final class Ranking<T> extends Div {

    private final boolean ties;
    private final List<Entry<T>> entries;
    private final String id = UniqueIds.next("ranking");
    private final H3 above = new H3();
    private final H3 below = new H3();
    private final OrderedList ranked = new OrderedList();
    private final UnorderedList others = new UnorderedList();
    private final EmptyNote none;
    private final LiveRegion said = LiveRegion.hidden();
    private final List<Runnable> listeners = new ArrayList<>();
    private Places<T> places = Places.none();
    private boolean enabled = true;
    private @Nullable T dragged;

    /** One thing to rank, with a sentence on it. */
    public record Entry<T>(T value, String name, @Nullable String hint) {}

    /** @param ties whether several may share a place */
    public Ranking(List<Entry<T>> entries, boolean ties) {
        this.entries = List.copyOf(entries);
        this.ties = ties;
        none = new EmptyNote(getTranslation("common.rank.none"));
        above.setText(getTranslation("common.rank.mine"));
        below.setText(getTranslation("common.rank.others"));
        above.setId(id + "-mine");
        below.setId(id + "-others");
        ranked.addClassName("rank");
        others.addClassName("rank");
        ranked.getElement().setAttribute("aria-labelledby", id + "-mine");
        others.getElement().setAttribute("aria-labelledby", id + "-others");
        // Only the browser can allow a drop in time.
        ranked.getElement().executeJs("this.addEventListener('dragover', event => event.preventDefault())");
        addClassName("stack");
        add(above, none, ranked, said, below, others);
        draw();
    }

    public Places<T> value() {
        return places;
    }

    /** Ranks for the person: only what they had ranked themselves before. */
    public void rank(Places<T> before) {
        places = before;
        draw();
    }

    /** Tells of every change by the person. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** What is ranked stays to be seen and can no longer be changed. */
    public void freeze() {
        enabled = false;
        draw();
    }

    private void draw() {
        ranked.removeAll();
        others.removeAll();
        for (var value : places.inOrder()) ranked.add(rankedRow(entry(value)));
        for (var entry : entries) if (places.placeOf(entry.value()).isEmpty()) others.add(otherRow(entry));
        boolean anyRanked = ranked.getComponentCount() > 0;
        boolean anyLeft = others.getComponentCount() > 0;
        none.setVisible(!anyRanked);
        ranked.setVisible(anyRanked);
        below.setVisible(anyLeft);
        others.setVisible(anyLeft);
    }

    private ListItem rankedRow(Entry<T> entry) {
        var value = entry.value();
        int place = places.placeOf(value).orElseThrow();
        boolean shared = places.isShared(value);
        var row = row(entry, String.valueOf(place + 1));
        var acts = new Div();
        acts.addClassName("acts");
        acts.add(act(entry, "up", places.up(value)));
        acts.add(act(entry, "down", places.down(value)));
        if (ties && !shared && place > 0) acts.add(act(entry, "join", places.join(value)));
        acts.add(act(entry, "remove", places.without(value)));
        row.add(acts);
        draggable(row, value);
        return row;
    }

    private ListItem otherRow(Entry<T> entry) {
        var row = row(entry, "");
        int next = places.ranks().size() + 1;
        var add = Buttons.small(
                getTranslation("common.rank.add", Map.of("place", next)),
                click -> move(entry, "up", places.append(entry.value())));
        add.setAriaLabel(getTranslation("common.rank.add.label", Map.of("place", next, "name", entry.name())));
        add.setEnabled(enabled);
        add.setId(buttonId(entry, "add"));
        row.add(add);
        draggable(row, entry.value());
        return row;
    }

    private ListItem row(Entry<T> entry, String place) {
        var mark = new Span(place);
        mark.addClassName("place");
        var name = new Span(entry.name());
        name.addClassName("name");
        var hint = entry.hint();
        if (places.isShared(entry.value())) hint = getTranslation("common.rank.shared");
        if (hint != null) {
            var line = new Span(hint);
            line.addClassName("hint");
            name.add(line);
        }
        return new ListItem(mark, name);
    }

    private Button act(Entry<T> entry, String act, Places<T> after) {
        var button = Buttons.small(getTranslation("common.rank." + act), click -> move(entry, act, after));
        button.setAriaLabel(getTranslation("common.rank." + act + ".label", Map.of("name", entry.name())));
        button.setEnabled(enabled && !after.equals(places));
        button.setId(buttonId(entry, act));
        return button;
    }

    private void move(Entry<T> entry, String act, Places<T> after) {
        places = after;
        draw();
        var place = places.placeOf(entry.value());
        var all = places.ranks().size();
        said.say(place.map(now -> getTranslation(
                        places.isShared(entry.value()) ? "common.rank.said.shared" : "common.rank.said",
                        Map.of("name", entry.name(), "place", now + 1, "all", all)))
                .orElseGet(() -> getTranslation("common.rank.said.removed", Map.of("name", entry.name()))));
        focus(entry, act);
        listeners.forEach(Runnable::run);
    }

    /** The same button of the row, or another one that can be pressed. */
    private void focus(Entry<T> entry, String act) {
        getElement()
                .executeJs(
                        "setTimeout(() => { for (const name of [$1, 'up', 'down', 'remove', 'add']) {"
                                + " const button = document.getElementById($0 + name);"
                                + " if (button && !button.disabled) { button.focus(); return; } } })",
                        buttonId(entry, ""),
                        act);
    }

    private void draggable(ListItem row, T value) {
        if (!enabled) return;
        row.getElement().executeJs("this.draggable = matchMedia('(pointer: fine)').matches");
        row.getElement().addEventListener("dragstart", start -> dragged = value);
        row.getElement().addEventListener("drop", drop -> dropped(value)).preventDefault();
    }

    private void dropped(T on) {
        var moved = dragged;
        dragged = null;
        if (moved == null) return;
        var after = places.before(moved, on);
        if (!after.equals(places)) move(entry(moved), "up", after);
    }

    private Entry<T> entry(T value) {
        return entries.stream()
                .filter(entry -> entry.value().equals(value))
                .findFirst()
                .orElseThrow();
    }

    private String buttonId(Entry<T> entry, String act) {
        return id + "-" + entries.indexOf(entry) + "-" + act;
    }
}
