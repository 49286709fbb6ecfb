package si.plenum.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.event.ApplicationEventMulticaster;
import si.plenum.PlenumTest;
import si.plenum.TestTime;
import si.plenum.community.TestBodies;
import si.plenum.community.TestBody;
import si.plenum.notification.MailKind;
import si.plenum.notification.Subscriptions;
import si.plenum.platform.Settings;
import si.plenum.platform.language.Messages;
import si.plenum.platform.mail.MailOut;
import si.plenum.platform.mail.OutgoingMail;
import si.plenum.proposal.Nominated;
import si.plenum.proposal.Proposals;
import si.plenum.proposal.TestElection;
import si.plenum.rules.Secrecy;

/** Who is named for an election learns it by mail, once, and not where they want no invitations. */
@PlenumTest
class NominationMailsTest {

    @Autowired
    ConfigurableApplicationContext program;

    @Autowired
    TestTime time;

    @Autowired
    TestBodies bodies;

    @Autowired
    Proposals proposals;

    @Autowired
    MailList list;

    @Autowired
    Messages messages;

    @Autowired
    Settings settings;

    @Autowired
    Subscriptions subscriptions;

    @Autowired
    UnsubscribeTokens tokens;

    private final List<OutgoingMail> sent = new ArrayList<>();
    private TestBody body;
    private TestElection election;

    @BeforeEach
    void an_election_is_filed() {
        time.at("2026-03-02T12:00");
        body = bodies.of(5, TestElection.rules(TestElection.rule(Secrecy.OPEN)));
        election = TestElection.filed(program, body, TestElection.plan(body.id(), 2));
    }

    @Test
    void whoever_is_named_is_asked_to_answer_with_the_address_where() {
        nominate(1);

        assertThat(sent).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("Predlagajo ti kandidaturo: Volitve");
            var number = proposals.page(election.id()).row().number();
            assertThat(mail.body())
                    .contains("https://plenum.test/app/predlogi/" + number, "sprejmi ali zavrni", "Odjava od vabil");
        });
    }

    @Test
    void whoever_wants_no_invitations_gets_none() {
        subscriptions.unsubscribe(tokens.make(body.member(1), MailKind.INVITATIONS));

        nominate(1);

        assertThat(sent).isEmpty();
    }

    /** The mails that the program would send, had it somewhere to send them. */
    private void nominate(int member) {
        var mails = new NominationMails(proposals, list, new Box(), messages, settings);
        ApplicationListener<ApplicationEvent> told = event -> {
            if (event instanceof PayloadApplicationEvent<?> carried
                    && carried.getPayload() instanceof Nominated named) {
                mails.on(named);
            }
        };
        var multicaster = program.getBean(ApplicationEventMulticaster.class);
        program.addApplicationListener(told);
        try {
            body.as(body.member(0), () -> election.elections().nominate(election.id(), body.member(member)));
        } finally {
            multicaster.removeApplicationListener(told);
        }
    }

    private final class Box implements MailOut {

        @Override
        public boolean sends() {
            return true;
        }

        @Override
        public void queue(OutgoingMail mail) {
            sent.add(mail);
        }
    }
}
