package si.plenum.voting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import si.plenum.platform.ui.Buttons;
import si.plenum.platform.ui.Typing;
import si.plenum.voting.TypedPaper;
import si.plenum.voting.TypedPaperCheck.Part;

/** One option while a ballot is written: its name, a sentence, what it costs, and the buttons that move it. */
final class OptionField {

    /** What can be done with the whole line. */
    enum Act {
        UP,
        DOWN,
        REMOVE
    }

    private final TypedPaper.Option before;
    private final TextField name;
    private final TextField description;
    private final TextField cost;
    private final Map<Act, Button> buttons = new EnumMap<>(Act.class);

    OptionField(TypedPaper.Option before, boolean priced, Runnable changed, BiConsumer<OptionField, Act> act) {
        this.before = before;
        var page = new Div();
        name = typed(page.getTranslation("voting.paper.name"), before.name(), changed);
        description = typed(page.getTranslation("voting.paper.description"), before.description(), changed);
        cost = typed(page.getTranslation("voting.paper.cost"), before.cost(), changed);
        cost.getElement().setAttribute("inputmode", "numeric");
        cost.setVisible(priced);
        for (var each : Act.values()) {
            var words = page.getTranslation("voting.paper." + each.name().toLowerCase(Locale.ROOT));
            buttons.put(each, Buttons.small(words, click -> act.accept(this, each)));
        }
    }

    TypedPaper.Option typed() {
        return new TypedPaper.Option(before.id(), name.getValue(), description.getValue(), cost.getValue());
    }

    TextField name() {
        return name;
    }

    TextField field(Part part) {
        return switch (part) {
            case COST -> cost;
            case DESCRIPTION -> description;
            case NAME, SEATS, MAX, SCALE, BUDGET -> name;
        };
    }

    void unmark() {
        name.setInvalid(false);
        description.setInvalid(false);
        cost.setInvalid(false);
    }

    /** The line at its place; the fields keep what is typed wherever they are moved. */
    ListItem at(int place, int all) {
        var mark = new Span(String.valueOf(place));
        mark.addClassName("place");
        var fields = new Div(name, description, cost);
        fields.addClassName("stack-s");
        buttons.forEach((act, button) -> button.setAriaLabel(button.getTranslation(
                "voting.paper." + act.name().toLowerCase(Locale.ROOT) + ".label", Map.of("place", place))));
        button(Act.UP).setEnabled(place > 1);
        button(Act.DOWN).setEnabled(place < all);
        return new ListItem(mark, fields, Buttons.line(buttons.values().toArray(Component[]::new)));
    }

    /** Whoever moves a line by keyboard stays on its button, or on the other one at an end. */
    void focus(Act act) {
        var pressed = button(act);
        (pressed.isEnabled() ? pressed : button(act == Act.UP ? Act.DOWN : Act.UP)).focus();
    }

    static TextField typed(String label, @Nullable String value, Runnable changed) {
        var field = new TextField(label);
        field.setValue(value == null ? "" : value);
        field.setWidthFull();
        field.setManualValidation(true);
        Typing.keep(field);
        field.addValueChangeListener(change -> changed.run());
        return field;
    }

    private Button button(Act act) {
        return Objects.requireNonNull(buttons.get(act));
    }
}
