package si.plenum.plenary.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import si.plenum.platform.ui.Buttons;
import si.plenum.rules.BallotChannel;
import si.plenum.rules.Method;
import si.plenum.voting.Choice;
import si.plenum.voting.Position;
import si.plenum.voting.SheetCount;
import si.plenum.voting.VoteView;

/** Where the numbers of sheets or hands are typed: a number for each position, or sheet by sheet where there are options. */
final class SheetFields extends Div {

    private final Map<Position, IntegerField> positions = new EnumMap<>(Position.class);
    private final @Nullable SheetPile pile;
    private final @Nullable IntegerField blank;
    private final @Nullable IntegerField invalid;

    SheetFields(VoteView vote, BallotChannel channel, Consumer<SheetFields> enter) {
        addClassNames("stack", "measure");
        if (vote.rule().method() == Method.FOR_AGAINST_ABSTAIN) {
            pile = null;
            for (var position : Position.values()) {
                positions.put(position, number("plenary.count.say." + position.wireName()));
            }
        } else {
            pile = new SheetPile(vote);
            add(pile);
        }
        boolean paper = channel == BallotChannel.PAPER;
        blank = paper ? number("plenary.count.blank") : null;
        invalid = paper ? number("plenary.count.invalid") : null;
        add(Buttons.row(Buttons.main(getTranslation("plenary.count.enter"), click -> enter.accept(this))));
    }

    /**
     * What was typed; a field left empty is nought.
     *
     * @throws si.plenum.platform.Refused if a number is below nought
     */
    SheetCount count() {
        var groups = new HashMap<Choice, Integer>(pile == null ? Map.of() : pile.groups());
        positions.forEach((position, field) -> {
            if (value(field) != 0) groups.put(Choice.of(position), value(field));
        });
        return new SheetCount(groups, value(blank), value(invalid));
    }

    private IntegerField number(String key) {
        var field = new IntegerField(getTranslation(key));
        field.setMin(0);
        field.setStepButtonsVisible(true);
        add(field);
        return field;
    }

    private static int value(@Nullable IntegerField field) {
        return field == null || field.getValue() == null ? 0 : field.getValue();
    }
}
