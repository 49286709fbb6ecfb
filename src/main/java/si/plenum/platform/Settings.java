package si.plenum.platform;

import java.net.URI;
import java.nio.file.Path;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What whoever runs the program has set, from the environment ({@code PLENUM_DATA}) or {@code application.yaml} beside the
 * jar ({@code plenum.data}).
 *
 * @param data folder of the embedded database and of everything else that this node keeps
 * @param keys folder of the signing keys; where not set, {@code keys} in the data folder
 * @param zone in which legal days are days
 * @param baseUrl address under which people reach the program, without a slash at the end; mails and feeds use it, never the Host header
 * @param demo whether this instance serves invented content, with sign-in by a button
 * @param demoSize how much of it
 * @param timeShift whether the legal clock may be moved (demo and tests)
 */
@ConfigurationProperties("plenum")
public record Settings(
        @DefaultValue("data") Path data,
        @Nullable Path keys,
        @DefaultValue("Europe/Ljubljana") ZoneId zone,
        @DefaultValue("http://localhost:8080") URI baseUrl,
        @DefaultValue("false") boolean demo,
        @DefaultValue("small") DemoSize demoSize,
        @DefaultValue("false") boolean timeShift) {

    /** How much invented content: enough to look at, or enough to measure with. */
    public enum DemoSize {
        SMALL,
        LARGE
    }

    /** The folder of the signing keys. */
    public Path keyFolder() {
        return keys == null ? data.resolve("keys") : keys;
    }
}
