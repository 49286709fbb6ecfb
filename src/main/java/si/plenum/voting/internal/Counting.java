package si.plenum.voting.internal;

import org.springframework.stereotype.Component;
import si.plenum.voting.tally.Count;
import si.plenum.voting.tally.Outcome;
import si.plenum.voting.tally.Verdict;

/** Reads roll and ballots and lets the rule decide. The same for the count and for every recount. */
@Component
class Counting {

    private final RollRepository roll;
    private final BallotRepository ballots;
    private final SecretChoices secret;

    Counting(RollRepository roll, BallotRepository ballots, SecretChoices secret) {
        this.roll = roll;
        this.ballots = ballots;
        this.secret = secret;
    }

    /** What the rule makes of the vote. The ballots of an inquorate vote stay unread. */
    Verdict verdict(StoredVote vote) {
        var turnout = roll.turnout(vote);
        var unread = Verdict.of(vote.rule(), Count.NONE, turnout);
        return unread.outcome() == Outcome.INQUORATE ? unread : Verdict.of(vote.rule(), count(vote), turnout);
    }

    /** Whether the ballots stay unread. */
    boolean isInquorate(StoredVote vote) {
        return Verdict.of(vote.rule(), Count.NONE, roll.turnout(vote)).outcome() == Outcome.INQUORATE;
    }

    private Count count(StoredVote vote) {
        return vote.isSecret() ? secret.count(vote) : ballots.count(vote.id());
    }
}
