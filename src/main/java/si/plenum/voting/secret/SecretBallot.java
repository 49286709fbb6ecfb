package si.plenum.voting.secret;

import static java.nio.charset.StandardCharsets.UTF_8;

import si.plenum.journal.CanonicalJson;
import si.plenum.journal.Hash;
import si.plenum.voting.VoteId;

/**
 * One secret ballot, as its voter sends it and as it stands on the board.
 *
 * @param token     the voter's public key, made for this vote alone
 * @param prefix    random, part of the message that was signed blindly
 * @param signature the credential: the vote's key over prefix, vote and token
 * @param version   1 for the first ballot under a token, more for each later one
 * @param choice    the choice in canonical JSON
 * @param proof     the token's key over vote, version and choice
 */
public record SecretBallot(byte[] token, byte[] prefix, byte[] signature, long version, String choice, byte[] proof) {

    /** @throws IllegalArgumentException if a part has not its length, or the version is not a whole number from 1 that JSON keeps */
    public SecretBallot {
        check(token.length == WireFormat.TOKEN, "token");
        check(prefix.length == WireFormat.PREFIX, "prefix");
        check(signature.length == VoteKey.SIGNATURE, "signature");
        check(proof.length == WireFormat.PROOF, "proof");
        check(version >= 1 && version <= CanonicalJson.LARGEST, "version");
    }

    /** Whether the vote's key has signed this token for this vote. */
    public boolean isCredentialOf(VoteId vote, VoteKey key) {
        return key.verify(WireFormat.preparedMessage(prefix, vote, token), signature);
    }

    /** Whether the holder of the token has signed this choice in this version. */
    public boolean isProven(VoteId vote) {
        return Ed25519.verify(token, WireFormat.choice(vote, version, choice.getBytes(UTF_8)), proof);
    }

    /** The six fields in canonical JSON (RFC 8785). */
    public String canonical() {
        // In the order of their names; a canonical choice stays one inside.
        return "{\"choice\":" + choice
                + ",\"prefix\":\"" + Base64Url.write(prefix)
                + "\",\"proof\":\"" + Base64Url.write(proof)
                + "\",\"signature\":\"" + Base64Url.write(signature)
                + "\",\"token\":\"" + Base64Url.write(token)
                + "\",\"version\":" + version + "}";
    }

    /** The hash by which the ballot is known on a receipt. */
    public Hash hash() {
        return WireFormat.ballot(canonical().getBytes(UTF_8));
    }

    /** Says nothing: what is printed may be kept. */
    @Override
    public String toString() {
        return "A secret ballot";
    }

    private static void check(boolean holds, String part) {
        if (!holds) throw new IllegalArgumentException("the " + part + " of a ballot is malformed");
    }
}
