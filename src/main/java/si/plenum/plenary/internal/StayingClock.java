package si.plenum.plenary.internal;

import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import si.plenum.identity.AsSystem;
import si.plenum.platform.LegalClock;

/** Ends votes that stayed open after their session, from the start of the program on; as the principal {@code system}. */
@Component
class StayingClock {

    private static final Logger LOG = LoggerFactory.getLogger(StayingClock.class);

    private final AgendaRepository agenda;
    private final StayingVotes staying;
    private final TransactionTemplate transaction;
    private final LegalClock clock;

    StayingClock(
            AgendaRepository agenda, StayingVotes staying, PlatformTransactionManager transactions, LegalClock clock) {
        this.agenda = agenda;
        this.staying = staying;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 2, timeUnit = TimeUnit.SECONDS)
    void tick() {
        agenda.votesPast(clock.instant()).forEach(this::end);
    }

    private void end(ItemRecord item) {
        try {
            AsSystem.run(() -> transaction.executeWithoutResult(status -> staying.end(item)));
        } catch (RuntimeException failed) {
            LOG.warn(
                    "The vote on item {} could not be ended; tried again",
                    item.id().value(),
                    failed);
        }
    }
}
