package si.plenum.identity.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import si.plenum.platform.InstanceKeys;

/** Makes what persons and browsers hold, and what the tables keep of it. */
@Component
class Secrets {

    private static final int CODES = 1_000_000;

    private final SecureRandom random = new SecureRandom();
    private final SecretKeySpec key;

    Secrets(InstanceKeys keys) {
        this.key = new SecretKeySpec(keys.key("identity"), "HmacSHA256");
    }

    /** 256 random bits as 43 characters that fit into an address. */
    String token() {
        var bytes = new byte[32];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Six digits. */
    String code() {
        return "%06d".formatted(random.nextInt(CODES));
    }

    /** What a table keeps of a token: a plain hash is enough, since nobody can try 2^256 of them. */
    static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What a table keeps of something that could be tried out (a code, an address): keyed, so that a copy of the table tells nothing. */
    byte[] mac(String purpose, String... values) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update(purpose.getBytes(UTF_8));
            for (var value : values) {
                mac.update((byte) 0);
                mac.update(value.getBytes(UTF_8));
            }
            return mac.doFinal();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What a session keeps of the account's session secret. */
    static String seal(String sessionSecret) {
        return Base64.getEncoder().withoutPadding().encodeToString(hash("seal " + sessionSecret));
    }

    static boolean same(byte[] one, byte[] other) {
        return MessageDigest.isEqual(one, other);
    }
}
