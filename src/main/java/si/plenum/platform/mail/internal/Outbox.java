package si.plenum.platform.mail.internal;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import si.plenum.platform.LegalClock;
import si.plenum.platform.mail.MailOut;
import si.plenum.platform.mail.OutgoingMail;

/** Writes the outbox, and wakes the sender once what was written is committed. */
@Component
class Outbox implements MailOut {

    private final OutboxRepository repository;
    private final MailSettings settings;
    private final OutboxSender sender;
    private final LegalClock clock;

    Outbox(OutboxRepository repository, MailSettings settings, OutboxSender sender, LegalClock clock) {
        this.repository = repository;
        this.settings = settings;
        this.sender = sender;
        this.clock = clock;
    }

    @Override
    public boolean sends() {
        return settings.sends();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void queue(OutgoingMail mail) {
        if (!sends()) return;
        repository.add(mail, clock.instant());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                sender.wake();
            }
        });
    }
}
