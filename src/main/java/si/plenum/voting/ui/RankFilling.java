package si.plenum.voting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import si.plenum.platform.Refused;
import si.plenum.platform.ui.Places;
import si.plenum.platform.ui.Ranking;
import si.plenum.rules.Method;
import si.plenum.voting.BallotPaper;
import si.plenum.voting.Choice;
import si.plenum.voting.OptionId;

/** Options in an order of one's own. */
final class RankFilling extends Div implements Filling {

    private final BallotPaper paper;
    private final Method method;
    private final Ranking<OptionId> ranking;

    /** @param ties whether the method knows equal ranks */
    RankFilling(BallotPaper paper, Method method, boolean ties) {
        this.paper = paper;
        this.method = method;
        ranking = new Ranking<>(
                paper.options().stream()
                        .map(option -> new Ranking.Entry<>(option.id(), option.name(), option.description()))
                        .toList(),
                ties);
        add(ranking);
    }

    @Override
    public Component fields() {
        return this;
    }

    @Override
    public String how() {
        var key = switch (method) {
            case SCOTTISH_STV, MEEK_STV -> "voting.ballot.how.stv";
            case IRV -> "voting.ballot.how.irv";
            case BORDA -> "voting.ballot.how.borda";
            default -> "voting.ballot.how.rank";
        };
        return getTranslation(key, Map.of("seats", paper.seats()));
    }

    @Override
    public boolean begun() {
        return !ranking.value().ranks().isEmpty();
    }

    @Override
    public Choice choice() {
        var ranks = ranking.value().ranks();
        if (ranks.isEmpty()) throw new Refused("error.choice.empty");
        if (ranking.value().inOrder().size() > paper.max()) {
            throw new Refused("error.ballot.many", Map.of("max", paper.max()));
        }
        return new Choice.Ranked(ranks);
    }

    @Override
    public Optional<Choice> blank() {
        return Optional.of(new Choice.Ranked(List.of()));
    }

    @Override
    public void fill(Choice before) {
        if (before instanceof Choice.Ranked(var ranks)) ranking.rank(new Places<>(ranks));
    }

    @Override
    public void freeze() {
        ranking.freeze();
    }
}
