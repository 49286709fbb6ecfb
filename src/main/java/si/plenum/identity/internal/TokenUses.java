package si.plenum.identity.internal;

import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * When tokens were last used, written down a little later and together: a call that only reads must not wait for the disk, and
 * to know the last use to some seconds is enough. What was not written when the program is killed is lost.
 */
@Component
class TokenUses {

    private static final HexFormat HEX = HexFormat.of();

    private final Map<String, Instant> unwritten = new ConcurrentHashMap<>();
    private final ApiTokenRepository tokens;

    TokenUses(ApiTokenRepository tokens) {
        this.tokens = tokens;
    }

    void note(byte[] hash, Instant at) {
        unwritten.put(HEX.formatHex(hash), at);
    }

    @Transactional
    @Scheduled(fixedDelay = 10, timeUnit = TimeUnit.SECONDS)
    public void write() {
        for (var hash : unwritten.keySet().stream().sorted().toList()) {
            var at = unwritten.remove(hash);
            if (at != null) tokens.noteUse(HEX.parseHex(hash), at);
        }
    }
}
