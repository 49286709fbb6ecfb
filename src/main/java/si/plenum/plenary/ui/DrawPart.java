package si.plenum.plenary.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import si.plenum.platform.ui.Buttons;
import si.plenum.platform.ui.FactList;
import si.plenum.voting.Drawing;
import si.plenum.voting.DrawnNumber;
import si.plenum.voting.VoteId;
import si.plenum.voting.VoteView;
import si.plenum.voting.picture.Dice;

/**
 * The draw, for the two persons who enter it, each on their own screen: what is fixed already, how far it is, and the field for
 * what lies on the table or, where nobody meets, for what the lottery drew. What somebody is typing stays when the other enters.
 */
final class DrawPart extends Div {

    private final SessionDesk desk;
    private final Runnable done;
    private final Paragraph state = new Paragraph();
    private final Changing<Drawing> facts = new Changing<>(this::facts);
    private final Changing<String> steps = new Changing<>(this::steps);
    private final Div form = new Div();
    private final Div lotteryForm = new Div();
    private final TextField drawn = new TextField();
    private final TextField faces = new TextField();
    private final Div dice = new Div();
    private final ActNote note;
    private @Nullable VoteId vote;
    private String lottery = "";

    DrawPart(SessionDesk desk, Runnable done) {
        this.desk = desk;
        this.done = done;
        note = new ActNote(desk.refusals());
        addClassNames("stack", "measure");
        state.addClassName("lead");
        state.getElement().setAttribute("role", "status");
        faces.setLabel(getTranslation("plenary.draw.faces"));
        faces.setHelperText(getTranslation("plenary.draw.faces.hint", Map.of("dice", DrawnNumber.DICE)));
        faces.setAllowedCharPattern("[1-6]");
        faces.setMaxLength(DrawnNumber.DICE);
        faces.getElement().setAttribute("inputmode", "numeric");
        faces.setValueChangeMode(ValueChangeMode.EAGER);
        faces.addValueChangeListener(change -> draw());
        dice.addClassNames("pic", "pic-grid");
        form.addClassName("stack");
        form.add(faces, dice, Buttons.row(Buttons.big(getTranslation("plenary.draw.enter"), click -> enter())));
        drawn.setLabel(getTranslation("plenary.draw.lottery.number"));
        drawn.setHelperText(getTranslation("plenary.draw.lottery.hint"));
        drawn.setAllowedCharPattern("[0-9]");
        drawn.setMaxLength(60);
        drawn.getElement().setAttribute("inputmode", "numeric");
        lotteryForm.addClassName("stack");
        lotteryForm.add(
                drawn, Buttons.row(Buttons.big(getTranslation("plenary.draw.lottery.enter"), click -> enterDrawn())));
        add(steps, state, form, lotteryForm, note, facts);
        draw();
    }

    /** Shows how far the draw of a vote is. */
    void show(VoteView shown, Drawing now) {
        vote = shown.id();
        lottery = Objects.requireNonNullElse(shown.lottery(), "");
        steps.show(lottery);
        var words = words(now);
        if (!state.getText().equals(words)) state.setText(words);
        boolean entering = switch (now) {
            case Drawing.Awaited awaited -> true;
            case Drawing.Disagreed disagreed -> true;
            case Drawing.HalfEntered half -> !half.byMe();
            default -> false;
        };
        form.setVisible(entering && lottery.isEmpty());
        lotteryForm.setVisible(entering && !lottery.isEmpty());
        facts.show(now);
    }

    private List<OrderedList> steps(String lotteryName) {
        var list = new OrderedList();
        list.addClassNames("list");
        for (int i = 1; i <= 3; i++) {
            list.add(new ListItem(
                    lotteryName.isEmpty()
                            ? getTranslation("plenary.draw.step." + i, dice())
                            : getTranslation("plenary.draw.lottery.step." + i, Map.of("lottery", lotteryName))));
        }
        return List.of(list);
    }

    private String words(Drawing now) {
        return switch (now) {
            case Drawing.NotNeeded none -> getTranslation("plenary.draw.not-needed");
            case Drawing.TooEarly early -> getTranslation("plenary.draw.early");
            case Drawing.Awaited awaited ->
                lottery.isEmpty()
                        ? getTranslation("plenary.draw.awaited", dice())
                        : getTranslation("plenary.draw.lottery.awaited", Map.of("lottery", lottery));
            case Drawing.HalfEntered half ->
                getTranslation(
                        (lottery.isEmpty() ? "plenary.draw.half" : "plenary.draw.lottery.half")
                                + (half.byMe() ? ".mine" : ""),
                        Map.of("name", half.by()));
            case Drawing.Disagreed disagreed -> getTranslation("plenary.draw.disagreed");
            case Drawing.Drawn drawn -> getTranslation("plenary.draw.drawn");
        };
    }

    private List<FactList> facts(Drawing now) {
        return switch (now) {
            case Drawing.Awaited awaited -> List.of(root(awaited.root(), awaited.size()));
            case Drawing.HalfEntered half -> List.of(root(half.root(), half.size()));
            case Drawing.Disagreed again -> List.of(root(again.root(), again.size()));
            case Drawing.Drawn(var draw) ->
                List.of(root(draw.root(), draw.size())
                        .fact(
                                getTranslation(
                                        lottery.isEmpty() ? "plenary.draw.number" : "plenary.draw.lottery.number"),
                                draw.number().digits())
                        .fact(getTranslation("plenary.draw.persons"), draw.first() + ", " + draw.second())
                        .fact(getTranslation("plenary.draw.seed"), draw.seed()));
            default -> List.of();
        };
    }

    private FactList root(String root, long size) {
        return new FactList().fact(getTranslation("plenary.draw.root", Map.of("n", size)), root);
    }

    private void draw() {
        var typed = faces.getValue().chars().map(face -> face - '0').boxed().toList();
        dice.getElement()
                .setProperty(
                        "innerHTML",
                        Dice.svg(
                                getTranslation(
                                        "plenary.draw.picture", Map.of("n", typed.size(), "dice", DrawnNumber.DICE)),
                                typed,
                                DrawnNumber.DICE));
    }

    private void enter() {
        boolean entered = note.run(() -> desk.draws()
                .enter(Objects.requireNonNull(vote), new DrawnNumber(DrawnNumber.Source.DICE, faces.getValue())));
        if (!entered) return;
        faces.clear();
        done.run();
    }

    private void enterDrawn() {
        boolean entered = note.run(() -> desk.draws()
                .enter(Objects.requireNonNull(vote), new DrawnNumber(DrawnNumber.Source.LOTTERY, drawn.getValue())));
        if (!entered) return;
        drawn.clear();
        done.run();
    }

    private static Map<String, Object> dice() {
        return Map.of("dice", DrawnNumber.DICE);
    }
}
