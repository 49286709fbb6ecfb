package si.plenum.voting.internal;

import java.time.Duration;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import si.plenum.platform.LegalClock;
import si.plenum.voting.VoteState;
import si.plenum.voting.internal.VoteKeyFiles.Held;

/**
 * Destroys the keys of votes that are counted or annulled, where the program died between that and destroying them: at the
 * start, before it serves, and again and again.
 */
@Component
class KeyDestruction {

    private static final Logger LOG = LoggerFactory.getLogger(KeyDestruction.class);

    private static final Set<String> OVER =
            Set.of(VoteState.COUNTED.wireName(), VoteState.CERTIFIED.wireName(), VoteState.ANNULLED.wireName());

    /** A key without a vote may belong to one that another node is scheduling. */
    private static final Duration ORPHANED = Duration.ofDays(1);

    private final VoteKeyFiles keys;
    private final SecretVoteRepository votes;
    private final LegalClock clock;

    KeyDestruction(VoteKeyFiles keys, SecretVoteRepository votes, LegalClock clock) {
        this.keys = keys;
        this.votes = votes;
        this.clock = clock;
    }

    @EventListener(ApplicationStartedEvent.class)
    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT10M")
    void destroyWhatIsOver() {
        var held = keys.held();
        if (held.isEmpty()) return;
        var states = votes.states(held.stream().map(Held::vote).distinct().toList());
        for (var key : held) {
            var state = states.get(key.vote());
            boolean over = state == null
                    ? key.file().written().isBefore(clock.instant().minus(ORPHANED))
                    : OVER.contains(state);
            if (over) {
                keys.destroy(key.vote());
                LOG.info("Keys of vote {} destroyed", key.vote().value());
            }
        }
    }
}
