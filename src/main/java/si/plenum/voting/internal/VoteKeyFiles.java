package si.plenum.voting.internal;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import si.plenum.platform.KeyFiles;
import si.plenum.voting.VoteId;
import si.plenum.voting.secret.BlindSigner;
import si.plenum.voting.secret.Ed25519;
import si.plenum.voting.secret.Seal;

/**
 * The private keys of votes and receipts. They are read when they are used and not kept: once a vote's files are gone, no node
 * signs a credential or opens a ballot any more.
 */
@Component
class VoteKeyFiles {

    private static final String RECEIPT = "receipt.ed25519";
    private static final int BYTES = 32;
    private static final Pattern OF_VOTE = Pattern.compile("vote-([0-9a-f-]{36})\\.(rsa|seal)");
    private static final SecureRandom RANDOM = new SecureRandom();

    private final KeyFiles files;

    VoteKeyFiles(KeyFiles files) {
        this.files = files;
    }

    /** Keeps a vote's RSA key and makes its sealing key. */
    void create(VoteId vote, KeyPair key) {
        files.create(rsa(vote), key.getPrivate().getEncoded());
        files.create(seal(vote), random());
    }

    /** Signs credentials of the vote; none once its key is destroyed. */
    Optional<BlindSigner> signer(VoteId vote) {
        return files.read(rsa(vote)).map(VoteKeyFiles::signer);
    }

    /** Seals and opens ballots of the vote; none once its key is destroyed. */
    Optional<Seal> sealOf(VoteId vote) {
        return files.read(seal(vote)).map(key -> {
            var seal = new Seal(vote, key);
            Arrays.fill(key, (byte) 0);
            return seal;
        });
    }

    byte[] signReceipt(byte[] message) {
        return Ed25519.sign(files.readOrCreate(RECEIPT, VoteKeyFiles::random), message);
    }

    byte[] receiptKey() {
        return Ed25519.publicKey(files.readOrCreate(RECEIPT, VoteKeyFiles::random));
    }

    /** The sealing key first: without it nobody opens what an old copy of the database may hold. */
    void destroy(VoteId vote) {
        files.destroy(seal(vote));
        files.destroy(rsa(vote));
    }

    /** The votes that have keys in the folder, with the files of each. */
    List<Held> held() {
        return files.list().stream()
                .map(file -> {
                    var name = OF_VOTE.matcher(file.name());
                    return name.matches() ? new Held(new VoteId(UUID.fromString(name.group(1))), file) : null;
                })
                .filter(held -> held != null)
                .toList();
    }

    /** A key file of a vote. */
    record Held(VoteId vote, KeyFiles.KeyFile file) {}

    private static BlindSigner signer(byte[] encoded) {
        try {
            var key = KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
            return new BlindSigner((RSAPrivateCrtKey) key);
        } catch (GeneralSecurityException unreadable) {
            throw new IllegalStateException("the key file of a vote is damaged", unreadable);
        } finally {
            Arrays.fill(encoded, (byte) 0);
        }
    }

    private static String rsa(VoteId vote) {
        return "vote-" + vote.value() + ".rsa";
    }

    private static String seal(VoteId vote) {
        return "vote-" + vote.value() + ".seal";
    }

    private static byte[] random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
