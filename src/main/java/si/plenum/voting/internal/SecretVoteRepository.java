package si.plenum.voting.internal;

import static si.plenum.voting.internal.db.Tables.CREDENTIAL;
import static si.plenum.voting.internal.db.Tables.SEALED_BALLOT;
import static si.plenum.voting.internal.db.Tables.SECRET_VOTE;
import static si.plenum.voting.internal.db.Tables.VOTE;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import si.plenum.journal.Hash;
import si.plenum.voting.SecretProgress;
import si.plenum.voting.VoteId;
import si.plenum.voting.VoteState;
import si.plenum.voting.secret.VoteKey;

/** Reads and writes what a secret vote has beside every other vote: its keys, its numbers and its hashes. */
@Repository
class SecretVoteRepository {

    /**
     * A secret vote.
     *
     * @param publicKey absent while it is being made
     * @param boxLength of every sealed ballot; fixed at issuing
     * @param closed    its numbers at closing
     */
    record SecretVote(
            VoteId id,
            byte @Nullable [] publicKey,
            byte @Nullable [] receiptKey,
            int boxLength,
            @Nullable SecretProgress closed) {

        /** The public key of a vote that is being issued or further. */
        VoteKey key() {
            if (publicKey == null) throw new IllegalStateException("issuing begins with a key");
            return VoteKey.read(publicKey);
        }
    }

    private final DSLContext db;

    SecretVoteRepository(DSLContext db) {
        this.db = db;
    }

    void insert(VoteId vote) {
        db.insertInto(SECRET_VOTE).set(SECRET_VOTE.VOTE_ID, vote.value()).execute();
    }

    Optional<SecretVote> find(VoteId vote) {
        return db.selectFrom(SECRET_VOTE)
                .where(SECRET_VOTE.VOTE_ID.eq(vote.value()))
                .fetchOptional(row -> new SecretVote(
                        vote,
                        row.getPublicKey(),
                        row.getReceiptKey(),
                        row.getBoxLength() == null ? 0 : row.getBoxLength(),
                        row.getCredentials() == null || row.getBallots() == null
                                ? null
                                : new SecretProgress(row.getCredentials(), row.getBallots())));
    }

    /** Those whose key is still being made, the oldest first. */
    List<VoteId> withoutKey() {
        return db.select(SECRET_VOTE.VOTE_ID)
                .from(SECRET_VOTE)
                .join(VOTE)
                .on(VOTE.ID.eq(SECRET_VOTE.VOTE_ID))
                .where(
                        SECRET_VOTE.PUBLIC_KEY.isNull(),
                        VOTE.STATE.in(VoteState.DRAFT.wireName(), VoteState.SCHEDULED.wireName()))
                .fetch(row -> new VoteId(row.value1()));
    }

    /** Gives the vote its key; false if it has one already. */
    boolean key(VoteId vote, byte[] publicKey) {
        return db.update(SECRET_VOTE)
                        .set(SECRET_VOTE.PUBLIC_KEY, publicKey)
                        .where(SECRET_VOTE.VOTE_ID.eq(vote.value()), SECRET_VOTE.PUBLIC_KEY.isNull())
                        .execute()
                > 0;
    }

    void issuing(VoteId vote, byte[] receiptKey, int boxLength, Instant at) {
        db.update(SECRET_VOTE)
                .set(SECRET_VOTE.RECEIPT_KEY, receiptKey)
                .set(SECRET_VOTE.BOX_LENGTH, boxLength)
                .set(SECRET_VOTE.ISSUING_AT, at)
                .where(SECRET_VOTE.VOTE_ID.eq(vote.value()))
                .execute();
    }

    void closed(VoteId vote, SecretProgress numbers, Hash sealed) {
        db.update(SECRET_VOTE)
                .set(SECRET_VOTE.CREDENTIALS, numbers.credentials())
                .set(SECRET_VOTE.BALLOTS, numbers.ballots())
                .set(SECRET_VOTE.SEALED_HASH, sealed.bytes())
                .where(SECRET_VOTE.VOTE_ID.eq(vote.value()))
                .execute();
    }

    void published(VoteId vote, Hash board) {
        db.update(SECRET_VOTE)
                .set(SECRET_VOTE.BOARD_HASH, board.bytes())
                .where(SECRET_VOTE.VOTE_ID.eq(vote.value()))
                .execute();
    }

    /** What has been drawn and cast by now. */
    SecretProgress progress(VoteId vote) {
        return new SecretProgress(
                db.fetchCount(CREDENTIAL, CREDENTIAL.VOTE_ID.eq(vote.value())),
                db.fetchCount(SEALED_BALLOT, SEALED_BALLOT.VOTE_ID.eq(vote.value())));
    }

    /** The secret votes in which somebody may draw or cast. */
    List<VoteId> running() {
        return db.select(VOTE.ID)
                .from(VOTE)
                .join(SECRET_VOTE)
                .on(SECRET_VOTE.VOTE_ID.eq(VOTE.ID))
                .where(VOTE.STATE.in(VoteState.ISSUING.wireName(), VoteState.OPEN.wireName()))
                .fetch(row -> new VoteId(row.value1()));
    }

    /** In which state each of these votes is; those that do not exist are missing. */
    Map<VoteId, String> states(List<VoteId> votes) {
        return db.select(VOTE.ID, VOTE.STATE)
                .from(VOTE)
                .where(VOTE.ID.in(votes.stream().map(VoteId::value).toList()))
                .fetchMap(row -> new VoteId(row.value1()), row -> row.value2());
    }

    /** The hash of the board; none where nothing was published. */
    Optional<Hash> boardHash(VoteId vote) {
        return db.select(SECRET_VOTE.BOARD_HASH)
                .from(SECRET_VOTE)
                .where(SECRET_VOTE.VOTE_ID.eq(vote.value()), SECRET_VOTE.BOARD_HASH.isNotNull())
                .fetchOptional(row -> Hash.of(row.value1()));
    }
}
