package si.plenum.notification.internal;

import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import si.plenum.notification.MailChoice;
import si.plenum.notification.MailKind;
import si.plenum.platform.Settings;
import si.plenum.platform.language.Messages;
import si.plenum.platform.mail.MailOut;
import si.plenum.proposal.Nominated;
import si.plenum.proposal.Proposals;

/** Asks whoever was named for an election to answer: it is an invitation, and is switched off with those. */
@Component
class NominationMails {

    private final Proposals proposals;
    private final MailList list;
    private final MailOut mail;
    private final Messages messages;
    private final Settings settings;

    NominationMails(Proposals proposals, MailList list, MailOut mail, Messages messages, Settings settings) {
        this.proposals = proposals;
        this.list = list;
        this.mail = mail;
        this.messages = messages;
        this.settings = settings;
    }

    @EventListener
    void on(Nominated nominated) {
        if (!mail.sends()) return;
        var election = proposals.page(nominated.election()).row();
        var arguments =
                Map.of("title", election.title(), "link", settings.baseUrl() + "/app/predlogi/" + election.number());
        for (var to : list.wanting(List.of(nominated.person()), MailChoice::invitations)) {
            var locale = to.locale();
            mail.queue(list.mail(
                    to,
                    MailKind.INVITATIONS,
                    messages.say(locale, "notification.nomination.subject", arguments),
                    messages.say(locale, "notification.nomination.body", arguments)));
        }
    }
}
