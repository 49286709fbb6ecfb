package si.plenum.voting.internal;

import java.security.KeyPair;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import si.plenum.community.MembershipId;
import si.plenum.journal.Entry;
import si.plenum.journal.Journal;
import si.plenum.platform.LegalClock;
import si.plenum.platform.NotFound;
import si.plenum.platform.Refused;
import si.plenum.voting.VoteId;
import si.plenum.voting.VoteState;
import si.plenum.voting.secret.BallotJson;
import si.plenum.voting.secret.BoardHash;
import si.plenum.voting.secret.SecretBallot;
import si.plenum.voting.secret.VoteKey;

/** What is special in the stages of a secret vote: its keys, issuing, the seal, the board and what is destroyed. */
@Component
class SecretStages {

    private final VoteRepository votes;
    private final SecretVoteRepository secretVotes;
    private final CredentialRepository credentials;
    private final SealedRepository sealed;
    private final BoardRepository boards;
    private final RollRepository roll;
    private final SecretChoices choices;
    private final ReadyKeys ready;
    private final VoteKeyFiles keys;
    private final RollMaking rolls;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final LegalClock clock;

    SecretStages(
            VoteRepository votes,
            SecretVoteRepository secretVotes,
            CredentialRepository credentials,
            SealedRepository sealed,
            BoardRepository boards,
            RollRepository roll,
            SecretChoices choices,
            ReadyKeys ready,
            VoteKeyFiles keys,
            RollMaking rolls,
            Journal journal,
            ApplicationEventPublisher events,
            LegalClock clock) {
        this.votes = votes;
        this.secretVotes = secretVotes;
        this.credentials = credentials;
        this.sealed = sealed;
        this.boards = boards;
        this.roll = roll;
        this.choices = choices;
        this.ready = ready;
        this.keys = keys;
        this.rolls = rolls;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** Gives a vote that was just scheduled its keys, if some are ready; else it gets them as soon as they are made. */
    void scheduled(VoteId vote) {
        secretVotes.insert(vote);
        ready.take().ifPresent(key -> give(vote, key));
    }

    /** Gives the vote its keys; if the transaction fails, the files were never there. */
    void give(VoteId vote, KeyPair key) {
        if (!secretVotes.key(vote, key.getPublic().getEncoded())) return;
        keys.create(vote, key);
        after(TransactionSynchronization.STATUS_ROLLED_BACK, () -> keys.destroy(vote));
    }

    void issue(VoteId id, Set<MembershipId> present, boolean lateQuorum) {
        votes.lock(id);
        var vote = votes.find(id).orElseThrow(NotFound::new);
        if (!vote.isSecret()) throw new Refused("error.secret.open");
        switch (vote.state()) {
            case ISSUING -> {}
            case DRAFT, SCHEDULED -> {
                if (vote.isPastDeadline()) throw new Refused("error.vote.deadline");
                var secret = secretVotes.find(id).orElseThrow(NotFound::new);
                if (secret.publicKey() == null) throw new Refused("error.secret.key");
                rolls.freeze(vote, present);
                var entries = roll.entries(id);
                long able = entries.stream()
                        .filter(entry -> !entry.isExcused() && (entry.isHere() || !vote.hall()))
                        .count();
                if (able < vote.rule().ballots().smallest()) throw tooFew(vote);
                votes.issue(id, lateQuorum);
                secretVotes.issuing(id, keys.receiptKey(), BallotLength.box(choices.longest(vote)), vote.now());
                journal.append(SecretEntries.issuing(
                        vote, lateQuorum, entries, secret.key().fingerprint(), keys.receiptKey()));
                events.publishEvent(vote.changed());
            }
            default -> throw new Refused("error.wrong.state");
        }
    }

    /**
     * Opens casting, out of issuing and not while fewer could cast than the vote bears.
     *
     * @return what the journal holds of it
     */
    Entry open(StoredVote vote) {
        if (vote.state() != VoteState.ISSUING) throw new Refused("error.secret.issue-first");
        boolean late = vote.rule().ballots().lateDrawing();
        int drawn = secretVotes.progress(vote.id()).credentials();
        if (!late && drawn < vote.rule().ballots().smallest()) throw tooFew(vote);
        return SecretEntries.opened(vote, drawn);
    }

    /**
     * Leaves the sealed ballots untouched and notes what they are.
     *
     * @return what the journal holds of it
     */
    Entry close(StoredVote vote, Instant closedAt) {
        var hash = BoardHash.ofSealed(vote.id(), sealed.all(vote.id()));
        var numbers = secretVotes.progress(vote.id());
        secretVotes.closed(vote.id(), numbers, hash);
        credentials.forget(vote.id());
        return SecretEntries.closed(vote, closedAt, numbers, hash);
    }

    /**
     * Puts up the board, or removes everything unread: where the vote was inquorate, or fewer ballots came in than may be
     * published. The keys are destroyed after the commit.
     */
    void unseal(StoredVote vote, boolean inquorate) {
        var closed = secretVotes.find(vote.id()).orElseThrow(NotFound::new).closed();
        boolean tooFew =
                closed == null || closed.ballots() < vote.rule().ballots().smallest();
        if (!inquorate && !tooFew) publish(vote);
        discard(vote);
    }

    /** What the journal holds of the count: also the board, where there is one. */
    Entry counted(StoredVote vote, Entry entry) {
        return secretVotes
                .boardHash(vote.id())
                .map(hash -> entry.field("board", hash))
                .orElse(entry);
    }

    /**
     * Opens all ballots, checks each anew and puts up the board.
     *
     * @throws IllegalStateException if one is not good
     */
    private void publish(StoredVote vote) {
        var id = vote.id();
        var secret = secretVotes.find(id).orElseThrow(NotFound::new);
        var rows = sealed.all(id);
        var seal = keys.sealOf(id).orElseThrow(() -> new IllegalStateException("a closed vote has its key"));
        var key = secret.key();
        var board = rows.stream()
                .map(row -> BallotJson.read(seal.open(row.place(), row.box())))
                .sorted(Comparator.comparing(SecretBallot::token, Arrays::compareUnsigned))
                .toList();
        for (var ballot : board) ensureGood(vote, key, ballot);
        boards.insert(id, board);
        secretVotes.published(id, BoardHash.ofBoard(id, board));
    }

    /** Removes what is sealed and, after the commit, the keys: whatever was not published is never read. */
    void discard(StoredVote vote) {
        sealed.delete(vote.id());
        credentials.forget(vote.id());
        after(TransactionSynchronization.STATUS_COMMITTED, () -> keys.destroy(vote.id()));
    }

    private void ensureGood(StoredVote vote, VoteKey key, SecretBallot ballot) {
        if (!ballot.isCredentialOf(vote.id(), key) || !ballot.isProven(vote.id())) {
            throw new IllegalStateException("a sealed ballot of vote " + vote.number() + " is not signed as it was");
        }
        choices.check(vote, ballot.choice());
    }

    private static Refused tooFew(StoredVote vote) {
        return new Refused(
                "error.secret.few", Map.of("smallest", vote.rule().ballots().smallest()));
    }

    private static void after(int status, Runnable act) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int ended) {
                if (ended == status) act.run();
            }
        });
    }
}
