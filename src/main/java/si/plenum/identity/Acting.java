package si.plenum.identity;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;

/**
 * Changes who acts on this thread for as long as some work takes.
 *
 * <p>It goes before whoever is signed in, in a live page too: there a person is found by the page's session, whatever the
 * thread says. So {@link #now()} is asked first wherever the program asks who is acting.
 */
public final class Acting {

    private static final ThreadLocal<@Nullable Authentication> INSTEAD = new ThreadLocal<>();

    private Acting() {}

    /** Who acts in place of whoever is signed in; empty nearly always. */
    public static Optional<Authentication> now() {
        return Optional.ofNullable(INSTEAD.get());
    }

    static <T> T as(Authentication who, Supplier<T> work) {
        var before = INSTEAD.get();
        INSTEAD.set(who);
        try {
            return work.get();
        } finally {
            if (before == null) INSTEAD.remove();
            else INSTEAD.set(before);
        }
    }
}
