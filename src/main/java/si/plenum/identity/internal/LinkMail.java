package si.plenum.identity.internal;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import si.plenum.identity.Addressee;
import si.plenum.identity.EmailAddress;
import si.plenum.identity.PersonId;
import si.plenum.platform.LegalClock;
import si.plenum.platform.Settings;
import si.plenum.platform.language.Dates;
import si.plenum.platform.language.Messages;
import si.plenum.platform.mail.MailOut;
import si.plenum.platform.mail.OutgoingMail;

/**
 * Makes the link for an address that an account has, and mails it. It works after the answer is given, on another thread, so
 * that the time of an answer does not tell whether there is an account.
 */
@Component
class LinkMail implements DisposableBean {

    /** As many at a time; more wait in the answer's thread, known or not. */
    private static final int AT_ONCE = 16;

    private final SignInRepository signIns;
    private final AccountRepository accounts;
    private final PersonRepository persons;
    private final MailOut mail;
    private final Messages messages;
    private final Settings settings;
    private final Secrets secrets;
    private final LegalClock clock;
    private final TransactionTemplate transaction;
    private final SimpleAsyncTaskExecutor threads = new SimpleAsyncTaskExecutor("sign-in-mail-");

    LinkMail(
            SignInRepository signIns,
            AccountRepository accounts,
            PersonRepository persons,
            MailOut mail,
            Messages messages,
            Settings settings,
            Secrets secrets,
            LegalClock clock,
            TransactionTemplate transaction) {
        this.signIns = signIns;
        this.accounts = accounts;
        this.persons = persons;
        this.mail = mail;
        this.messages = messages;
        this.settings = settings;
        this.secrets = secrets;
        this.clock = clock;
        this.transaction = transaction;
        threads.setVirtualThreads(true);
        threads.setConcurrencyLimit(AT_ONCE);
        threads.setTaskTerminationTimeout(5_000);
    }

    void sendAfterCommit(EmailAddress email, String browser, String code) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                threads.execute(() -> transaction.executeWithoutResult(status -> send(email, browser, code)));
            }
        });
    }

    /** The link for that address, if an account has it. */
    Optional<String> make(EmailAddress email, String browser) {
        return accounts.byEmail(email).map(person -> make(person, browser));
    }

    String link(String token) {
        return settings.baseUrl() + "/app/prijava?token=" + token;
    }

    private void send(EmailAddress email, String browser, String code) {
        accounts.byEmail(email)
                .ifPresent(person -> persons.addressees(List.of(person))
                        .forEach(addressee -> mail.queue(written(
                                addressee,
                                make(person, browser),
                                code,
                                clock.instant().plus(Way.MAIL.lasts())))));
    }

    private String make(PersonId person, String browser) {
        var token = secrets.token();
        signIns.add(Secrets.hash(token), person, Way.MAIL, Secrets.hash(browser), clock.instant());
        return link(token);
    }

    private OutgoingMail written(Addressee to, String link, String code, Instant expires) {
        var locale = to.locale();
        var time = Dates.in(locale).time(LocalTime.ofInstant(expires, clock.getZone()));
        var body = messages.say(locale, "mail.link.body", Map.of("link", link, "code", code, "time", time));
        return new OutgoingMail(to.email().value(), messages.say(locale, "mail.link.subject"), body).until(expires);
    }

    @Override
    public void destroy() {
        threads.close();
    }
}
