package si.plenum.voting.internal;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import si.plenum.voting.VoteId;

/** Gives keys to votes that were scheduled while none was ready. */
@Component
class KeySupply {

    private final SecretVoteRepository votes;
    private final SecretStages stages;
    private final ReadyKeys ready;
    private final TransactionTemplate transaction;

    KeySupply(
            SecretVoteRepository votes, SecretStages stages, ReadyKeys ready, PlatformTransactionManager transactions) {
        this.votes = votes;
        this.stages = stages;
        this.ready = ready;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Scheduled(fixedDelayString = "PT1S")
    void supply() {
        votes.withoutKey().forEach(this::supply);
    }

    private void supply(VoteId vote) {
        ready.take().ifPresent(key -> transaction.executeWithoutResult(status -> stages.give(vote, key)));
    }
}
