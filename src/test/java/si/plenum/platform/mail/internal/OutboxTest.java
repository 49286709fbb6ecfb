package si.plenum.platform.mail.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static si.plenum.platform.internal.db.Tables.OUTGOING_MAIL;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import si.plenum.PlenumTest;
import si.plenum.platform.LegalClock;
import si.plenum.platform.mail.MailOut;
import si.plenum.platform.mail.OutgoingMail;
import si.plenum.platform.mail.OutgoingMail.Attachment;

/** The outbox against a real SMTP server. */
@PlenumTest
class OutboxTest {

    @Autowired
    OutboxRepository repository;

    @Autowired
    MailOut unconfigured;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    LegalClock clock;

    @Autowired
    DSLContext db;

    private final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private final List<OutboxSender> senders = new ArrayList<>();
    private final String recipient = UUID.randomUUID() + "@example.org";

    @BeforeEach
    void start_the_server() {
        server.start();
        server.setUser("plenum@example.org", "plenum", "secret");
        server.getUserManager().setAuthRequired(true);
    }

    @AfterEach
    void stop_everything() {
        senders.forEach(OutboxSender::stop);
        server.stop();
        db.deleteFrom(OUTGOING_MAIL)
                .where(OUTGOING_MAIL.RECIPIENT.eq(recipient))
                .execute();
    }

