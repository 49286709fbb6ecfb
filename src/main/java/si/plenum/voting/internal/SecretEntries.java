package si.plenum.voting.internal;

import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import si.plenum.journal.Entry;
import si.plenum.journal.Hash;
import si.plenum.voting.SecretProgress;

/** What a secret vote leaves in the journal beside what every vote leaves: keys, numbers and hashes, never a choice or a token. */
final class SecretEntries {

    private SecretEntries() {}

    static Entry issuing(
            StoredVote vote,
            boolean lateQuorum,
            Collection<RollRepository.Entry> roll,
            Hash fingerprint,
            byte[] receiptKey) {
        return VoteEntries.begun("vote.issuing", vote, lateQuorum, roll)
                .field("public-key", fingerprint)
                .field("receipt-key", HexFormat.of().formatHex(receiptKey));
    }

    static Entry opened(StoredVote vote, int credentials) {
        return VoteEntries.entry("vote.opened", vote).field("credentials", credentials);
    }

    /** @param sheets how many entries are marked as voting on paper */
    static Entry closed(StoredVote vote, Instant closedAt, SecretProgress numbers, int sheets, Hash sealed) {
        return VoteEntries.entry("vote.closed", vote)
                .field("closed-at", closedAt)
                .field("credentials", numbers.credentials())
                .field("ballots", numbers.ballots())
                .field("paper", sheets)
                .field("sealed", sealed);
    }
}
