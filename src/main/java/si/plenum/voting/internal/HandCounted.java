package si.plenum.voting.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import si.plenum.platform.Refused;
import si.plenum.rules.BallotChannel;
import si.plenum.rules.Method;
import si.plenum.voting.Choice;
import si.plenum.voting.MarkRow.By;
import si.plenum.voting.SheetCount;
import si.plenum.voting.VoteId;
import si.plenum.voting.tally.Count;

/** What the count of a vote adds to its electronic ballots: signed sheets and raised hands. */
@Component
class HandCounted {

    /** The channels that are counted away from screens. */
    static final List<BallotChannel> CHANNELS = List.of(BallotChannel.PAPER, BallotChannel.HAND);

    private final MarkRepository marks;
    private final SheetRepository sheets;
    private final SecretVoteRepository secretVotes;

    HandCounted(MarkRepository marks, SheetRepository sheets, SecretVoteRepository secretVotes) {
        this.marks = marks;
        this.sheets = sheets;
        this.secretVotes = secretVotes;
    }

    /** How many entries are marked for a channel. */
    int marked(VoteId vote, BallotChannel channel) {
        return marks.number(vote, channel == BallotChannel.HAND ? By.HAND : By.PAPER);
    }

    /** How many sheets two persons have signed for, blank and invalid ones with them. */
    int sheets(VoteId vote) {
        return paper(vote).map(SheetCount::total).orElse(0);
    }

    /** What two persons have signed for of paper. */
    Optional<SheetCount> paper(VoteId vote) {
        return Optional.ofNullable(sheets.of(vote).get(BallotChannel.PAPER))
                .filter(SheetRepository.Entered::isSigned)
                .map(SheetRepository.Entered::count);
    }

    /**
     * Whether what was counted may be read: of a secret vote only where a board was published, since a few sheets tell who
     * voted how.
     */
    boolean isPublic(StoredVote vote) {
        return !vote.isSecret() || secretVotes.boardHash(vote.id()).isPresent();
    }

    /** @throws Refused if somebody was marked for a channel whose numbers two persons have not signed */
    void ensureSigned(StoredVote vote) {
        var entered = sheets.of(vote.id());
        for (var channel : CHANNELS) {
            if (!vote.channels().contains(channel) || marked(vote.id(), channel) == 0) continue;
            var one = entered.get(channel);
            if (one == null || !one.isSigned()) throw new Refused("error.sheets.unsigned");
        }
    }

    /** The choices on signed sheets and by raised hands, with their numbers. Blank sheets with options name none of them. */
    Map<Choice, Long> choices(StoredVote vote) {
        return isPublic(vote) ? entered(vote) : Map.of();
    }

    /** The same also where nothing was published. */
    Map<Choice, Long> entered(StoredVote vote) {
        var choices = new HashMap<Choice, Long>();
        signed(vote).forEach(count -> {
            count.groups().forEach((choice, number) -> choices.merge(choice, (long) number, Math::addExact));
            blank(vote.rule().method())
                    .filter(choice -> count.blank() > 0)
                    .ifPresent(choice -> choices.merge(choice, (long) count.blank(), Math::addExact));
        });
        return choices;
    }

    /** What sheets for and against hold beside choices: blank and invalid ones. */
    Count unsaid(StoredVote vote) {
        if (!isPublic(vote)) return Count.NONE;
        return signed(vote).stream()
                .map(count -> new Count(0, 0, 0, count.blank(), count.invalid()))
                .reduce(Count.NONE, Count::plus);
    }

    private List<SheetCount> signed(StoredVote vote) {
        return sheets.of(vote.id()).values().stream()
                .filter(SheetRepository.Entered::isSigned)
                .map(SheetRepository.Entered::count)
                .toList();
    }

    /** A ballot that names nothing; none for those methods whose blank ballots are counted apart. */
    private static Optional<Choice> blank(Method method) {
        return switch (method) {
            case FOR_AGAINST_ABSTAIN, CONSENSUS, CONSENT -> Optional.empty();
            case PLURALITY, APPROVAL -> Optional.of(new Choice.Chosen(List.of()));
            case SCORE -> Optional.of(new Choice.Scored(Map.of()));
            case BORDA, IRV, SCHULZE, RANKED_PAIRS, SCOTTISH_STV, MEEK_STV -> Optional.of(new Choice.Ranked(List.of()));
            case EQUAL_SHARES -> Optional.of(new Choice.Funded(List.of()));
        };
    }
}
