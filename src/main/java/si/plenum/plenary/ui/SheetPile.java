package si.plenum.plenary.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import si.plenum.platform.Refused;
import si.plenum.platform.ui.Buttons;
import si.plenum.voting.Choice;
import si.plenum.voting.VoteView;
import si.plenum.voting.ui.ChoiceWords;
import si.plenum.voting.ui.Filling;

/** Sheets with options, entered one after the other as they lie on the pile; those that are alike may be entered at once. */
final class SheetPile extends Div {

    private final VoteView vote;
    private final Map<Choice, Integer> groups = new LinkedHashMap<>();
    private final Div sheet = new Div();
    private final IntegerField alike = new IntegerField();
    private final Span refused = new Span();
    private final UnorderedList entered = new UnorderedList();
    private @Nullable Filling filling;

    SheetPile(VoteView vote) {
        this.vote = vote;
        alike.setLabel(getTranslation("plenary.count.alike"));
        alike.setMin(1);
        refused.addClassName("field-error");
        refused.getElement().setAttribute("role", "alert");
        entered.addClassName("queue");
        addClassName("stack");
        add(
                new H3(getTranslation("plenary.count.next-sheet")),
                sheet,
                alike,
                refused,
                Buttons.row(Buttons.plain(getTranslation("plenary.count.add"), click -> put())),
                entered);
        empty();
    }

    /** What was entered, with numbers. */
    Map<Choice, Integer> groups() {
        return groups;
    }

    private void put() {
        if (filling == null) return;
        try {
            var choice = filling.begun() ? filling.choice() : filling.blank().orElseGet(filling::choice);
            var number = alike.getValue() == null ? 1 : alike.getValue();
            if (number < 1) throw new Refused("error.sheets.number");
            groups.merge(choice, number, Math::addExact);
        } catch (Refused reason) {
            refused.setText(getTranslation(reason.key(), reason.arguments()));
            return;
        }
        empty();
        list();
    }

    private void empty() {
        refused.setText("");
        alike.setValue(1);
        filling = Filling.of(vote.rule().method(), vote.paper(), Map.of());
        sheet.removeAll();
        sheet.add(filling.fields());
    }

    private void list() {
        entered.removeAll();
        groups.forEach((choice, number) -> {
            var words = new Span(number + " × " + ChoiceWords.line(this, choice, vote.paper()));
            var away = Buttons.quiet(getTranslation("plenary.count.away"), click -> {
                groups.remove(choice);
                list();
            });
            entered.add(new ListItem(words, Buttons.line(away)));
        });
    }
}
