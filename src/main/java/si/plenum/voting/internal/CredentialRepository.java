package si.plenum.voting.internal;

import static si.plenum.voting.internal.VoteRepository.LEGAL_NOW;
import static si.plenum.voting.internal.db.Tables.CREDENTIAL;
import static si.plenum.voting.internal.db.Tables.CREDENTIAL_GRANT;
import static si.plenum.voting.internal.db.Tables.PARTICIPATION;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import si.plenum.journal.Hash;
import si.plenum.voting.EntryId;
import si.plenum.voting.VoteId;

/** Reads and writes grants and credentials: who may draw and who has drawn, nothing of how anybody votes. */
@Repository
class CredentialRepository {

    private static final String CHANNEL = "credential";

    /** What was signed blindly for an entry. */
    record Credential(Hash blindedMessage, byte[] blindSignature) {}

    private final DSLContext db;

    CredentialRepository(DSLContext db) {
        this.db = db;
    }

    void grant(VoteId vote, EntryId entry, Hash grant, Instant expires) {
        db.insertInto(CREDENTIAL_GRANT)
                .set(CREDENTIAL_GRANT.GRANT_HASH, grant.bytes())
                .set(CREDENTIAL_GRANT.VOTE_ID, vote.value())
                .set(CREDENTIAL_GRANT.ENTRY_ID, entry.value())
                .set(CREDENTIAL_GRANT.EXPIRES_AT, expires)
                .execute();
    }

    /** For whom the grant is, if there is one and it still holds. */
    Optional<EntryId> granted(VoteId vote, Hash grant) {
        return db.select(CREDENTIAL_GRANT.ENTRY_ID)
                .from(CREDENTIAL_GRANT)
                .where(
                        CREDENTIAL_GRANT.GRANT_HASH.eq(grant.bytes()),
                        CREDENTIAL_GRANT.VOTE_ID.eq(vote.value()),
                        CREDENTIAL_GRANT.EXPIRES_AT.gt(LEGAL_NOW))
                .fetchOptional(row -> new EntryId(row.value1()));
    }

    /** Of a grant that holds no more, and of every grant of a vote that is over, nothing is left that tells a time. */
    void forget() {
        db.deleteFrom(CREDENTIAL_GRANT)
                .where(CREDENTIAL_GRANT.EXPIRES_AT.le(LEGAL_NOW))
                .execute();
    }

    void forget(VoteId vote) {
        db.deleteFrom(CREDENTIAL_GRANT)
                .where(CREDENTIAL_GRANT.VOTE_ID.eq(vote.value()))
                .execute();
    }

    Optional<Credential> of(VoteId vote, EntryId entry) {
        return db.select(CREDENTIAL.BLINDED_HASH, CREDENTIAL.BLIND_SIGNATURE)
                .from(CREDENTIAL)
                .where(CREDENTIAL.VOTE_ID.eq(vote.value()), CREDENTIAL.ENTRY_ID.eq(entry.value()))
                .fetchOptional(row -> new Credential(Hash.of(row.value1()), row.value2()));
    }

    Set<EntryId> drawn(VoteId vote) {
        return db.select(CREDENTIAL.ENTRY_ID)
                .from(CREDENTIAL)
                .where(CREDENTIAL.VOTE_ID.eq(vote.value()))
                .fetchSet(row -> new EntryId(row.value1()));
    }

    boolean isDrawnForAnother(VoteId vote, EntryId entry, Hash blindedMessage) {
        return db.fetchExists(
                CREDENTIAL,
                CREDENTIAL.VOTE_ID.eq(vote.value()),
                CREDENTIAL.ENTRY_ID.ne(entry.value()),
                CREDENTIAL.BLINDED_HASH.eq(blindedMessage.bytes()));
    }

    /** Marks the entry as having drawn; false if it is marked already, on whatever channel. */
    boolean mark(VoteId vote, EntryId entry) {
        return db.insertInto(PARTICIPATION)
                        .set(PARTICIPATION.VOTE_ID, vote.value())
                        .set(PARTICIPATION.ENTRY_ID, entry.value())
                        .set(PARTICIPATION.CHANNEL, CHANNEL)
                        .onConflictDoNothing()
                        .execute()
                > 0;
    }

    void insert(VoteId vote, EntryId entry, Credential credential) {
        db.insertInto(CREDENTIAL)
                .set(CREDENTIAL.VOTE_ID, vote.value())
                .set(CREDENTIAL.ENTRY_ID, entry.value())
                .set(CREDENTIAL.BLINDED_HASH, credential.blindedMessage().bytes())
                .set(CREDENTIAL.BLIND_SIGNATURE, credential.blindSignature())
                .execute();
    }
}
