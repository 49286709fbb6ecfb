package si.plenum.voting.internal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import si.plenum.platform.NotFound;
import si.plenum.voting.Choice;
import si.plenum.voting.ChoiceJson;
import si.plenum.voting.internal.SecretVoteRepository.SecretVote;
import si.plenum.voting.secret.BallotJson;
import si.plenum.voting.secret.SecretBallot;

/** Opens the sealed ballots of a closed vote, in memory, where there are enough of them to be read at all. */
@Component
class Unsealing {

    private final SecretVoteRepository secretVotes;
    private final SealedRepository sealed;
    private final SecretChoices choices;
    private final HandCounted counted;
    private final VoteKeyFiles keys;

    Unsealing(
            SecretVoteRepository secretVotes,
            SealedRepository sealed,
            SecretChoices choices,
            HandCounted counted,
            VoteKeyFiles keys) {
        this.secretVotes = secretVotes;
        this.sealed = sealed;
        this.choices = choices;
        this.counted = counted;
        this.keys = keys;
    }

    /** Each part of the board is as large as the whole must be, or empty: what is in one part is not in the other. */
    boolean mayBeRead(StoredVote vote) {
        var closed = secret(vote).closed();
        if (closed == null) return false;
        int ballots = closed.ballots();
        int sheets = counted.sheets(vote.id());
        return ballots + sheets > 0 && isHidden(vote, ballots) && isHidden(vote, sheets);
    }

    /**
     * All ballots in the order of their tokens, each checked anew.
     *
     * @throws IllegalStateException if one is not good
     */
    List<SecretBallot> checked(StoredVote vote) {
        var key = secret(vote).key();
        return opened(vote)
                .peek(ballot -> {
                    if (!ballot.isCredentialOf(vote.id(), key) || !ballot.isProven(vote.id())) {
                        throw new IllegalStateException(
                                "a sealed ballot of vote " + vote.number() + " is not signed as it was");
                    }
                    choices.check(vote, ballot.choice());
                })
                .sorted(Comparator.comparing(SecretBallot::token, Arrays::compareUnsigned))
                .toList();
    }

    /** The choices, those that are alike together: whether a vote waits for a lottery is seen before it is counted. */
    Map<Choice, Long> totals(StoredVote vote) {
        return opened(vote)
                .collect(Collectors.groupingBy(ballot -> ChoiceJson.read(ballot.choice()), Collectors.counting()));
    }

    private Stream<SecretBallot> opened(StoredVote vote) {
        var seal = keys.sealOf(vote.id()).orElseThrow(() -> new IllegalStateException("a closed vote has its key"));
        return sealed.all(vote.id()).stream().map(row -> BallotJson.read(seal.open(row.place(), row.box())));
    }

    private SecretVote secret(StoredVote vote) {
        return secretVotes.find(vote.id()).orElseThrow(NotFound::new);
    }

    private static boolean isHidden(StoredVote vote, int among) {
        return among == 0 || SecretStages.isEnough(vote, among);
    }
}
