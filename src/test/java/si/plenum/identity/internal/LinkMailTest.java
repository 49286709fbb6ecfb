package si.plenum.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import si.plenum.PlenumTest;
import si.plenum.identity.CurrentPerson;
import si.plenum.identity.EmailAddress;
import si.plenum.identity.SignIns.Asked;
import si.plenum.identity.SignIns.CodeAnswer;
import si.plenum.identity.SignIns.LinkState;
import si.plenum.identity.TestPersons;
import si.plenum.platform.LegalClock;
import si.plenum.platform.Refused;
import si.plenum.platform.Settings;
import si.plenum.platform.language.Messages;
import si.plenum.platform.mail.MailOut;
import si.plenum.platform.mail.OutgoingMail;

/** Asking for a link where mail is configured: what is mailed, to whom, and what it is good for. */
@PlenumTest
class LinkMailTest {

    private static final Pattern LINK = Pattern.compile("https://plenum\\.test/app/prijava\\?token=([\\w-]{43})");
    private static final Pattern CODE = Pattern.compile("\\b([0-9]{6})\\b");

    @Autowired
    SignInRepository repository;

    @Autowired
    AccountRepository accounts;

    @Autowired
    PersonRepository people;

    @Autowired
    RateLimits limits;

    @Autowired
    IssuedLinks issued;

    @Autowired
    CurrentPerson currentPerson;

    @Autowired
    Messages messages;

    @Autowired
    Settings settings;

    @Autowired
    Secrets secrets;

    @Autowired
    LegalClock clock;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestPersons persons;

    private final BlockingQueue<OutgoingMail> sent = new LinkedBlockingQueue<>();
    private LinkMail linkMail;
    private SignInService signIns;

    @BeforeEach
    void with_mail() {
        var mail = new MailOut() {
            @Override
            public boolean sends() {
                return true;
            }

            @Override
            public void queue(OutgoingMail one) {
                // As from the outbox: not before what the mail is about is stored.
                TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        sent.add(one);
                    }
                });
            }
        };
        linkMail = new LinkMail(repository, accounts, people, mail, messages, settings, secrets, clock, transaction);
        signIns = new SignInService(
                repository, accounts, people, limits, linkMail, issued, mail, settings, currentPerson, secrets, clock);
    }

    @AfterEach
    void stop() {
        linkMail.destroy();
    }

    @Test
    void the_mail_holds_link_and_code_of_one_sign_in() throws Exception {
        var ana = persons.create("Ana");
        var asked = ask(persons.email(ana));

        var mail = sent.poll(10, TimeUnit.SECONDS);
        assertThat(mail).isNotNull();
        assertThat(mail.recipient()).isEqualTo(persons.email(ana));
        assertThat(mail.subject()).isEqualTo("Povezava za prijavo");
        assertThat(mail.expires()).isBefore(clock.instant().plusSeconds(15 * 60 + 1));
        var link = LINK.matcher(mail.body());
        var code = CODE.matcher(mail.body());
        assertThat(link.find() && code.find()).isTrue();
        assertThat(asked.demoLink()).isNull();

        var answer = transaction.execute(status -> signIns.redeemCode(asked.browser(), code.group(1)));
        assertThat(answer).isInstanceOf(CodeAnswer.Right.class);
        var token = ((CodeAnswer.Right) answer).token();
        assertThat(transaction.execute(status -> signIns.enter(token)).person().id())
                .isEqualTo(ana);
        assertThat(signIns.look(link.group(1))).isEqualTo(LinkState.USED);
    }

    @Test
    void an_address_that_no_account_has_gets_no_mail() throws Exception {
        ask(UUID.randomUUID() + "@example.org");
        var ana = persons.create("Ana");
        ask(persons.email(ana));

        assertThat(sent.poll(10, TimeUnit.SECONDS).recipient()).isEqualTo(persons.email(ana));
        assertThat(sent.poll(300, TimeUnit.MILLISECONDS)).isNull();
    }

    @Test
    void where_mail_is_configured_nobody_issues_links_by_hand() {
        var ana = persons.create("Ana");

        assertThat(signIns.mayIssue()).isFalse();
        assertThat(catchThrowable(() -> persons.as(persons.administrator(), () -> signIns.issue(ana))))
                .isInstanceOf(Refused.class)
                .hasMessage("error.issue.mail");
    }

    private Asked ask(String email) {
        return transaction.execute(status -> signIns.ask(new EmailAddress(email), "client " + UUID.randomUUID()));
    }
}
