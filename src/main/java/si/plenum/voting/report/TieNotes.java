package si.plenum.voting.report;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import si.plenum.voting.tally.Tally;
import si.plenum.voting.tally.TieUse;

/** Every tie that had to be broken, and what broke it, in sentences. */
final class TieNotes {

    private TieNotes() {}

    static List<String> of(Tally tally, Words words) {
        if (tally.ties().isEmpty()) return List.of(words.say("voting.ties.none"));
        return tally.ties().stream().map(tie -> sentence(tally, tie, words)).toList();
    }

    private static String sentence(Tally tally, TieUse tie, Words words) {
        return words.say(
                "voting.ties.tie",
                Map.of(
                        "round", tie.round(),
                        "purpose",
                                words.say("voting.ties.purpose." + tie.purpose().wireName()),
                        "tied", names(tally, tie.tied()),
                        "by", words.say("voting.ties.by." + tie.by().wireName()),
                        "then",
                                words.say(
                                        "voting.ties.then." + tie.purpose().wireName(),
                                        Map.of(
                                                "first",
                                                tally.options().get(tie.chosen().getFirst())))));
    }

    private static String names(Tally tally, List<Integer> options) {
        return options.stream().map(tally.options()::get).collect(Collectors.joining(", "));
    }
}
