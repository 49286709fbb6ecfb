package si.plenum.notification.internal;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import si.plenum.identity.PersonId;
import si.plenum.notification.MailKind;
import si.plenum.platform.InstanceKeys;

/**
 * What stands in the address that switches a kind of mail off: person, kind and a keyed hash over both, so that nothing has to
 * be stored and nobody switches off another's mail. It can do nothing else, and holds for as long as the mail is kept.
 */
@Component
class UnsubscribeTokens {

    private static final int PLAIN = 17;
    private static final int TAG = 16;

    private final SecretKeySpec key;

    UnsubscribeTokens(InstanceKeys keys) {
        this.key = new SecretKeySpec(keys.key("unsubscribe"), "HmacSHA256");
    }

    record Meant(PersonId person, MailKind kind) {}

    String make(PersonId person, MailKind kind) {
        var plain = ByteBuffer.allocate(PLAIN)
                .putLong(person.value().getMostSignificantBits())
                .putLong(person.value().getLeastSignificantBits())
                .put((byte) kind.ordinal())
                .array();
        var token = ByteBuffer.allocate(PLAIN + TAG).put(plain).put(tag(plain)).array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    Optional<Meant> read(String token) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
        if (bytes.length != PLAIN + TAG) return Optional.empty();
        var plain = Arrays.copyOf(bytes, PLAIN);
        if (!MessageDigest.isEqual(tag(plain), Arrays.copyOfRange(bytes, PLAIN, bytes.length))) return Optional.empty();
        var read = ByteBuffer.wrap(plain);
        var person = new PersonId(new UUID(read.getLong(), read.getLong()));
        return Optional.of(new Meant(person, MailKind.values()[read.get()]));
    }

    private byte[] tag(byte[] plain) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return Arrays.copyOf(mac.doFinal(plain), TAG);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
