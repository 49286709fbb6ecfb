package si.plenum.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import si.plenum.PlenumTest;
import si.plenum.TestTime;
import si.plenum.community.Memberships;
import si.plenum.community.TestBodies;
import si.plenum.platform.LegalClock;
import si.plenum.platform.Settings;
import si.plenum.platform.language.Messages;
import si.plenum.platform.mail.MailOut;
import si.plenum.platform.mail.OutgoingMail;
import si.plenum.plenary.Hall;
import si.plenum.plenary.NewSession;
import si.plenum.plenary.SessionConvened;
import si.plenum.plenary.SessionKind;
import si.plenum.plenary.Sessions;

@PlenumTest
class InvitationsTest {

    @Autowired
    private ApplicationContext program;

    @Autowired
    private TestTime time;

    @Autowired
    private Sessions sessions;

    @Autowired
    private Memberships memberships;

    @Autowired
    private MailList list;

    @Autowired
    private InvitationCalendar calendar;

    @Autowired
    private Messages messages;

    @Autowired
    private Settings settings;

    @Autowired
    private LegalClock clock;

    @Test
    void everyone_on_the_electorate_is_invited_with_the_agenda_and_a_date_for_the_calendar() {
        var hall = Hall.about(program, time);
        var box = new Box();
        var invitations = new Invitations(sessions, memberships, list, calendar, box, messages, settings, clock);

        hall.body().as(hall.body().council(), () -> invitations.on(new SessionConvened(hall.session())));

        assertThat(box.mails).hasSize(5);
        var mail = box.mails.getFirst();
        assertThat(mail.subject()).isEqualTo("Vabilo: 1. redna seja, 20.\u00a0marca 2026 ob 18.00");
        // No-break spaces glue numbers to what they count.
        assertThat(mail.body().replace('\u00a0', ' '))
                .contains("Kdaj: v petek, 20. marca 2026, ob 18.00.")
                .contains("Kje: Dvorana.")
                .contains("1. Nov projektor\n2. Poročilo o delu")
                .contains("https://plenum.test/app/seje/" + hall.number());
        var file = mail.attachments().getFirst();
        assertThat(file.type()).startsWith("text/calendar");
        assertThat(file.text())
                .contains("BEGIN:VEVENT")
                .contains("DTSTART:20260320T170000Z")
                .contains("UID:" + hall.session().value() + "@plenum");
    }

    @Test
    void the_notice_of_a_session_by_correspondence_names_both_windows_and_the_lottery() {
        time.at("2026-03-02T12:00");
        var body = program.getBean(TestBodies.class).of(5);
        var proposal = Hall.filed(program, body, "Klop");
        var starts = Instant.parse("2026-03-20T07:00:00Z");
        var session = body.as(body.council(), () -> {
            var planned = sessions.plan(new NewSession(
                    body.id(),
                    SessionKind.CORRESPONDENCE,
                    "1. dopisna seja",
                    "",
                    starts,
                    starts.plus(Duration.ofDays(4)),
                    starts.plus(Duration.ofDays(2)),
                    "Loto",
                    body.moderator(),
                    body.minuteTaker()));
            sessions.addProposal(planned, proposal, 10);
            sessions.convene(planned);
            return planned;
        });
        var box = new Box();
        var invitations = new Invitations(sessions, memberships, list, calendar, box, messages, settings, clock);
        body.as(body.council(), () -> invitations.on(new SessionConvened(session)));
        assertThat(box.mails.getFirst().body().replace('\u00a0', ' '))
                .contains("Glasuje se od petka, 20. marca 2026, ob 8.00 do torka, 24. marca 2026, ob 8.00.")
                .contains("se izdajajo do nedelje, 22. marca 2026, ob 8.00")
                .contains("prvo žrebanje po zaprtju: Loto.");
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
