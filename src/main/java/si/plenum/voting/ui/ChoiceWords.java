package si.plenum.voting.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import si.plenum.voting.BallotPaper;
import si.plenum.voting.Choice;
import si.plenum.voting.OptionId;
import si.plenum.voting.report.Words;

/** What a choice says, in lines of words: for its voter's receipt and, once counted, for the roll call. */
public final class ChoiceWords {

    private ChoiceWords() {}

    /** The lines; a choice of one word is one line, a blank ballot says that it is blank. */
    static List<String> lines(Choice choice, BallotPaper paper, Words words) {
        var lines = switch (choice) {
            case Choice.Stance(var position) -> List.of(words.say("voting.ballot." + position.wireName()));
            case Choice.Stated(var statement, var reason) ->
                reason == null
                        ? List.of(words.say("voting.statement." + statement.wireName()))
                        : List.of(words.say("voting.statement." + statement.wireName()), "»" + reason + "«");
            case Choice.Chosen(var options) ->
                paper.options().stream()
                        .filter(option -> options.contains(option.id()))
                        .map(option -> option.name())
                        .toList();
            case Choice.Scored(var scores) ->
                paper.options().stream()
                        .filter(option -> scores.containsKey(option.id()))
                        .map(option -> option.name() + ": " + scores.get(option.id()))
                        .toList();
            case Choice.Ranked(var ranks) -> ranked(ranks, paper);
            case Choice.Funded(var projects) ->
                paper.options().stream()
                        .filter(project -> projects.contains(project.id()))
                        .map(project -> project.name())
                        .toList();
        };
        return lines.isEmpty() ? List.of(words.say("voting.ballot.blank")) : lines;
    }

    /** All in one line, in the language of a page. */
    public static String line(Component page, Choice choice, BallotPaper paper) {
        return String.join(choice instanceof Choice.Stated ? " " : ", ", lines(choice, paper, new PageWords(page)));
    }

    private static List<String> ranked(List<List<OptionId>> ranks, BallotPaper paper) {
        var lines = new ArrayList<String>();
        for (int i = 0; i < ranks.size(); i++) {
            var names = ranks.get(i).stream()
                    .map(id -> paper.option(id).map(option -> option.name()).orElse(""))
                    .collect(Collectors.joining(" = "));
            lines.add(i + 1 + ". " + names);
        }
        return lines;
    }
}
