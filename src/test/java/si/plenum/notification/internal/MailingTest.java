package si.plenum.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static si.plenum.RefusalAssert.assertRefused;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import si.plenum.PlenumTest;
import si.plenum.TestTime;
import si.plenum.community.Memberships;
import si.plenum.decision.DecisionPublished;
import si.plenum.decision.Decisions;
import si.plenum.identity.PersonId;
import si.plenum.notification.DecisionMail;
import si.plenum.notification.MailChoice;
import si.plenum.notification.MailKind;
import si.plenum.notification.Subscriptions;
import si.plenum.platform.LegalClock;
import si.plenum.platform.language.Messages;
import si.plenum.platform.mail.MailOut;
import si.plenum.platform.mail.OutgoingMail;
import si.plenum.plenary.Hall;

/** Who gets which mail, and how it is switched off. */
@PlenumTest
class MailingTest {

    @Autowired
    ApplicationContext program;

    @Autowired
    TestTime time;

    @Autowired
    Decisions decisions;

    @Autowired
    Memberships memberships;

    @Autowired
    MailChoiceRepository choices;

    @Autowired
    MailList list;

    @Autowired
    DecisionWords words;

    @Autowired
    UnsubscribeTokens tokens;

    @Autowired
    Subscriptions subscriptions;

    @Autowired
    Messages messages;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    LegalClock clock;

    @LocalServerPort
    int port;

    final Box box = new Box();
    Hall hall;

    @BeforeEach
    void a_session_has_adopted_something() {
        hall = Hall.about(program, time);
        hall.meet();
    }

    @Test
    void whoever_wants_each_decision_at_once_gets_its_wording_result_and_address() {
        choose(hall.body().member(0), new MailChoice(true, DecisionMail.EACH));

        publish();

        var mail = box.mails.stream().findFirst().orElseThrow();
        assertThat(box.mails).hasSize(1);
        assertThat(mail.subject()).startsWith("Sprejeto: Nov projektor (");
        assertThat(mail.body().replace('\u00a0', ' '))
                .contains("»" + Hall.QUESTION + "«")
                .contains("Sprejeto: 5 za, 0 proti, 0 vzdržanih.")
                .contains("Velja od 21. marca 2026.")
                .contains("https://plenum.test/sklepi/")
                .contains(String.valueOf(mail.unsubscribe()));
    }

    @Test
    void others_get_one_mail_in_the_morning_and_none_when_there_is_no_news() {
        choose(hall.body().member(1), new MailChoice(true, DecisionMail.NONE));
        publish();
        assertThat(box.mails).isEmpty();
        digests().send();
        assertThat(mine()).as("in the evening").isEmpty();

        time.at("2026-03-21T08:01");
        digests().send();
        digests().send();

        assertThat(mine()).hasSize(4).allSatisfy(mail -> {
            assertThat(mail.subject()).startsWith("Sprejeto: Nov projektor");
            assertThat(mail.body()).contains(Hall.QUESTION);
        });
    }

    @Test
    void invitations_go_to_those_who_want_them() {
        assertThat(list.wanting(List.of(hall.body().member(0), hall.body().member(1)), MailChoice::invitations))
                .hasSize(2);

        subscriptions.unsubscribe(tokens.make(hall.body().member(1), MailKind.INVITATIONS));

        assertThat(list.wanting(List.of(hall.body().member(0), hall.body().member(1)), MailChoice::invitations))
                .extracting(to -> to.id())
                .containsExactly(hall.body().member(0));
    }

    @Test
    void one_post_without_session_or_cookie_switches_a_kind_of_mail_off() throws Exception {
        var address = "/odjava/" + tokens.make(hall.body().member(0), MailKind.DECISIONS);

        var asked = get(address);
        assertThat(asked.statusCode()).isEqualTo(200);
        assertThat(asked.body()).contains("<form method=\"post\"").contains("Odjavi");
        assertThat(choice(hall.body().member(0)).decisions())
                .as("only opened, as a mail scanner does")
                .isEqualTo(DecisionMail.DIGEST);

        var done = post(address);
        assertThat(done.statusCode()).isEqualTo(200);
        assertThat(done.headers().map()).doesNotContainKey("set-cookie");
        assertThat(post(address).statusCode()).isEqualTo(200);
        assertThat(choice(hall.body().member(0))).isEqualTo(new MailChoice(true, DecisionMail.NONE));
    }

    @Test
    void an_address_that_the_program_did_not_make_switches_nothing_off() throws Exception {
        var token = tokens.make(hall.body().member(0), MailKind.DECISIONS);
        var forged = (token.charAt(0) == 'A' ? "B" : "A") + token.substring(1);

        assertThat(post("/odjava/" + forged).statusCode()).isEqualTo(404);
        assertThat(get("/odjava/" + forged).statusCode()).isEqualTo(404);
        assertThat(get("/odjava/nic").statusCode()).isEqualTo(404);
        assertRefused(() -> subscriptions.unsubscribe(forged), "error.unsubscribe");
        assertThat(choice(hall.body().member(0))).isEqualTo(MailChoice.DEFAULT);
    }

    private void choose(PersonId person, MailChoice choice) {
        hall.body().as(person, () -> subscriptions.choose(choice));
    }

    private MailChoice choice(PersonId person) {
        return hall.body().as(person, () -> subscriptions.mine());
    }

    /** As the register tells it, with a box in the place of the outbox. */
    private void publish() {
        var number = decisions.ofSession(hall.session().value()).getFirst().number();
        var mails = new DecisionMails(decisions, memberships, choices, list, words, box, clock);
        hall.body().as(hall.body().moderator(), () -> mails.on(new DecisionPublished(number)));
    }

    private Digests digests() {
        return new Digests(choices, decisions, list, words, box, messages, transaction, clock);
    }

    private List<OutgoingMail> mine() {
        return box.mails.stream()
                .filter(mail -> mail.body()
                        .contains(decisions
                                .ofSession(hall.session().value())
                                .getFirst()
                                .number()))
                .toList();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path).GET().build());
    }

    private HttpResponse<String> post(String path) throws IOException, InterruptedException {
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("List-Unsubscribe=One-Click"))
                .build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private static HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    /** Keeps what would go out. */
    private static final class Box implements MailOut {

        private final List<OutgoingMail> mails = new ArrayList<>();

        @Override
        public boolean sends() {
            return true;
        }

        @Override
        public void queue(OutgoingMail mail) {
            mails.add(mail);
        }
    }
}
