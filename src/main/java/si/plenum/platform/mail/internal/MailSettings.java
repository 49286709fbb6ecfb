package si.plenum.platform.mail.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mail goes out: {@code PLENUM_MAIL_HOST} and its siblings. Without a host there is no mail.
 *
 * @param encryption {@code starttls} (asked for and insisted on), {@code tls} (from the first byte, port 465) or {@code none}
 *     (a server on the same machine)
 */
@ConfigurationProperties("plenum.mail")
record MailSettings(
        @Nullable String host,
        @DefaultValue("587") int port,
        @Nullable String username,
        @Nullable String password,
        @Nullable String from,
        @DefaultValue("STARTTLS") Encryption encryption) {

    enum Encryption {
        STARTTLS,
        TLS,
        NONE
    }

    boolean sends() {
        return host != null && !host.isBlank();
    }

    MailSettings {
        if (host != null && !host.isBlank() && (from == null || from.isBlank())) {
            throw new IllegalArgumentException("PLENUM_MAIL_FROM is missing: the address that mail comes from");
        }
    }
}
