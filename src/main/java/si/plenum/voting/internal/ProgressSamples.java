package si.plenum.voting.internal;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import si.plenum.voting.SecretProgress;
import si.plenum.voting.VoteId;

/**
 * The numbers of running secret votes, taken every five seconds and shown to everyone from here: whoever looks more often, or
 * is told of something else meanwhile, cannot see in which moment somebody voted.
 */
@Component
class ProgressSamples {

    private final Map<VoteId, SecretProgress> samples = new ConcurrentHashMap<>();
    private final SecretVoteRepository secretVotes;
    private final VoteRepository votes;
    private final ApplicationEventPublisher events;

    ProgressSamples(SecretVoteRepository secretVotes, VoteRepository votes, ApplicationEventPublisher events) {
        this.secretVotes = secretVotes;
        this.votes = votes;
        this.events = events;
    }

    /** The last sample of a running vote; nothing before the first one. */
    SecretProgress of(VoteId vote) {
        return samples.getOrDefault(vote, SecretProgress.NONE);
    }

    @Scheduled(fixedRateString = "PT5S")
    void take() {
        var running = secretVotes.running();
        samples.keySet().retainAll(running);
        for (var vote : running) {
            var now = secretVotes.progress(vote);
            if (now.equals(samples.put(vote, now))) continue;
            votes.find(vote).ifPresent(found -> events.publishEvent(found.changed()));
        }
    }
}
