package si.plenum.voting.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import si.plenum.platform.Refused;
import si.plenum.platform.ui.Buttons;
import si.plenum.platform.ui.ErrorSummary;
import si.plenum.platform.ui.LiveRegion;
import si.plenum.rules.Method;
import si.plenum.voting.TypedPaper;
import si.plenum.voting.TypedPaperCheck;
import si.plenum.voting.TypedPaperCheck.Flaw;

/**
 * Where options are written for a ballot: choices with a sentence each, projects with costs; how many are chosen, the scale, the
 * budget, as the method asks. No field refuses what is typed, and the order is changed by buttons, which the keyboard reaches.
 */
public final class PaperFields extends Div {

    private final Method method;
    private final Runnable changed;
    private final List<OptionField> options = new ArrayList<>();
    private final OrderedList list = new OrderedList();
    private final LiveRegion said = LiveRegion.hidden();
    private final TextField seats;
    private final TextField max;
    private final TextField lowest;
    private final TextField highest;
    private final TextField budget;

    /** @param changed told of everything that is typed, a moment after the last key */
    public PaperFields(Method method, TypedPaper before, Runnable changed) {
        this.method = method;
        this.changed = changed;
        boolean projects = method == Method.EQUAL_SHARES;
        budget = number("budget", before.budget(), projects);
        lowest = number("lowest", before.lowest(), method == Method.SCORE);
        highest = number("highest", before.highest(), method == Method.SCORE);
        seats = number("seats", before.seats(), method != Method.IRV && !projects);
        max = number("max", before.max(), method != Method.SCORE);
        list.addClassNames("rank", "written");
        addClassName("stack");
        var scale = new Div(lowest, highest);
        scale.addClassName("pair");
        scale.setVisible(method == Method.SCORE);
        add(new Paragraph(getTranslation("voting.paper.how." + (projects ? "projects" : "options"))));
        add(budget, list, said, Buttons.row(Buttons.plain(say("add"), click -> append())), scale, seats, max);
        before.options().forEach(option -> options.add(field(option)));
        draw();
    }

    /** Everything as typed. */
    public TypedPaper typed() {
        return new TypedPaper(
                options.stream().map(OptionField::typed).toList(),
                seats.getValue(),
                max.getValue(),
                lowest.getValue(),
                highest.getValue(),
                budget.getValue());
    }

    /** Where the form begins, for whoever is led to it. */
    public Focusable<?> focusable() {
        return options.isEmpty() ? seats : options.getFirst().name();
    }

    /** Marks each field that lacks something, and takes the marks off the others. */
    public List<ErrorSummary.Problem> mark(Function<Refused, String> sentence) {
        fields().forEach(field -> field.setInvalid(false));
        options.forEach(OptionField::unmark);
        var problems = new ArrayList<ErrorSummary.Problem>();
        for (var flaw : TypedPaperCheck.flaws(method, typed())) {
            var field = field(flaw);
            var words = sentence.apply(flaw.reason());
            if (!field.isInvalid()) field.setErrorMessage(words);
            field.setInvalid(true);
            problems.add(new ErrorSummary.Problem(words, field));
        }
        return problems;
    }

    private TextField field(Flaw flaw) {
        var place = flaw.option();
        if (place != null && place < options.size()) return options.get(place).field(flaw.part());
        return switch (flaw.part()) {
            case SEATS -> seats;
            case SCALE -> lowest;
            case BUDGET -> budget;
            case MAX, NAME, DESCRIPTION, COST -> max;
        };
    }

    private List<TextField> fields() {
        return List.of(seats, max, lowest, highest, budget);
    }

    private OptionField field(TypedPaper.Option option) {
        return new OptionField(option, method == Method.EQUAL_SHARES, changed, this::act);
    }

    private void append() {
        var field = field(TypedPaper.Option.empty());
        options.add(field);
        draw();
        field.name().focus();
    }

    private void act(OptionField field, OptionField.Act act) {
        int place = options.indexOf(field);
        int to = act == OptionField.Act.UP ? place - 1 : place + 1;
        options.remove(field);
        if (act == OptionField.Act.REMOVE) {
            said.say(getTranslation("voting.paper.removed", Map.of("place", place + 1)));
        } else {
            options.add(Math.clamp(to, 0, options.size()), field);
            said.say(getTranslation("voting.paper.moved", Map.of("place", to + 1, "all", options.size())));
        }
        draw();
        if (act != OptionField.Act.REMOVE) field.focus(act);
        changed.run();
    }

    private void draw() {
        list.removeAll();
        for (int i = 0; i < options.size(); i++) list.add(options.get(i).at(i + 1, options.size()));
    }

    private TextField number(String key, @Nullable String value, boolean asked) {
        var field = OptionField.typed(say(key), value, changed);
        field.setHelperText(say(key + ".hint"));
        field.getElement().setAttribute("inputmode", "numeric");
        field.setVisible(asked);
        return field;
    }

    private String say(String key) {
        return getTranslation("voting.paper." + key);
    }
}
