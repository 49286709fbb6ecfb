package si.plenum.voting.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import si.plenum.voting.picture.Chains;
import si.plenum.voting.picture.Chains.Chain;
import si.plenum.voting.picture.Chains.Pair;
import si.plenum.voting.tally.Detail;
import si.plenum.voting.tally.Tally;

/** Schulze: the matrix of preferences, and the strongest paths between neighbours of the ranking, there and back. */
final class PathFigures {

    private PathFigures() {}

    static List<Figure> of(Tally tally, Detail.Paths paths, Words words) {
        var matrix = Matrix.of(tally, paths.preferences(), words.say("voting.pairs.matrix"), words);
        var pairs = new ArrayList<Pair>();
        var order = Codes.bestFirst(tally);
        for (int i = 0; i + 1 < order.size(); i++) pairs.add(pair(paths, order.get(i), order.get(i + 1), words));
        var strengths = Matrix.of(tally, paths.strengths(), words.say("voting.paths.table"), words);
        return List.of(
                new Figure(words.say("voting.pairs.title"), List.of(), false, words.say("voting.pairs.legend"), matrix),
                new Figure(
                        words.say("voting.paths.title"),
                        List.of(Chains.svg(words.say("voting.paths.label"), pairs)),
                        true,
                        words.say("voting.paths.legend"),
                        strengths));
    }

    private static Pair pair(Detail.Paths paths, int first, int second, Words words) {
        long there = paths.strengths().get(first).get(second);
        long back = paths.strengths().get(second).get(first);
        var title = words.say(
                there == back ? "voting.paths.equal" : "voting.paths.pair",
                Map.of("first", Codes.of(first), "second", Codes.of(second), "there", there, "back", back));
        var chains = new ArrayList<Chain>();
        StrongestPath.between(paths, first, second).map(PathFigures::chain).ifPresent(chains::add);
        StrongestPath.between(paths, second, first).map(PathFigures::chain).ifPresent(chains::add);
        return new Pair(title, chains);
    }

    private static Chain chain(StrongestPath path) {
        return new Chain(path.options().stream().map(Codes::of).toList(), path.votes());
    }
}
