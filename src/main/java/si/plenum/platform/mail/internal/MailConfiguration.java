package si.plenum.platform.mail.internal;

import java.util.Objects;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailSettings.class)
class MailConfiguration {

    private static final String PATIENCE_MILLIS = "10000";

    /** The way to the mail server; never used where no host is set. */
    @Bean
    JavaMailSender mailServer(MailSettings settings) {
        var server = new JavaMailSenderImpl();
        server.setHost(Objects.requireNonNullElse(settings.host(), "localhost"));
        server.setPort(settings.port());
        server.setUsername(settings.username());
        server.setPassword(settings.password());
        server.setDefaultEncoding("UTF-8");
        var properties = server.getJavaMailProperties();
        properties.setProperty("mail.smtp.auth", String.valueOf(settings.username() != null));
        properties.setProperty("mail.smtp.connectiontimeout", PATIENCE_MILLIS);
        properties.setProperty("mail.smtp.timeout", PATIENCE_MILLIS);
        properties.setProperty("mail.smtp.writetimeout", PATIENCE_MILLIS);
        switch (settings.encryption()) {
            case STARTTLS -> {
                properties.setProperty("mail.smtp.starttls.enable", "true");
                properties.setProperty("mail.smtp.starttls.required", "true");
            }
            case TLS -> properties.setProperty("mail.smtp.ssl.enable", "true");
            case NONE -> properties.setProperty("mail.smtp.starttls.enable", "false");
        }
        return server;
    }
}
