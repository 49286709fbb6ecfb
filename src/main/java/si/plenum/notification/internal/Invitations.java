package si.plenum.notification.internal;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import si.plenum.community.Elector;
import si.plenum.community.Memberships;
import si.plenum.identity.Addressee;
import si.plenum.notification.MailChoice;
import si.plenum.notification.MailKind;
import si.plenum.platform.LegalClock;
import si.plenum.platform.Settings;
import si.plenum.platform.language.Dates;
import si.plenum.platform.language.Messages;
import si.plenum.platform.mail.MailOut;
import si.plenum.platform.mail.OutgoingMail;
import si.plenum.plenary.AgendaRow;
import si.plenum.plenary.SessionConvened;
import si.plenum.plenary.SessionPage;
import si.plenum.plenary.Sessions;

/** Invites everyone on the body's electorate when a session is convened: agenda, papers, and the date for their calendar. */
@Component
class Invitations {

    private final Sessions sessions;
    private final Memberships memberships;
    private final MailList list;
    private final InvitationCalendar calendar;
    private final MailOut mail;
    private final Messages messages;
    private final Settings settings;
    private final LegalClock clock;

    Invitations(
            Sessions sessions,
            Memberships memberships,
            MailList list,
            InvitationCalendar calendar,
            MailOut mail,
            Messages messages,
            Settings settings,
            LegalClock clock) {
        this.sessions = sessions;
        this.memberships = memberships;
        this.list = list;
        this.calendar = calendar;
        this.mail = mail;
        this.messages = messages;
        this.settings = settings;
        this.clock = clock;
    }

    @EventListener
    void on(SessionConvened convened) {
        if (!mail.sends()) return;
        var page = sessions.page(convened.session());
        var electors = memberships.electorate(page.row().body(), clock.today()).stream()
                .map(Elector::person)
                .collect(Collectors.toSet());
        for (var addressee : list.wanting(electors, MailChoice::invitations)) mail.queue(invitation(page, addressee));
    }

    private OutgoingMail invitation(SessionPage page, Addressee to) {
        var locale = to.locale();
        var dates = Dates.in(locale);
        var session = page.row();
        var starts = local(session.startsAt());
        var link = settings.baseUrl() + "/app/seje/" + session.number();
        var arguments = new HashMap<String, Object>(Map.of(
                "session", session.title(),
                "when", dates.when(starts),
                "dateIn", dates.dayIn(starts.toLocalDate()),
                "time", dates.time(starts.toLocalTime()),
                "place", session.place(),
                "agenda", agenda(page.agenda()),
                "link", link));
        var closes = page.closesAt();
        if (closes != null) arguments.putAll(window(page, closes, dates));
        return list.mail(
                        to,
                        MailKind.INVITATIONS,
                        messages.say(locale, "notification.invitation.subject", arguments),
                        messages.say(
                                locale,
                                closes == null ? "notification.invitation.body" : "notification.invitation.letter",
                                arguments))
                .with(new OutgoingMail.Attachment(
                        session.number() + ".ics",
                        "text/calendar; method=PUBLISH; charset=UTF-8",
                        calendar.event(session, link)))
                .until(session.startsAt());
    }

    /** By correspondence: from when until when, when secret votes are cast, and what decides between equals. */
    private Map<String, Object> window(SessionPage page, Instant closes, Dates dates) {
        var casting = page.castingAt();
        var lottery = page.lottery();
        return Map.of(
                "from", dates.until(local(page.row().startsAt())),
                "until", dates.until(local(closes)),
                "secretly", casting == null ? "no" : "yes",
                "casting", casting == null ? "" : dates.until(local(casting)),
                "drawn", lottery == null ? "no" : "yes",
                "lottery", lottery == null ? "" : lottery);
    }

    private LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, clock.getZone());
    }

    private static String agenda(List<AgendaRow> items) {
        return items.stream().map(item -> item.position() + ". " + item.title()).collect(Collectors.joining("\n"));
    }
}
