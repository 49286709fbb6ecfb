package si.plenum.voting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import si.plenum.platform.Refused;
import si.plenum.platform.ui.Ticks;
import si.plenum.voting.BallotPaper;
import si.plenum.voting.Choice;
import si.plenum.voting.OptionId;

/** Several of the options: all that are approved of, or up to a number of them. */
final class SomeFilling extends Div implements Filling {

    private final boolean approval;
    private final int max;
    private final int all;
    private final Ticks<OptionId> ticks = new Ticks<>(getTranslation("voting.ballot.legend"));
    private final Paragraph taken = new Paragraph();

    SomeFilling(BallotPaper paper, boolean approval) {
        this.approval = approval;
        this.max = paper.max();
        this.all = paper.options().size();
        addClassName("stack");
        for (var option : paper.options()) {
            var tick = ticks.add(option.id(), option.name());
            if (option.description() != null) tick.hint(option.description());
        }
        taken.addClassName("tally-line");
        taken.getElement().setAttribute("aria-live", "polite");
        ticks.onChange(this::tell);
        tell();
        add(ticks, taken);
    }

    @Override
    public Component fields() {
        return this;
    }

    @Override
    public String how() {
        return getTranslation(approval ? "voting.ballot.how.approval" : "voting.ballot.how.some", Map.of("max", max));
    }

    @Override
    public boolean begun() {
        return !ticks.value().isEmpty();
    }

    @Override
    public Choice choice() {
        var options = ticks.value();
        if (options.isEmpty()) throw new Refused("error.choice.empty");
        if (options.size() > max) throw new Refused("error.ballot.many", Map.of("max", max));
        return new Choice.Chosen(options);
    }

    @Override
    public Optional<Choice> blank() {
        return Optional.of(new Choice.Chosen(List.of()));
    }

    @Override
    public void fill(Choice before) {
        if (before instanceof Choice.Chosen(var options)) ticks.take(options);
    }

    private void tell() {
        int n = ticks.value().size();
        if (max >= all) {
            taken.setText(getTranslation("voting.ballot.taken.any", Map.of("n", n)));
            return;
        }
        taken.setText(getTranslation(
                n > max ? "voting.ballot.taken.many" : "voting.ballot.taken",
                Map.of("n", n, "max", max, "over", n - max)));
    }
}
