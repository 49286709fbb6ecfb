package si.plenum.notification.internal;

import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import si.plenum.community.Elector;
import si.plenum.community.Memberships;
import si.plenum.decision.DecisionPublished;
import si.plenum.decision.Decisions;
import si.plenum.identity.PersonId;
import si.plenum.notification.DecisionMail;
import si.plenum.notification.MailKind;
import si.plenum.platform.LegalClock;
import si.plenum.platform.mail.MailOut;

/** Tells the members of a body what was decided: at once, or with the next digest. */
@Component
class DecisionMails {

    private final Decisions decisions;
    private final Memberships memberships;
    private final MailChoiceRepository choices;
    private final MailList list;
    private final DecisionWords words;
    private final MailOut mail;
    private final LegalClock clock;

    DecisionMails(
            Decisions decisions,
            Memberships memberships,
            MailChoiceRepository choices,
            MailList list,
            DecisionWords words,
            MailOut mail,
            LegalClock clock) {
        this.decisions = decisions;
        this.memberships = memberships;
        this.choices = choices;
        this.list = list;
        this.words = words;
        this.mail = mail;
        this.clock = clock;
    }

    @EventListener
    void on(DecisionPublished published) {
        if (!mail.sends()) return;
        var page = decisions.page(published.number());
        // What was recorded from before the program is no news.
        if (page.vote() == null) return;
        var electors = memberships.electorate(page.row().body(), clock.today()).stream()
                .map(Elector::person)
                .collect(Collectors.toSet());
        var atOnce = list.wanting(electors, choice -> choice.decisions() == DecisionMail.EACH);
        for (var to : atOnce) {
            var locale = to.locale();
            mail.queue(list.mail(to, MailKind.DECISIONS, words.subject(page, locale), words.body(page, locale)));
        }
        var later = list.wanting(electors, choice -> choice.decisions() == DecisionMail.DIGEST);
        var persons = later.stream().map(to -> to.id()).collect(Collectors.<PersonId>toSet());
        choices.owe(persons, published.number(), clock.instant());
    }
}
