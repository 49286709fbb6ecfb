package si.plenum.voting.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.security.spec.RSAPrivateCrtKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The four test vectors of RFC 9474, Appendix A. */
class Rfc9474Test {

    private static final JsonNode FILE = read();
    private static final BigInteger P = number(FILE, "p");
    private static final BigInteger Q = number(FILE, "q");
    private static final BigInteger N = P.multiply(Q);
    private static final BigInteger E = number(FILE, "e");

    record Vector(
            String name,
            byte[] message,
            byte[] salt,
            BigInteger inverse,
            byte[] blinded,
            byte[] blind,
            byte[] signature) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Vector> vectors() {
        return FILE.get("vectors")
                .valueStream()
                .map(node -> new Vector(
                        node.get("name").asString(),
                        bytes(node.get("prefix").asString()
                                + FILE.get("message").asString()),
                        bytes(node.get("salt").asString()),
                        number(node, "inverse"),
                        bytes(node.get("blinded").asString()),
                        bytes(node.get("blindSignature").asString()),
                        bytes(node.get("signature").asString())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vectors")
    void the_server_signs_the_blinded_message_of_the_rfc(Vector vector) throws Exception {
        assertThat(new BlindSigner(privateKey()).sign(vector.blinded())).isEqualTo(vector.blind());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vectors")
    void unblinding_gives_the_signature_of_the_rfc_and_the_platform_accepts_it(Vector vector) throws Exception {
        var unblinded =
                new BigInteger(1, vector.blind()).multiply(vector.inverse()).mod(N);
        assertThat(unblinded).isEqualTo(new BigInteger(1, vector.signature()));

        var verifier = Signature.getInstance("RSASSA-PSS");
        verifier.setParameter(
                new PSSParameterSpec("SHA-384", "MGF1", MGF1ParameterSpec.SHA384, vector.salt().length, 1));
        verifier.initVerify(publicKey());
        verifier.update(vector.message());
        assertThat(verifier.verify(vector.signature())).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vectors")
    void a_vote_accepts_only_a_salt_of_48_bytes(Vector vector) throws Exception {
        assertThat(new VoteKey(publicKey()).verify(vector.message(), vector.signature()))
                .isEqualTo(vector.salt().length == 48);
    }

    @Test
    void all_four_variants_are_there() {
        assertThat(vectors().map(Vector::name))
                .containsExactlyInAnyOrder(
                        "RSABSSA-SHA384-PSS-Randomized",
                        "RSABSSA-SHA384-PSSZERO-Randomized",
                        "RSABSSA-SHA384-PSS-Deterministic",
                        "RSABSSA-SHA384-PSSZERO-Deterministic");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vectors")
    void blinding_gives_the_blinded_message_of_the_rfc(Vector vector) {
        // RFC 9474 section 4.2: the encoded message times r to the power of e, where the inverse of r is given.
        var encoded = new BigInteger(1, SecretVoter.pss(vector.message(), N.bitLength() - 1, vector.salt()));
        var blinded =
                encoded.multiply(vector.inverse().modInverse(N).modPow(E, N)).mod(N);
        assertThat(blinded).isEqualTo(new BigInteger(1, vector.blinded()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vectors")
    void an_altered_message_or_signature_is_not_accepted(Vector vector) throws Exception {
        var key = new VoteKey(publicKey());
        var message = vector.message().clone();
        message[message.length - 1] ^= 1;
        assertThat(key.verify(message, vector.signature())).isFalse();
        var signature = vector.signature().clone();
        signature[signature.length - 1] ^= 1;
        assertThat(key.verify(vector.message(), signature)).isFalse();
        assertThat(key.verify(vector.message(), new byte[signature.length])).isFalse();
    }

    @Test
    void what_is_no_blinded_message_is_not_signed() throws Exception {
        var signer = new BlindSigner(privateKey());
        assertThatIllegalArgumentException().isThrownBy(() -> signer.sign(new byte[511]));
        assertThatIllegalArgumentException().isThrownBy(() -> signer.sign(bytes("ff".repeat(512))));
    }

    private static RSAPublicKey publicKey() throws Exception {
        return (RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(new RSAPublicKeySpec(N, E));
    }

    private static RSAPrivateCrtKey privateKey() throws Exception {
        var p1 = P.subtract(BigInteger.ONE);
        var q1 = Q.subtract(BigInteger.ONE);
        var d = E.modInverse(p1.multiply(q1));
        return (RSAPrivateCrtKey) KeyFactory.getInstance("RSA")
                .generatePrivate(new RSAPrivateCrtKeySpec(N, E, d, P, Q, d.mod(p1), d.mod(q1), Q.modInverse(P)));
    }

    private static BigInteger number(JsonNode node, String name) {
        return new BigInteger(node.get(name).asString(), 16);
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex);
    }

    private static JsonNode read() {
        return JsonMapper.shared().readTree(Rfc9474Test.class.getResourceAsStream("/rfc9474/vectors.json"));
    }
}
