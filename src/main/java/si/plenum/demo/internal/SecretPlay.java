package si.plenum.demo.internal;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import si.plenum.demo.internal.DemoContent.SessionPart;
import si.plenum.platform.Refused;
import si.plenum.plenary.ItemId;
import si.plenum.plenary.Proceedings;
import si.plenum.voting.Choice;
import si.plenum.voting.SecretBallots;
import si.plenum.voting.VoteId;
import si.plenum.voting.VoteKeysWanted;
import si.plenum.voting.Votes;

/** A secret vote: those who are there draw their ballots, the chair opens casting, the ballots come in without names. */
@Component
class SecretPlay {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Cast cast;
    private final Proceedings proceedings;
    private final Votes votes;
    private final SecretBallots secret;
    private final ApplicationEventPublisher events;

    SecretPlay(
            Cast cast, Proceedings proceedings, Votes votes, SecretBallots secret, ApplicationEventPublisher events) {
        this.cast = cast;
        this.proceedings = proceedings;
        this.votes = votes;
        this.secret = secret;
        this.events = events;
    }

    /** Has keys made while the play goes on. */
    void prepare() {
        events.publishEvent(new VoteKeysWanted());
    }

    /** Opens a vote that may be secret; its key may still be on its way. */
    void open(Runnable opening) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                opening.run();
                return;
            } catch (Refused refused) {
                if (!refused.key().equals("error.secret.key") || System.nanoTime() > end) throw refused;
                LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            }
        }
    }

    void vote(SessionPart part, ItemId item, VoteId vote, Map<String, Choice> choices) {
        var voters = new LinkedHashMap<SecretVoter, Choice>();
        choices.forEach((key, choice) -> voters.put(cast.as(key, () -> drawn(vote)), choice));
        cast.as(part.chair(), () -> proceedings.openCasting(item));
        voters.forEach((voter, choice) -> secret.cast(vote, voter.ballot(choice)));
    }

    private SecretVoter drawn(VoteId vote) {
        var entry = votes.mine(vote).getFirst().entry();
        var grant = secret.grant(vote, entry);
        var voter = new SecretVoter(vote, secret.paper(vote).publicKey());
        voter.signed(secret.draw(vote, grant.text(), voter.blindedMessage()));
        return voter;
    }
}
