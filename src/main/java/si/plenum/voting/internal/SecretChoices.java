package si.plenum.voting.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import si.plenum.platform.Refused;
import si.plenum.voting.BallotCheck;
import si.plenum.voting.BallotOption;
import si.plenum.voting.BallotPaper;
import si.plenum.voting.Choice;
import si.plenum.voting.ChoiceJson;
import si.plenum.voting.OptionId;
import si.plenum.voting.Position;
import si.plenum.voting.Scale;

/** The choices that a secret vote takes, as canonical texts. */
@Component
class SecretChoices {

    private final BoardRepository boards;

    SecretChoices(BoardRepository boards) {
        this.boards = boards;
    }

    /** @throws Refused if the choice does not fit the vote, or is not written canonically: its proof signs these very bytes */
    void check(StoredVote vote, String choice) {
        var read = ChoiceJson.read(choice);
        if (!ChoiceJson.write(read).equals(choice)) throw new Refused("error.ballot.unreadable");
        BallotCheck.check(vote.rule().method(), vote.paper(), read);
    }

    /** The choices on the board, those that are alike together. */
    Map<Choice, Long> totals(StoredVote vote) {
        return boards.all(vote.id()).stream()
                .collect(Collectors.groupingBy(ballot -> ChoiceJson.read(ballot.choice()), Collectors.counting()));
    }

    /** The longest text that a choice of the vote has: every box is as long, whatever lies in it. */
    int longest(StoredVote vote) {
        var paper = vote.paper();
        var all = paper.options().stream().map(BallotOption::id).toList();
        var most = all.subList(0, Math.min(paper.max(), all.size()));
        Choice choice = switch (vote.rule().method()) {
            case FOR_AGAINST_ABSTAIN -> Choice.of(longest());
            case PLURALITY, APPROVAL -> new Choice.Chosen(most);
            case SCORE -> scored(all, paper);
            case BORDA, IRV, SCHULZE, RANKED_PAIRS, SCOTTISH_STV, MEEK_STV ->
                new Choice.Ranked(most.stream().map(List::of).toList());
            case EQUAL_SHARES -> new Choice.Funded(most);
            case CONSENSUS, CONSENT ->
                throw new IllegalStateException("who said what is part of the method, so it is not secret");
        };
        return ChoiceJson.write(choice).length();
    }

    private static Position longest() {
        return Stream.of(Position.values())
                .max(Comparator.comparingInt(position -> position.wireName().length()))
                .orElseThrow();
    }

    private static Choice scored(List<OptionId> all, BallotPaper paper) {
        Scale scale = paper.scale();
        if (scale == null) throw new IllegalStateException("scores have a scale");
        int widest = Integer.toString(scale.lowest()).length()
                        > Integer.toString(scale.highest()).length()
                ? scale.lowest()
                : scale.highest();
        return new Choice.Scored(all.stream().collect(Collectors.toMap(option -> option, option -> widest)));
    }
}
