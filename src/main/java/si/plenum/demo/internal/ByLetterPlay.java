package si.plenum.demo.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import si.plenum.demo.internal.DemoContent.SessionPart;
import si.plenum.plenary.SessionId;
import si.plenum.plenary.SessionState;
import si.plenum.plenary.Sessions;
import si.plenum.voting.Votes;

/** A session by correspondence that is under way: the clock has opened its votes, some have voted. */
@Component
class ByLetterPlay {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Cast cast;
    private final Sessions sessions;
    private final Votes votes;
    private final VotePlay play;

    ByLetterPlay(Cast cast, Sessions sessions, Votes votes, VotePlay play) {
        this.cast = cast;
        this.sessions = sessions;
        this.votes = votes;
        this.play = play;
    }

    void play(SessionPart part, Instant opens, Script script, Supplier<SessionId> session) {
        script.at(opens.plusSeconds(1), () -> awaitOpening(part, session.get()));
        var arrivals = part.arrivals();
        if (arrivals == null) return;
        for (var arrival : arrivals) {
            script.at(
                    script.moment(part.day(), arrival.at()),
                    () -> arrival.who().forEach(key -> cast(part, key, session.get())));
        }
    }

    /** The program's own clock opens the votes: within seconds, as always. */
    private void awaitOpening(SessionPart part, SessionId session) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (cast.as(part.chair(), () -> sessions.page(session)).row().state() != SessionState.OPEN) {
            if (System.nanoTime() > end) throw new IllegalStateException("the clock has not opened " + part.key());
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }

    private void cast(SessionPart part, String key, SessionId session) {
        var all = cast.as(part.chair(), () -> votes.ofContext(session.value()));
        for (int i = 0; i < all.size(); i++) {
            var vote = all.get(i).id();
            var choice = play.choices(part, part.agenda().get(i), all.get(i)).get(key);
            if (choice != null) cast.as(key, () -> play.ballot(vote, choice));
        }
    }
}