    @Test
    void a_mail_goes_out_after_the_commit_with_its_files_and_headers() throws Exception {
        var sender = sender(server.getSmtp().getPort());
        var outbox = new Outbox(repository, settings(server.getSmtp().getPort()), sender, clock);
        sender.start();

        transaction.executeWithoutResult(status -> outbox.queue(
                new OutgoingMail(recipient, "Vabilo: 12. redna seja", "Kdaj: v torek, 24. novembra. Članstvo šteje.")
                        .with(new Attachment(
                                "seja.ics", "text/calendar; charset=UTF-8", "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"))
                        .unsubscribedAt("https://plenum.test/app/profil")));

        var mail = received();
        assertThat(mail.getSubject()).isEqualTo("Vabilo: 12. redna seja");
        assertThat(mail.getFrom()[0].toString()).contains("plenum@example.org");
        assertThat(mail.getHeader("List-Unsubscribe")).containsExactly("<https://plenum.test/app/profil>");
        assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getHeader("Message-ID")[0]).endsWith("@example.org>");
        var whole = GreenMailUtil.getWholeMessage(mail);
        assertThat(whole).contains("seja.ics", "text/calendar");
        eventually(() -> assertThat(waiting()).isZero());
    }

    @Test
    void what_is_rolled_back_is_not_sent() throws Exception {
        var sender = sender(server.getSmtp().getPort());
        var outbox = new Outbox(repository, settings(server.getSmtp().getPort()), sender, clock);
        sender.start();

        transaction.executeWithoutResult(status -> {
            outbox.queue(new OutgoingMail(recipient, "Preklicano", "…"));
            status.setRollbackOnly();
        });
        transaction.executeWithoutResult(status -> outbox.queue(new OutgoingMail(recipient, "Sprejeto", "…")));

        assertThat(received().getSubject()).isEqualTo("Sprejeto");
        assertThat(mine()).hasSize(1);
    }

    @Test
    void a_mail_that_was_not_sent_before_a_restart_is_sent_after_it() throws Exception {
        var silent = sender(server.getSmtp().getPort());
        var outbox = new Outbox(repository, settings(server.getSmtp().getPort()), silent, clock);
        transaction.executeWithoutResult(status -> outbox.queue(new OutgoingMail(recipient, "Pred padcem", "…")));
        assertThat(waiting()).isOne();

        sender(server.getSmtp().getPort()).start();

        assertThat(received().getSubject()).isEqualTo("Pred padcem");
    }

    @Test
    void two_programs_on_one_outbox_send_every_mail_once() throws Exception {
        var first = sender(server.getSmtp().getPort());
        var outbox = new Outbox(repository, settings(server.getSmtp().getPort()), first, clock);
        transaction.executeWithoutResult(status -> {
            for (int i = 0; i < 30; i++) outbox.queue(new OutgoingMail(recipient, "Sporočilo " + i, "…"));
        });

        first.start();
        sender(server.getSmtp().getPort()).start();

        eventually(() -> assertThat(waiting()).isZero());
        assertThat(mine()).extracting(MimeMessage::getSubject).hasSize(30).doesNotHaveDuplicates();
    }

    @Test
    void what_the_server_does_not_take_is_tried_again_later_and_says_why() throws Exception {
        int closed = server.getSmtp().getPort();
        server.stop();
        var sender = sender(closed);
        var outbox = new Outbox(repository, settings(closed), sender, clock);
        sender.start();

        transaction.executeWithoutResult(status -> outbox.queue(new OutgoingMail(recipient, "Pozneje", "…")));

        eventually(() -> {
            var row = db.selectFrom(OUTGOING_MAIL)
                    .where(OUTGOING_MAIL.RECIPIENT.eq(recipient))
                    .fetchSingle();
            assertThat(row.getAttempts()).isEqualTo(1);
            assertThat(row.getDueAt()).isAfter(clock.instant().plusSeconds(30));
            assertThat(row.getLastError()).isNotBlank();
        });
    }

    @Test
    void a_mail_past_its_time_is_dropped() throws Exception {
        var sender = sender(server.getSmtp().getPort());
        var outbox = new Outbox(repository, settings(server.getSmtp().getPort()), sender, clock);
        transaction.executeWithoutResult(status -> {
            outbox.queue(new OutgoingMail(recipient, "Prepozno", "…")
                    .until(clock.instant().plusMillis(1)));
            outbox.queue(new OutgoingMail(recipient, "Pravočasno", "…"));
        });
        Thread.sleep(5);

        sender.start();

        assertThat(received().getSubject()).isEqualTo("Pravočasno");
        eventually(() -> assertThat(waiting()).isZero());
    }

    @Test
    void without_mail_settings_nothing_is_kept() {
        assertThat(unconfigured.sends()).isFalse();
        transaction.executeWithoutResult(status -> unconfigured.queue(new OutgoingMail(recipient, "Nikomur", "…")));

        assertThat(waiting()).isZero();
    }

    @Test
    void a_mail_belongs_to_an_act() {
        assertThatThrownBy(() -> unconfigured.queue(new OutgoingMail(recipient, "Kar tako", "…")))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void waits_grow_from_a_minute_to_six_hours() {
        assertThat(OutboxSender.waitAfter(1)).isEqualTo(Duration.ofMinutes(1));
        assertThat(OutboxSender.waitAfter(4)).isEqualTo(Duration.ofMinutes(8));
        assertThat(OutboxSender.waitAfter(16)).isEqualTo(Duration.ofHours(6));
    }

    private OutboxSender sender(int port) {
        var settings = settings(port);
        var postman = new Postman(new MailConfiguration().mailServer(settings), settings, clock);
        var sender = new OutboxSender(repository, postman, settings, transaction, clock);
        senders.add(sender);
        return sender;
    }

    private static MailSettings settings(int port) {
        return new MailSettings(
                "localhost", port, "plenum", "secret", "Plenum <plenum@example.org>", MailSettings.Encryption.NONE);
    }

    private MimeMessage received() throws Exception {
        eventually(() -> assertThat(mine()).isNotEmpty());
        return mine().getFirst();
    }

    private List<MimeMessage> mine() {
        return Arrays.asList(server.getReceivedMessagesForDomain(recipient));
    }

    private int waiting() {
        return db.fetchCount(OUTGOING_MAIL, OUTGOING_MAIL.RECIPIENT.eq(recipient));
    }

    private static void eventually(Runnable holds) throws InterruptedException {
        var end = Instant.now().plusSeconds(10);
        while (true) {
            try {
                holds.run();
                return;
            } catch (AssertionError notYet) {
                if (Instant.now().isAfter(end)) throw notYet;
                Thread.sleep(20);
            }
        }
    }
}
