package si.plenum.voting;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import si.plenum.journal.Hash;
import si.plenum.rules.Rule;

/**
 * What a ballot page knows of a secret vote: what is asked, by which rule, and the keys. Nothing of who is on the roll.
 *
 * @param questionHash SHA-256 of the question in UTF-8, as the journal holds it
 * @param withdrawn    options that no longer stand although they are on the paper
 * @param publicKey    the vote's key, X.509 SubjectPublicKeyInfo
 * @param receiptKey   Ed25519, with which receipts are checked
 * @param opensAt      when casting begins, where the clock opens it
 */
public record SecretPaper(
        VoteId vote,
        String number,
        VoteState state,
        String title,
        String question,
        byte[] questionHash,
        Rule rule,
        BallotPaper paper,
        List<WithdrawnOption> withdrawn,
        byte[] publicKey,
        byte[] receiptKey,
        @Nullable Instant opensAt,
        @Nullable Instant deadline) {

    /** SHA-256 of the public key in hexadecimal digits, as the journal holds it and people compare it. */
    public String fingerprint() {
        return Hash.over(publicKey).toString();
    }
}
