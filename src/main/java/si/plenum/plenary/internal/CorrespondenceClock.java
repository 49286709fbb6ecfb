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
import si.plenum.platform.Refused;
import si.plenum.plenary.SessionId;
import si.plenum.voting.VoteView;

/** Leads sessions by correspondence on, from the start of the program on; as the principal {@code system}. */
@Component
class CorrespondenceClock {

    private static final Logger LOG = LoggerFactory.getLogger(CorrespondenceClock.class);

    private final SessionRepository sessions;
    private final Correspondence correspondence;
    private final TransactionTemplate transaction;
    private final LegalClock clock;

    CorrespondenceClock(
            SessionRepository sessions,
            Correspondence correspondence,
            PlatformTransactionManager transactions,
            LegalClock clock) {
        this.sessions = sessions;
        this.correspondence = correspondence;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 2, timeUnit = TimeUnit.SECONDS)
    void tick() {
        sessions.underWay(clock.instant()).forEach(this::advance);
    }

    private void leadOn(VoteView vote) {
        try {
            transaction.executeWithoutResult(status -> correspondence.leadOn(vote));
        } catch (Refused notYet) {
            LOG.debug("Secret vote {} could not be led on yet ({}); tried again", vote.number(), notYet.key());
        }
    }

    private void advance(SessionId session) {
        try {
            AsSystem.run(() -> {
                transaction.executeWithoutResult(status -> correspondence.begin(session));
                // One at a time: a key that is still being made holds up only its own vote.
                correspondence.secret(session).forEach(this::leadOn);
                transaction.executeWithoutResult(status -> correspondence.end(session));
            });
        } catch (RuntimeException failed) {
            LOG.warn("Session {} could not be led on; tried again", session.value(), failed);
        }
    }
}
