package si.plenum.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import si.plenum.PlenumTest;
import si.plenum.TestTime;
import si.plenum.identity.EmailAddress;
import si.plenum.identity.PersonId;
import si.plenum.identity.Persons;
import si.plenum.identity.SignIns;
import si.plenum.identity.SignIns.CodeAnswer;
import si.plenum.identity.SignIns.LinkState;
import si.plenum.identity.TestPersons;
import si.plenum.journal.Journal;
import si.plenum.platform.LegalClock;
import si.plenum.platform.Refused;

@PlenumTest
class SignInServiceTest {

    @Autowired
    SignIns signIns;

    @Autowired
    SignInRepository repository;

    @Autowired
    Secrets secrets;

    @Autowired
    LegalClock clock;

    @Autowired
    TestPersons persons;

    @Autowired
    Persons personService;

    @Autowired
    Journal journal;

    @Autowired
    TestTime time;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void a_link_lets_its_person_in_once() {
        var ana = persons.create("Ana");
        var link = mailed(ana, secrets.token(), "000000");

        assertThat(signIns.enter(link).person().id()).isEqualTo(ana);
        assertThatThrownBy(() -> signIns.enter(link))
                .isInstanceOf(Refused.class)
                .hasMessage("error.link.used");
    }

    @Test
    void looking_at_a_link_uses_nothing_up() {
        var link = mailed(persons.create("Ana"), secrets.token(), "000000");

        for (int i = 0; i < 5; i++) assertThat(signIns.look(link)).isEqualTo(LinkState.GOOD);

        signIns.enter(link);
        assertThat(signIns.look(link)).isEqualTo(LinkState.USED);
    }

    @Test
    void a_link_is_old_after_a_quarter_of_an_hour() {
        var link = mailed(persons.create("Ana"), secrets.token(), "000000");

        time.pass(Duration.ofMinutes(15));

        assertThat(signIns.look(link)).isEqualTo(LinkState.OLD);
        assertThatThrownBy(() -> signIns.enter(link))
                .isInstanceOf(Refused.class)
                .hasMessage("error.link.old");
    }

    @Test
    void an_invented_link_is_an_old_one() {
        assertThatThrownBy(() -> signIns.enter("invented"))
                .isInstanceOf(Refused.class)
                .hasMessage("error.link.old");
    }

