package si.plenum.voting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import si.plenum.platform.Refused;
import si.plenum.platform.ui.Choices;
import si.plenum.voting.BallotPaper;
import si.plenum.voting.Choice;
import si.plenum.voting.OptionId;

/** One of several options. */
final class OneFilling extends Div implements Filling {

    private final Choices<OptionId> choices = new Choices<>(getTranslation("voting.ballot.legend"));

    OneFilling(BallotPaper paper) {
        addClassName("names");
        for (var option : paper.options()) {
            var choice = choices.add(option.id(), option.name());
            if (option.description() != null) choice.hint(option.description());
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
        return choices.value()
                .map(option -> new Choice.Chosen(List.of(option)))
                .orElseThrow(() -> new Refused("error.choice.empty"));
    }

    @Override
    public Optional<Choice> blank() {
        return Optional.of(new Choice.Chosen(List.of()));
    }

    @Override
    public void fill(Choice before) {
        if (before instanceof Choice.Chosen(var options) && !options.isEmpty()) choices.choose(options.getFirst());
    }
}
