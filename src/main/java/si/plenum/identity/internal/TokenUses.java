package si.plenum.identity.internal;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import si.plenum.identity.internal.ApiTokenRepository.Hash;

/**
 * When tokens were last used, written down a little later and together: a call that only reads must not wait for the disk, and
 * to know the last use to some seconds is enough. What was not written when the program is killed is lost.
 */
@Component
class TokenUses {

    private final Map<Hash, Instant> unwritten = new ConcurrentHashMap<>();
    private final ApiTokenRepository tokens;

    TokenUses(ApiTokenRepository tokens) {
        this.tokens = tokens;
    }

    void note(Hash token, Instant at) {
        unwritten.put(token, at);
    }

    @Transactional
    @Scheduled(fixedDelay = 10, timeUnit = TimeUnit.SECONDS)
    public void write() {
        var uses = new HashMap<Hash, Instant>();
        for (var token : unwritten.keySet()) {
            var at = unwritten.remove(token);
            if (at != null) uses.put(token, at);
        }
        tokens.noteUses(uses);
    }
}
