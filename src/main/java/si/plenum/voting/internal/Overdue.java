package si.plenum.voting.internal;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import si.plenum.identity.AsSystem;
import si.plenum.voting.VoteId;

/**
 * Closes votes whose deadline has passed, as of that deadline: from the start of the program on by a timer, and whenever
 * somebody looks at one. As the principal {@code system}.
 */
@Component
class Overdue {

    private static final Logger LOG = LoggerFactory.getLogger(Overdue.class);

    private final Lock closing = new ReentrantLock();
    private final VoteRepository votes;
    private final Stages stages;
    private final TransactionTemplate ownTransaction;

    Overdue(VoteRepository votes, Stages stages, PlatformTransactionManager transactions) {
        this.votes = votes;
        this.stages = stages;
        this.ownTransaction = new TransactionTemplate(transactions);
        // Whoever looks may be in a transaction that only reads.
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Scheduled(fixedDelay = 2, timeUnit = TimeUnit.SECONDS)
    void closeAll() {
        close(votes.overdue());
    }

    /**
     * One at a time, and who comes meanwhile does not wait: a reader holds a connection already, and if all of them waited for
     * a second one, none would be left.
     */
    void close(List<VoteId> overdue) {
        if (overdue.isEmpty() || !closing.tryLock()) return;
        try {
            overdue.forEach(this::close);
        } finally {
            closing.unlock();
        }
    }

    private void close(VoteId vote) {
        try {
            AsSystem.run(() -> ownTransaction.executeWithoutResult(status -> stages.close(vote, true)));
        } catch (RuntimeException failed) {
            LOG.warn("Vote {} is past its deadline and could not be closed; tried again", vote.value(), failed);
        }
    }
}
