package si.plenum.voting.report;

import java.util.List;
import si.plenum.voting.tally.Detail;
import si.plenum.voting.tally.Tally;

/** The figures of a count by options: what each method has to show. */
final class TallyReport {

    private TallyReport() {}

    /** @param persons whether the options are people */
    static List<Figure> figures(Tally tally, boolean persons, Words words) {
        return switch (tally.detail()) {
            case Detail.Paths paths -> PathFigures.of(tally, paths, words);
            case Detail.Locks locks -> PairFigures.of(tally, locks, words);
            case Detail.Scores scores -> List.of(VotesFigure.ofScores(tally, scores, words));
            case Detail.Budget budget -> List.of(BudgetFigure.of(tally, budget, words));
            case Detail.Keeping keeping -> List.of(RoundsFigure.of(tally, persons, words));
            case Detail.None none ->
                switch (tally.method()) {
                    case IRV, SCOTTISH_STV, MEEK_STV -> List.of(RoundsFigure.of(tally, persons, words));
                    default -> List.of(VotesFigure.of(tally, words));
                };
        };
    }
}
