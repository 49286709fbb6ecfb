package si.plenum.voting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Map;
import java.util.Optional;
import si.plenum.platform.Refused;
import si.plenum.platform.ui.Choices;
import si.plenum.voting.Choice;
import si.plenum.voting.Position;

/** For, against or abstaining. */
final class StanceFilling extends Div implements Filling {

    private final Choices<Position> choices = new Choices<>(getTranslation("voting.ballot.legend"));

    /** @param hints what each position means for the majority of this vote, by its wire name */
    StanceFilling(Map<String, String> hints) {
        for (var position : Position.values()) {
            var choice = choices.add(position, getTranslation("voting.ballot." + position.wireName()));
            var hint = hints.get(position.wireName());
            if (hint != null) choice.hint(hint);
        }
        add(choices);
    }

    @Override
    public Component fields() {
        return this;
    }

    @Override
    public String how() {
        return getTranslation("voting.ballot.how.one");
    }

    @Override
    public boolean begun() {
        return choices.value().isPresent();
    }

    @Override
    public Choice choice() {
        return choices.value().map(Choice::of).orElseThrow(() -> new Refused("error.choice.empty"));
    }

    /** Whoever wants to say nothing abstains. */
    @Override
    public Optional<Choice> blank() {
        return Optional.empty();
    }

    @Override
    public void fill(Choice before) {
        if (before instanceof Choice.Stance(var position)) choices.choose(position);
    }
}