    @Test
    void of_twenty_at_the_same_time_one_gets_in() throws Exception {
        var link = mailed(persons.create("Ana"), secrets.token(), "000000");
        Callable<Boolean> attempt = () -> {
            try {
                signIns.enter(link);
                return true;
            } catch (Refused used) {
                return false;
            }
        };

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var attempts =
                    threads.invokeAll(Stream.generate(() -> attempt).limit(20).toList());

            assertThat(attempts).filteredOn(answer -> answer.resultNow()).hasSize(1);
        }
    }

    @Test
    void a_disabled_account_does_not_get_in() {
        var chair = persons.administrator();
        var ana = persons.create("Ana");
        var link = mailed(ana, secrets.token(), "000000");
        persons.as(chair, () -> personService.disable(ana));

        assertThatThrownBy(() -> signIns.enter(link)).isInstanceOf(Refused.class);
    }

    @Test
    void the_code_signs_in_the_browser_that_asked_and_uses_the_link_up() {
        var ana = persons.create("Ana");
        var browser = secrets.token();
        var link = mailed(ana, browser, "123456");

        var answer = signIns.redeemCode(browser, " 123 456 ");

        assertThat(answer).isInstanceOf(CodeAnswer.Right.class);
        assertThat(signIns.enter(((CodeAnswer.Right) answer).token()).person().id())
                .isEqualTo(ana);
        assertThat(signIns.look(link)).isEqualTo(LinkState.USED);
        assertThat(signIns.redeemCode(browser, "123456")).isInstanceOf(CodeAnswer.Wrong.class);
    }

    @Test
    void the_code_is_worth_nothing_in_another_browser() {
        mailed(persons.create("Ana"), secrets.token(), "123456");

        assertThat(signIns.redeemCode(secrets.token(), "123456")).isEqualTo(new CodeAnswer.Wrong(0));
    }

    @Test
    void after_five_wrong_codes_the_right_one_comes_too_late() {
        var browser = secrets.token();
        mailed(persons.create("Ana"), browser, "123456");

        for (int left = 4; left >= 0; left--) {
            assertThat(signIns.redeemCode(browser, "654321")).isEqualTo(new CodeAnswer.Wrong(left));
        }
        assertThat(signIns.redeemCode(browser, "123456")).isEqualTo(new CodeAnswer.Wrong(0));
    }

    @Test
    void nothing_tells_whether_an_account_has_the_address() {
        var known = new EmailAddress(persons.email(persons.create("Ana")));
        var unknown = address();

        var first = signIns.ask(known, client());
        var second = signIns.ask(unknown, client());

        assertThat(first.demoLink()).isNull();
        assertThat(second.demoLink()).isNull();
        assertThat(first.browser()).hasSameSizeAs(second.browser());
        for (int left = 4; left >= 0; left--) {
            assertThat(signIns.redeemCode(first.browser(), "no code")).isEqualTo(new CodeAnswer.Wrong(left));
            assertThat(signIns.redeemCode(second.browser(), "no code")).isEqualTo(new CodeAnswer.Wrong(left));
        }
        for (var address : new EmailAddress[] {known, unknown}) {
            for (int i = 1; i < 5; i++) signIns.ask(address, client());
            assertThatThrownBy(() -> signIns.ask(address, client()))
                    .isInstanceOf(Refused.class)
                    .hasMessage("error.signin.often");
        }
    }

    @Test
    void one_client_asks_twenty_times_an_hour() {
        var client = client();
        for (int i = 0; i < 20; i++) signIns.ask(address(), client);

        assertThatThrownBy(() -> signIns.ask(address(), client)).hasMessage("error.signin.often");

        time.pass(Duration.ofHours(1));
        signIns.ask(address(), client);
    }

    @Test
    void an_administrator_issues_a_link_and_its_person_is_told_once() {
        var issuer = persons.administrator();
        var name = persons.as(issuer, () -> personService.profile().name());
        var ana = persons.create("Ana");

        long before = journal.checkpoint().size();

        var link = persons.as(issuer, () -> signIns.issue(ana));

        assertThat(journal.entries(before, 10))
                .singleElement()
                .satisfies(entry -> assertThat(entry.type()).isEqualTo("identity.link-issued"));

        var token = link.substring(link.indexOf('=') + 1);
        assertThat(link).startsWith("https://plenum.test/app/prijava?token=");
        time.pass(Duration.ofHours(20));
        assertThat(signIns.enter(token).person().id()).isEqualTo(ana);
        persons.as(ana, () -> {
            assertThat(signIns.untold()).isTrue();
            assertThat(signIns.tell())
                    .singleElement()
                    .satisfies(told -> assertThat(told.issuedBy()).isEqualTo(name));
            assertThat(signIns.untold()).isFalse();
            assertThat(signIns.tell()).isEmpty();
        });
    }

    private String mailed(PersonId person, String browser, String code) {
        var token = secrets.token();
        var now = clock.instant();
        transaction.executeWithoutResult(status -> {
            var hash = Secrets.hash(browser);
            repository.ask(
                    hash,
                    secrets.mac("address", person.toString()),
                    secrets.mac("code", browser, code),
                    now,
                    now.plus(Way.MAIL.lasts()));
            repository.add(Secrets.hash(token), person, Way.MAIL, hash, now);
        });
        return token;
    }

    private static EmailAddress address() {
        return new EmailAddress(UUID.randomUUID() + "@example.org");
    }

    /** Another household each time. */
    private static String client() {
        return "client " + UUID.randomUUID();
    }
}
