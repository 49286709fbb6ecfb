package si.plenum.notification.internal;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import si.plenum.identity.CurrentPerson;
import si.plenum.notification.MailChoice;
import si.plenum.notification.MailKind;
import si.plenum.notification.Subscriptions;
import si.plenum.notification.internal.UnsubscribeTokens.Meant;
import si.plenum.platform.LegalClock;
import si.plenum.platform.PublicRead;
import si.plenum.platform.Refused;

/** Who gets which mail. */
@Service
@Transactional
class SubscriptionService implements Subscriptions {

    private final MailChoiceRepository choices;
    private final UnsubscribeTokens tokens;
    private final CurrentPerson current;
    private final LegalClock clock;

    SubscriptionService(
            MailChoiceRepository choices, UnsubscribeTokens tokens, CurrentPerson current, LegalClock clock) {
        this.choices = choices;
        this.tokens = tokens;
        this.current = current;
        this.clock = clock;
    }

    @Override
    @PreAuthorize("@identity.isPerson()")
    @Transactional(readOnly = true)
    public MailChoice mine() {
        return choices.of(current.id());
    }

    @Override
    @PreAuthorize("@identity.isPerson()")
    public void choose(MailChoice choice) {
        choices.choose(current.id(), choice, clock.instant());
    }

    @Override
    @PublicRead
    @Transactional(readOnly = true)
    public MailKind kindOf(String token) {
        return meant(token).kind();
    }

    /** The token is the permission: it came with a mail, and names whose mail it is. */
    @Override
    @PreAuthorize("permitAll()")
    public void unsubscribe(String token) {
        var meant = meant(token);
        var before = choices.of(meant.person());
        if (before.wants(meant.kind())) {
            choices.choose(meant.person(), before.without(meant.kind()), clock.instant());
        }
    }

    private Meant meant(String token) {
        return tokens.read(token).orElseThrow(() -> new Refused("error.unsubscribe"));
    }
}
