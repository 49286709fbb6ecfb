package si.plenum.platform.mail.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.Date;
import java.util.Objects;
import java.util.UUID;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import si.plenum.platform.LegalClock;
import si.plenum.platform.mail.OutgoingMail;

/** Gives one mail to the mail server. */
@Component
class Postman {

    private final JavaMailSender server;
    private final MailSettings settings;
    private final LegalClock clock;

    Postman(JavaMailSender server, MailSettings settings, LegalClock clock) {
        this.server = server;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Sends it and waits for the server's word.
     *
     * @throws org.springframework.mail.MailException if the server did not take it
     */
    void deliver(UUID id, OutgoingMail mail) {
        try {
            server.send(written(id, mail));
        } catch (MessagingException unfit) {
            throw new MailPreparationException(unfit);
        }
    }

    private MimeMessage written(UUID id, OutgoingMail mail) throws MessagingException {
        var from = new InternetAddress(Objects.requireNonNull(settings.from()));
        var message = new IdentifiedMessage(id, domain(from));
        var helper = new MimeMessageHelper(message, !mail.attachments().isEmpty(), UTF_8.name());
        helper.setFrom(from);
        helper.setTo(mail.recipient());
        helper.setSubject(mail.subject());
        helper.setText(mail.body());
        helper.setSentDate(Date.from(clock.instant()));
        for (var attachment : mail.attachments()) {
            var bytes = new ByteArrayResource(attachment.text().getBytes(UTF_8));
            helper.addAttachment(attachment.name(), bytes, attachment.type());
        }
        // No out-of-office answers to a program (RFC 3834).
        message.setHeader("Auto-Submitted", "auto-generated");
        if (mail.unsubscribe() != null) {
            message.setHeader("List-Unsubscribe", "<" + mail.unsubscribe() + ">");
            // One click in the mail program is enough (RFC 8058 section 3.1).
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        return message;
    }

    private static String domain(InternetAddress from) {
        var address = from.getAddress();
        return address.substring(address.indexOf('@') + 1);
    }

    /** A message that keeps its number however often it is sent, so that a second copy is known for one. */
    private static final class IdentifiedMessage extends MimeMessage {

        private final String number;

        IdentifiedMessage(UUID id, String domain) {
            super((jakarta.mail.Session) null);
            this.number = "<" + id + "@" + domain + ">";
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", number);
        }
    }
}
