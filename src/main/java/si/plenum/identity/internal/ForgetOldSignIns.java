package si.plenum.identity.internal;

import java.time.Duration;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import si.plenum.platform.LegalClock;

/** Forgets what nobody needs: ways in a day after their end, counts of attempts after two days. */
@Component
class ForgetOldSignIns {

    private static final Duration LINKS = Duration.ofDays(1);
    private static final Duration COUNTS = Duration.ofDays(2);

    private final SignInRepository signIns;
    private final RateLimits limits;
    private final LegalClock clock;

    ForgetOldSignIns(SignInRepository signIns, RateLimits limits, LegalClock clock) {
        this.signIns = signIns;
        this.limits = limits;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT1H")
    void forget() {
        var now = clock.instant();
        signIns.forgetBefore(now.minus(LINKS));
        limits.forgetBefore(now.minus(COUNTS));
    }
}
