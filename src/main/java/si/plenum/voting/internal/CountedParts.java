package si.plenum.voting.internal;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import si.plenum.identity.PersonId;
import si.plenum.rules.BallotChannel;
import si.plenum.voting.CountedPart;
import si.plenum.voting.VoteState;
import si.plenum.voting.internal.SheetRepository.Entered;

/** Tells what came in away from screens, to each as much as they may know by now. */
@Component
class CountedParts {

    private final SheetRepository sheets;
    private final HandCounted counted;

    CountedParts(SheetRepository sheets, HandCounted counted) {
        this.sheets = sheets;
        this.counted = counted;
    }

    /**
     * One part for each channel of the vote away from screens.
     *
     * @param counter who enters and signs the numbers, if the reader is one of them
     */
    List<CountedPart> of(StoredVote vote, @Nullable PersonId counter) {
        boolean over = vote.state() == VoteState.COUNTED || vote.state() == VoteState.CERTIFIED;
        boolean known = over ? counted.isPublic(vote) : counter != null;
        var entered = sheets.of(vote.id());
        return HandCounted.CHANNELS.stream()
                .filter(vote.channels()::contains)
                .map(channel -> part(
                        channel,
                        counted.marked(vote.id(), channel),
                        entered.get(channel),
                        known,
                        over ? null : counter))
                .toList();
    }

    /** What came in on paper, where the vote takes it. */
    Optional<CountedPart> paper(StoredVote vote) {
        return of(vote, null).stream()
                .filter(part -> part.channel() == BallotChannel.PAPER)
                .findFirst();
    }

    /** @param signer who may give the second signature now, unless they gave the first */
    private static CountedPart part(
            BallotChannel channel, int marked, @Nullable Entered entered, boolean known, @Nullable PersonId signer) {
        if (entered == null) return new CountedPart(channel, marked, Optional.empty(), null, null, false);
        return new CountedPart(
                channel,
                marked,
                known ? Optional.of(entered.count()) : Optional.empty(),
                entered.firstName(),
                entered.secondName(),
                signer != null && !entered.isSigned() && !entered.first().equals(signer));
    }
}
