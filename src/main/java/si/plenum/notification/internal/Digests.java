package si.plenum.notification.internal;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import si.plenum.decision.DecisionPage;
import si.plenum.decision.Decisions;
import si.plenum.identity.Addressee;
import si.plenum.identity.AsSystem;
import si.plenum.identity.PersonId;
import si.plenum.notification.MailKind;
import si.plenum.platform.LegalClock;
import si.plenum.platform.language.Messages;
import si.plenum.platform.mail.MailOut;
import si.plenum.platform.mail.OutgoingMail;

/**
 * Once a day, in the morning, tells each person what was decided since the last time, in one mail; a day without anything to
 * tell has none. One person, one transaction: what a mail tells is no longer owed.
 */
@Component
class Digests {

    static final LocalTime AT = LocalTime.of(8, 0);

    private static final Logger LOG = LoggerFactory.getLogger(Digests.class);

    private final MailChoiceRepository choices;
    private final Decisions decisions;
    private final MailList list;
    private final DecisionWords words;
    private final MailOut mail;
    private final Messages messages;
    private final TransactionTemplate transaction;
    private final LegalClock clock;

    Digests(
            MailChoiceRepository choices,
            Decisions decisions,
            MailList list,
            DecisionWords words,
            MailOut mail,
            Messages messages,
            TransactionTemplate transaction,
            LegalClock clock) {
        this.choices = choices;
        this.decisions = decisions;
        this.list = list;
        this.words = words;
        this.mail = mail;
        this.messages = messages;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 5, fixedDelay = 5, timeUnit = TimeUnit.MINUTES)
    void send() {
        if (!mail.sends()) return;
        for (var person : choices.owedBefore(lastMorning())) {
            try {
                transaction.executeWithoutResult(status -> send(person));
            } catch (RuntimeException failed) {
                LOG.warn("A digest could not be written; tried again", failed);
            }
        }
    }

    private void send(PersonId person) {
        var owed = choices.take(person);
        if (owed.isEmpty()) return;
        var pages = AsSystem.call(() -> owed.stream().map(decisions::page).toList());
        list.wanting(List.of(person), choice -> choice.wants(MailKind.DECISIONS))
                .forEach(to -> mail.queue(digest(to, pages)));
    }

    private OutgoingMail digest(Addressee to, List<DecisionPage> pages) {
        var locale = to.locale();
        var subject = pages.size() == 1
                ? words.subject(pages.getFirst(), locale)
                : messages.say(locale, "notification.digest.subject", Map.of("n", pages.size()));
        var body = pages.stream().map(page -> words.body(page, locale)).collect(Collectors.joining("\n\n—\n\n"));
        return list.mail(to, MailKind.DECISIONS, subject, body);
    }

    /** Eight o'clock of today, or of yesterday while it is earlier. */
    private Instant lastMorning() {
        var now = clock.instant();
        var today = clock.today().atTime(AT).atZone(clock.getZone());
        return today.toInstant().isAfter(now) ? today.minusDays(1).toInstant() : today.toInstant();
    }
}
