package si.plenum.voting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import si.plenum.platform.Refused;
import si.plenum.platform.ui.Ticks;
import si.plenum.voting.BallotOption;
import si.plenum.voting.BallotPaper;
import si.plenum.voting.Choice;
import si.plenum.voting.OptionId;

/** Projects that one would pay for, each with its cost; the sum helps and limits nothing. */
final class ProjectFilling extends Div implements Filling {

    private final BallotPaper paper;
    private final long budget;
    private final Ticks<OptionId> ticks = new Ticks<>(getTranslation("voting.ballot.legend.projects"));
    private final Paragraph sum = new Paragraph();

    ProjectFilling(BallotPaper paper) {
        this.paper = paper;
        budget = Objects.requireNonNull(paper.budget(), "a vote on projects has a budget");
        addClassName("stack");
        for (var project : paper.options())
            ticks.add(project.id(), project.name()).hint(hint(project));
        sum.addClassName("tally-line");
        sum.getElement().setAttribute("aria-live", "polite");
        ticks.onChange(this::tell);
        tell();
        add(ticks, sum);
    }

    @Override
    public Component fields() {
        return this;
    }

    @Override
    public String how() {
        return getTranslation("voting.ballot.how.projects", Map.of("budget", euros(budget)));
    }

    @Override
    public boolean begun() {
        return !ticks.value().isEmpty();
    }

    @Override
    public Choice choice() {
        var projects = ticks.value();
        if (projects.isEmpty()) throw new Refused("error.choice.empty");
        if (projects.size() > paper.max()) throw new Refused("error.ballot.many", Map.of("max", paper.max()));
        return new Choice.Funded(projects);
    }

    @Override
    public Optional<Choice> blank() {
        return Optional.of(new Choice.Funded(List.of()));
    }

    @Override
    public void fill(Choice before) {
        if (before instanceof Choice.Funded(var projects)) ticks.take(projects);
    }

    private String hint(BallotOption project) {
        var cost = euros(cost(project));
        var description = project.description();
        return description == null ? cost : cost + " · " + description;
    }

    private void tell() {
        var projects = ticks.value();
        long cost = projects.stream()
                .map(paper::option)
                .flatMap(Optional::stream)
                .mapToLong(ProjectFilling::cost)
                .sum();
        sum.setText(getTranslation(
                "voting.ballot.sum", Map.of("n", projects.size(), "cost", euros(cost), "budget", euros(budget))));
    }

    private String euros(long amount) {
        return new PageWords(this).numbers().euros(Math.multiplyExact(amount, 100));
    }

    private static long cost(BallotOption project) {
        var cost = project.cost();
        return cost == null ? 0 : cost;
    }
}
