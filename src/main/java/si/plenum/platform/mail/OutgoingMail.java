package si.plenum.platform.mail;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mail in plain text to one person.
 *
 * @param unsubscribe where this kind of mail is switched off with one click (RFC 8058), as a whole address; {@code null} for
 *     mail that was asked for, such as a sign-in link
 * @param expires when it is no longer worth sending; it is then dropped. {@code null}: never
 */
public record OutgoingMail(
        String recipient,
        String subject,
        String body,
        List<Attachment> attachments,
        @Nullable String unsubscribe,
        @Nullable Instant expires) {

    public OutgoingMail {
        if (recipient.isBlank()) throw new IllegalArgumentException("a mail needs a recipient");
        // A line break in a subject would begin another header (RFC 5322 section 2.2).
        subject = subject.replaceAll("[\\r\\n]+", " ");
        attachments = List.copyOf(attachments);
    }

    public OutgoingMail(String recipient, String subject, String body) {
        this(recipient, subject, body, List.of(), null, null);
    }

    /** The same mail with one more file. */
    public OutgoingMail with(Attachment attachment) {
        var all = new ArrayList<>(attachments);
        all.add(attachment);
        return new OutgoingMail(recipient, subject, body, all, unsubscribe, expires);
    }

    /** The same mail, to be switched off at that address. */
    public OutgoingMail unsubscribedAt(String address) {
        return new OutgoingMail(recipient, subject, body, attachments, address, expires);
    }

    /** The same mail, worthless after that moment. */
    public OutgoingMail until(Instant moment) {
        return new OutgoingMail(recipient, subject, body, attachments, unsubscribe, moment);
    }

    /**
     * A text file that comes with a mail.
     *
     * @param type for example {@code text/calendar; method=REQUEST; charset=UTF-8}
     */
    public record Attachment(String name, String type, String text) {}
}
