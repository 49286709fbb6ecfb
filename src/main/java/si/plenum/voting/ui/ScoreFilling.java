package si.plenum.voting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import si.plenum.platform.Refused;
import si.plenum.platform.ui.Grades;
import si.plenum.voting.BallotPaper;
import si.plenum.voting.Choice;
import si.plenum.voting.OptionId;
import si.plenum.voting.Scale;

/** A score for each option on the scale of the vote. */
final class ScoreFilling extends Div implements Filling {

    private final Scale scale;
    private final Grades<OptionId> grades;

    ScoreFilling(BallotPaper paper) {
        scale = Objects.requireNonNull(paper.scale(), "a vote by scores has a scale");
        grades = new Grades<>(scale.lowest(), scale.highest());
        for (var option : paper.options()) grades.add(option.id(), option.name(), option.description());
        add(grades);
    }

    @Override
    public Component fields() {
        return this;
    }

    @Override
    public String how() {
        return getTranslation("voting.ballot.how.score", Map.of("lowest", scale.lowest(), "highest", scale.highest()));
    }

    @Override
    public boolean begun() {
        return !grades.value().isEmpty();
    }

    @Override
    public Choice choice() {
        if (!begun()) throw new Refused("error.choice.empty");
        return new Choice.Scored(grades.value());
    }

    @Override
    public Optional<Choice> blank() {
        return Optional.of(new Choice.Scored(Map.of()));
    }

    @Override
    public void fill(Choice before) {
        if (before instanceof Choice.Scored(var scores)) grades.grade(scores);
    }
}
