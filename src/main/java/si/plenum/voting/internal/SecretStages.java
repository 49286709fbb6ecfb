package si.plenum.voting.internal;

import java.security.KeyPair;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import si.plenum.community.MembershipId;
import si.plenum.journal.Entry;
import si.plenum.platform.NotFound;
import si.plenum.platform.Refused;
import si.plenum.rules.BallotChannel;
import si.plenum.voting.VoteId;
import si.plenum.voting.VoteState;
import si.plenum.voting.secret.BoardHash;

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
    private final HandCounted counted;
    private final Unsealing unsealing;
    private final ReadyKeys ready;
    private final VoteKeyFiles keys;
    private final RollMaking rolls;

    SecretStages(
            VoteRepository votes,
            SecretVoteRepository secretVotes,
            CredentialRepository credentials,
            SealedRepository sealed,
            BoardRepository boards,
            RollRepository roll,
            SecretChoices choices,
            HandCounted counted,
            Unsealing unsealing,
            ReadyKeys ready,
            VoteKeyFiles keys,
            RollMaking rolls) {
        this.votes = votes;
        this.secretVotes = secretVotes;
        this.credentials = credentials;
        this.sealed = sealed;
        this.boards = boards;
        this.roll = roll;
        this.choices = choices;
        this.counted = counted;
        this.unsealing = unsealing;
        this.ready = ready;
        this.keys = keys;
        this.rolls = rolls;
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

    /**
     * Freezes the roll and lets people draw. By the clock also where too few may vote: then nothing is opened later.
     *
     * @param byClock nobody issues but the clock: only at the time that was planned, and as of then, even if it comes late
     * @return what the journal holds of it
     */
    Entry issue(StoredVote vote, Set<MembershipId> present, boolean lateQuorum, boolean byClock) {
        if (!vote.isSecret()) throw new Refused("error.secret.open");
        if (vote.isPastDeadline() && !byClock) throw new Refused("error.vote.deadline");
        var issuesAt = vote.issuesAt();
        if (issuesAt == null ? byClock : vote.now().isBefore(issuesAt)) throw new Refused("error.vote.early");
        var secret = secretVotes.find(vote.id()).orElseThrow(NotFound::new);
        if (secret.publicKey() == null) throw new Refused("error.secret.key");
        rolls.freeze(vote, present);
        if (!byClock && !isEnough(vote, able(vote))) throw tooFew(vote);
        votes.issue(vote.id(), lateQuorum);
        secretVotes.issuing(
                vote.id(),
                keys.receiptKey(),
                BallotLength.box(choices.longest(vote)),
                byClock && issuesAt != null ? issuesAt : vote.now());
        return SecretEntries.issuing(
                vote, lateQuorum, roll.entries(vote.id()), secret.key().fingerprint(), keys.receiptKey());
    }

    /** How many entries may draw: whoever is not recused, and in the hall whoever is there. */
    int able(StoredVote vote) {
        return Math.toIntExact(roll.entries(vote.id()).stream()
                .filter(entry -> !entry.isExcused() && (entry.isHere() || !vote.hall()))
                .count());
    }

    /** Whether so many can be a secret. */
    static boolean isEnough(StoredVote vote, int number) {
        return number >= vote.rule().ballots().smallest();
    }

    /**
     * Opens casting, out of issuing and not while fewer could cast than the vote bears.
     *
     * @return what the journal holds of it
     */
    Entry open(StoredVote vote) {
        if (vote.state() != VoteState.ISSUING) throw new Refused("error.secret.issue-first");
        var opensAt = vote.opensAt();
        if (opensAt != null && vote.now().isBefore(opensAt)) throw new Refused("error.vote.early");
        int drawn = secretVotes.progress(vote.id()).credentials();
        tooFew(vote, drawn).ifPresent(reason -> {
            throw reason;
        });
        return SecretEntries.opened(vote, drawn);
    }

    /** Whether casting can begin: enough have drawn, or may still draw. */
    boolean canOpen(StoredVote vote) {
        return tooFew(vote, secretVotes.progress(vote.id()).credentials()).isEmpty();
    }

    private Optional<Refused> tooFew(StoredVote vote, int drawn) {
        if (vote.rule().ballots().lateDrawing())
            return isEnough(vote, able(vote)) ? Optional.empty() : Optional.of(tooFew(vote));
        int sheets = counted.marked(vote.id(), BallotChannel.PAPER);
        if (sheets > 0 && !isEnough(vote, sheets)) return Optional.of(tooFewSheets(vote, sheets));
        return isEnough(vote, drawn) || (drawn == 0 && sheets > 0) ? Optional.empty() : Optional.of(tooFew(vote));
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
        return SecretEntries.closed(vote, closedAt, numbers, counted.marked(vote.id(), BallotChannel.PAPER), hash);
    }

    /**
     * Puts up the board, or removes everything unread: where the vote was inquorate, or fewer ballots came in than may be
     * published. The keys are destroyed after the commit.
     */
    void unseal(StoredVote vote, boolean inquorate) {
        if (!inquorate && unsealing.mayBeRead(vote)) {
            var board = unsealing.checked(vote);
            boards.insert(vote.id(), board);
            secretVotes.published(vote.id(), BoardHash.ofBoard(vote.id(), board));
        }
        discard(vote);
    }

    /** What the journal holds of the count: also the board and what was on paper, where it is published. */
    Entry counted(StoredVote vote, Entry entry) {
        return secretVotes
                .boardHash(vote.id())
                .map(hash -> counted.paper(vote.id())
                        .map(paper -> SheetEntries.numbers(entry.field("board", hash), paper))
                        .orElseGet(() -> entry.field("board", hash)))
                .orElse(entry);
    }

    /** Removes what is sealed and, after the commit, the keys: whatever was not published is never read. */
    void discard(StoredVote vote) {
        sealed.delete(vote.id());
        credentials.forget(vote.id());
        after(TransactionSynchronization.STATUS_COMMITTED, () -> keys.destroy(vote.id()));
    }

    private static Refused tooFew(StoredVote vote) {
        return new Refused(
                "error.secret.few", Map.of("smallest", vote.rule().ballots().smallest()));
    }

    private static Refused tooFewSheets(StoredVote vote, int marked) {
        return new Refused(
                "error.secret.sheets",
                Map.of("marked", marked, "smallest", vote.rule().ballots().smallest()));
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
