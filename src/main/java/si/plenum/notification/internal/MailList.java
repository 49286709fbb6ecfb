package si.plenum.notification.internal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import si.plenum.identity.Addressee;
import si.plenum.identity.AsSystem;
import si.plenum.identity.PersonId;
import si.plenum.identity.Persons;
import si.plenum.notification.MailChoice;
import si.plenum.notification.MailKind;
import si.plenum.platform.Settings;
import si.plenum.platform.language.Messages;
import si.plenum.platform.mail.OutgoingMail;

/** Mail to many: only to those who want it, and each with the address that switches it off. */
@Component
class MailList {

    private final Persons persons;
    private final MailChoiceRepository choices;
    private final UnsubscribeTokens tokens;
    private final Messages messages;
    private final Settings settings;

    MailList(
            Persons persons,
            MailChoiceRepository choices,
            UnsubscribeTokens tokens,
            Messages messages,
            Settings settings) {
        this.persons = persons;
        this.choices = choices;
        this.tokens = tokens;
        this.messages = messages;
        this.settings = settings;
    }

    /** Those of these persons who have an account and have not chosen otherwise. */
    List<Addressee> wanting(Collection<PersonId> wanted, Predicate<MailChoice> choice) {
        var chosen = choices.of(wanted);
        var those = wanted.stream()
                .filter(person -> choice.test(chosen.getOrDefault(person, MailChoice.DEFAULT)))
                .toList();
        return AsSystem.call(() -> persons.addressees(those));
    }

    /** A mail of this kind to somebody. */
    OutgoingMail mail(Addressee to, MailKind kind, String subject, String body) {
        var address = settings.baseUrl() + "/odjava/" + tokens.make(to.id(), kind);
        var locale = to.locale();
        var foot = messages.say(locale, "notification.unsubscribe." + kind.wireName(), Map.of("link", address));
        return new OutgoingMail(to.email().value(), subject, body + "\n\n" + foot).unsubscribedAt(address);
    }
}
