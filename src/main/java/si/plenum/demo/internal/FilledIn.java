package si.plenum.demo.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import si.plenum.demo.internal.DemoContent.BallotPart;
import si.plenum.demo.internal.DemoContent.BallotsPart;
import si.plenum.platform.Ids;
import si.plenum.rules.Method;
import si.plenum.voting.BallotCheck;
import si.plenum.voting.BallotPaper;
import si.plenum.voting.Choice;
import si.plenum.voting.OptionId;
import si.plenum.voting.Position;
import si.plenum.voting.TypedPaper;

/** FilledIn as the content writes them: what stands on one, and how people fill it in. */
final class FilledIn {

    private FilledIn() {}

    /** What stands on the ballot, as a proposer types it. */
    static TypedPaper typed(BallotPart part) {
        var options = part.options().stream()
                .map(option -> new TypedPaper.Option(
                        new OptionId(Ids.random()),
                        option.name(),
                        option.description() == null ? "" : option.description(),
                        typed(option.cost())))
                .toList();
        var scale = part.scale();
        return new TypedPaper(
                options,
                typed(part.seats()),
                typed(part.max()),
                scale == null ? "" : String.valueOf(scale.lowest()),
                scale == null ? "" : String.valueOf(scale.highest()),
                typed(part.budget()));
    }

    /** Every ballot of lines such as "5: 2 > 1 = 3". */
    static List<Choice> all(List<String> lines, Method method, BallotPaper paper) {
        var choices = new ArrayList<Choice>();
        for (var line : lines) {
            var parts = line.split(":", 2);
            var choice = one(parts[1].strip(), method, paper);
            for (int i = 0; i < Integer.parseInt(parts[0].strip()); i++) choices.add(choice);
        }
        return choices;
    }

    /** Every ballot for and against; whoever is dealt none casts none. */
    static List<Choice> all(BallotsPart part) {
        var choices = new ArrayList<Choice>();
        for (int i = 0; i < part.inFavour(); i++) choices.add(Choice.of(Position.FOR));
        for (int i = 0; i < part.against(); i++) choices.add(Choice.of(Position.AGAINST));
        for (int i = 0; i < part.abstain(); i++) choices.add(Choice.of(Position.ABSTAIN));
        return choices;
    }

    private static Choice one(String marks, Method method, BallotPaper paper) {
        if (BallotCheck.ranks(method)) {
            return new Choice.Ranked(Arrays.stream(marks.split(">"))
                    .map(rank -> options(rank.split("="), paper))
                    .toList());
        }
        var words = marks.split(" ");
        if (method == Method.SCORE) {
            var scores = new LinkedHashMap<OptionId, Integer>();
            for (int i = 0; i < words.length; i++) {
                if (!words[i].equals("-")) scores.put(paper.options().get(i).id(), Integer.valueOf(words[i]));
            }
            return new Choice.Scored(scores);
        }
        var options = options(words, paper);
        return method == Method.EQUAL_SHARES ? new Choice.Funded(options) : new Choice.Chosen(options);
    }

    private static List<OptionId> options(String[] places, BallotPaper paper) {
        return Arrays.stream(places)
                .map(place ->
                        paper.options().get(Integer.parseInt(place.strip()) - 1).id())
                .toList();
    }

    private static String typed(@Nullable Integer number) {
        return number == null ? "" : String.valueOf(number);
    }
}
