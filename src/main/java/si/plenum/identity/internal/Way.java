package si.plenum.identity.internal;

import java.time.Duration;
import java.util.Locale;

/** How somebody comes in, and how long the way stays open. */
enum Way {
    MAIL(Duration.ofMinutes(15)),
    /** After the right code: the page sends it on at once. */
    CODE(Duration.ofMinutes(1)),
    /** Handed over by an administrator, on paper perhaps, hence longer. */
    ISSUED(Duration.ofHours(24)),
    SETUP(Duration.ofMinutes(1)),
    DEMO(Duration.ofMinutes(1));

    private final Duration lasts;

    Way(Duration lasts) {
        this.lasts = lasts;
    }

    Duration lasts() {
        return lasts;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
