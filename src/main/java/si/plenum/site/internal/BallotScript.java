package si.plenum.site.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The one script of the public site: the secret ballot's. Its hash is in the page, so the browser runs no other bytes. */
@Component
class BallotScript {

    /** Where it is served. */
    static final String ADDRESS = "/glasovnica/glasovnica.js";

    private final String integrity;

    BallotScript() {
        var file = new ClassPathResource("META-INF/resources" + ADDRESS);
        // A build without the browser's part, as quick tests are, has none.
        this.integrity = file.exists() ? "sha384-" + Base64.getEncoder().encodeToString(hash(file)) : "";
    }

    /** As the attribute {@code integrity} takes it (Subresource Integrity); empty where the program was built without it. */
    String integrity() {
        return integrity;
    }

    private static byte[] hash(ClassPathResource file) {
        try {
            return MessageDigest.getInstance("SHA-384").digest(file.getContentAsByteArray());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
