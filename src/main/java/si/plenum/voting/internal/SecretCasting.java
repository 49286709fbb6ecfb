package si.plenum.voting.internal;

import org.springframework.stereotype.Component;
import si.plenum.platform.NotFound;
import si.plenum.platform.Refused;
import si.plenum.voting.VersionConflict;
import si.plenum.voting.VoteId;
import si.plenum.voting.internal.SecretVoteRepository.SecretVote;
import si.plenum.voting.secret.BallotJson;
import si.plenum.voting.secret.BoardHash.SealedRow;
import si.plenum.voting.secret.Seal;
import si.plenum.voting.secret.SecretBallot;
import si.plenum.voting.secret.SecretReceipt;
import si.plenum.voting.secret.WireFormat;

/**
 * Takes secret ballots in, under seal. It asks nobody who they are, appends nothing to the journal, and tells no screen: what
 * tells screens reads the numbers every five seconds.
 */
@Component
class SecretCasting {

    private final VoteRepository votes;
    private final SecretVoteRepository secretVotes;
    private final SealedRepository sealed;
    private final SecretChoices choices;
    private final VoteKeyFiles keys;

    SecretCasting(
            VoteRepository votes,
            SecretVoteRepository secretVotes,
            SealedRepository sealed,
            SecretChoices choices,
            VoteKeyFiles keys) {
        this.votes = votes;
        this.secretVotes = secretVotes;
        this.sealed = sealed;
        this.choices = choices;
        this.keys = keys;
    }

    SecretReceipt cast(VoteId id, SecretBallot ballot) {
        var secret = secretVotes.find(id).orElseThrow(NotFound::new);
        votes.lockShared(id);
        // Only a statement after the lock sees whether somebody has closed the vote while we waited.
        var vote = votes.find(id).orElseThrow(NotFound::new);
        Casting.ensureOpen(vote);
        if (!ballot.isCredentialOf(id, secret.key())) throw new Refused("error.secret.credential");
        if (!ballot.isProven(id)) throw new Refused("error.secret.proof");
        choices.check(vote, ballot.choice());
        store(vote, secret, ballot);
        return receipt(id, ballot);
    }

    private void store(StoredVote vote, SecretVote secret, SecretBallot ballot) {
        var seal = keys.sealOf(vote.id()).orElseThrow(() -> new IllegalStateException("an open vote has its key"));
        var place = seal.place(ballot.token());
        var box = new SealedRow(place, seal.close(place, ballot.canonical(), secret.boxLength()));
        while (true) {
            var lying = sealed.lock(vote.id(), place);
            if (lying.isPresent()) {
                change(vote, seal, lying.get(), ballot, box);
                return;
            }
            if (sealed.insert(vote.id(), box)) return;
        }
    }

    private void change(StoredVote vote, Seal seal, byte[] lying, SecretBallot ballot, SealedRow box) {
        var stored = BallotJson.read(seal.open(box.place(), lying));
        if (stored.version() > ballot.version()) throw new VersionConflict(receipt(vote.id(), stored));
        if (stored.version() == ballot.version()) {
            if (stored.canonical().equals(ballot.canonical())) return;
            throw new VersionConflict(receipt(vote.id(), stored));
        }
        if (!vote.rule().conduct().changing()) throw new Refused("error.vote.once");
        sealed.replace(vote.id(), box);
    }

    private SecretReceipt receipt(VoteId vote, SecretBallot ballot) {
        var hash = ballot.hash();
        return new SecretReceipt(
                ballot.token(), ballot.version(), hash, keys.signReceipt(WireFormat.receipt(vote, hash)));
    }
}
