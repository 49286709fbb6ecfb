package si.plenum.voting.secret;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.EdECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import si.plenum.api.ApiClient;
import si.plenum.api.ApiClient.Answer;
import tools.jackson.databind.json.JsonMapper;

/**
 * A stranger's client, written after {@code docs/secret-ballots.md} on the platform alone: nothing of the program's own code
 * blinds, signs or hashes here.
 */
public final class SecretVoter {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Base64.Encoder TO_TEXT = Base64.getUrlEncoder().withoutPadding();
    private static final Base64.Decoder FROM_TEXT = Base64.getUrlDecoder();

    private final ApiClient server;
    private final UUID vote;
    private final KeyPair keys;
    private final byte[] token;
    private final byte[] prefix = random(32);
    private byte[] signature = new byte[384];

    public SecretVoter(ApiClient server, UUID vote) {
        this.server = server.as(null);
        this.vote = vote;
        try {
            keys = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
        token = raw((EdECPublicKey) keys.getPublic());
    }

    public byte[] token() {
        return token;
    }

    public byte[] signature() {
        return signature;
    }

    /** Blinds the message that is to be signed, RFC 9474 section 4.2, with a salt of that length. */
    public Blinded blind(String publicKey, int saltLength) {
        try {
            var key = (RSAPublicKey)
                    KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(FROM_TEXT.decode(publicKey)));
            var encoded = new BigInteger(1, pss(prepared(vote), key.getModulus().bitLength() - 1, random(saltLength)));
            BigInteger blinding;
            do {
                blinding = new BigInteger(key.getModulus().bitLength(), RANDOM);
            } while (blinding.signum() == 0 || blinding.compareTo(key.getModulus()) >= 0);
            var message = encoded.multiply(blinding.modPow(key.getPublicExponent(), key.getModulus()))
                    .mod(key.getModulus());
            return new Blinded(bytes(message), blinding.modInverse(key.getModulus()), key.getModulus());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** A blinded message and what takes the blinding off again. */
    public record Blinded(byte[] message, BigInteger inverse, BigInteger modulus) {}

    /** Draws a credential with a grant. */
    public Answer draw(String grant, Blinded blinded) {
        var answer = server.post(
                "/votes/" + vote + "/credentials",
                json(Map.of("grant", grant, "blindedMessage", text(blinded.message()))));
        if (answer.status() == 200) {
            var blindSignature = new BigInteger(1, FROM_TEXT.decode(answer.text("/blindSignature")));
            signature = bytes(blindSignature.multiply(blinded.inverse()).mod(blinded.modulus()));
        }
        return answer;
    }

    /** The whole way to a credential. */
    public SecretVoter drawn(String grant, String publicKey) {
        var answer = draw(grant, blind(publicKey, 48));
        if (answer.status() != 200) throw new IllegalStateException("not drawn: " + answer.body());
        return this;
    }

    /** A ballot as it is sent, ready to be altered. */
    public TreeMap<String, Object> ballot(long version, Map<String, ?> choice) {
        var number = ByteBuffer.allocate(8).putLong(version).array();
        var proof = sign(join(
                "plenum/secret-choice/v1\0".getBytes(UTF_8),
                id(vote),
                number,
                json(choice).getBytes(UTF_8)));
        var ballot = new TreeMap<String, Object>();
        ballot.put("token", text(token));
        ballot.put("prefix", text(prefix));
        ballot.put("signature", text(signature));
        ballot.put("version", version);
        ballot.put("choice", choice);
        ballot.put("proof", text(proof));
        return ballot;
    }

    public Answer cast(long version, Map<String, ?> choice) {
        return send(ballot(version, choice));
    }

    public Answer send(Map<String, ?> ballot, String... headers) {
        return server.send("POST", "/votes/" + vote + "/secret-ballots", json(ballot), headers);
    }

    /** The hash that a receipt must name. */
    public static String hash(Map<String, ?> ballot) {
        return text(sha(
                "SHA-256",
                join("plenum/ballot/v1\0".getBytes(UTF_8), json(ballot).getBytes(UTF_8))));
    }

    /** Canonical JSON of what is in a ballot: keys sorted, no spaces. */
    public static String json(Object value) {
        return JsonMapper.shared().writeValueAsString(sorted(value));
    }

    private static Object sorted(Object value) {
        if (!(value instanceof Map<?, ?> map)) return value;
        var sorted = new TreeMap<String, Object>();
        map.forEach((key, inner) -> sorted.put((String) key, sorted(inner)));
        return sorted;
    }

    public static String text(byte[] bytes) {
        return TO_TEXT.encodeToString(bytes);
    }

    private byte[] prepared(UUID ofVote) {
        return join(prefix, "plenum/secret-ballot/v1\0".getBytes(UTF_8), id(ofVote), token);
    }

    private byte[] sign(byte[] message) {
        try {
            var signer = Signature.getInstance("Ed25519");
            signer.initSign(keys.getPrivate());
            signer.update(message);
            return signer.sign();
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** EMSA-PSS, RFC 8017 section 9.1.1, with SHA-384. */
    static byte[] pss(byte[] message, int bits, byte[] salt) {
        int length = Math.ceilDiv(bits, 8);
        var hash = sha("SHA-384", join(new byte[8], sha("SHA-384", message), salt));
        var block = new byte[length - hash.length - 1];
        block[block.length - salt.length - 1] = 1;
        System.arraycopy(salt, 0, block, block.length - salt.length, salt.length);
        var mask = mgf(hash, block.length);
        for (int i = 0; i < block.length; i++) block[i] ^= mask[i];
        block[0] &= (byte) (0xff >>> (8 * length - bits));
        return join(block, hash, new byte[] {(byte) 0xbc});
    }

    private static byte[] mgf(byte[] seed, int length) {
        var mask = new ByteArrayOutputStream();
        for (int i = 0; mask.size() < length; i++) {
            mask.writeBytes(
                    sha("SHA-384", join(seed, ByteBuffer.allocate(4).putInt(i).array())));
        }
        return Arrays.copyOf(mask.toByteArray(), length);
    }

    private static byte[] bytes(BigInteger number) {
        var bytes = number.toByteArray();
        var sized = new byte[384];
        int from = Math.max(0, bytes.length - 384);
        System.arraycopy(bytes, from, sized, 384 - (bytes.length - from), bytes.length - from);
        return sized;
    }

    /** RFC 8032 section 5.1.2: y little-endian, the sign of x in the highest bit. */
    private static byte[] raw(EdECPublicKey key) {
        var y = key.getPoint().getY().toByteArray();
        var raw = new byte[32];
        for (int i = 0; i < Math.min(32, y.length); i++) raw[i] = y[y.length - 1 - i];
        if (key.getPoint().isXOdd()) raw[31] |= (byte) 0x80;
        return raw;
    }

    private static byte[] id(UUID vote) {
        return ByteBuffer.allocate(16)
                .putLong(vote.getMostSignificantBits())
                .putLong(vote.getLeastSignificantBits())
                .array();
    }

    private static byte[] sha(String algorithm, byte[] message) {
        try {
            return MessageDigest.getInstance(algorithm).digest(message);
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] join(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) all.writeBytes(part);
        return all.toByteArray();
    }

    private static byte[] random(int length) {
        var bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
