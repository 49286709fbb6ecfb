package si.plenum.identity;

import java.util.List;
import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * Runs something as the program itself, the principal {@code system}: what the clock brings about, and what a mail needs to
 * know. It stays on the thread and in its transaction; whoever was acting before acts again afterwards.
 */
public final class AsSystem {

    private static final Authentication SYSTEM = UsernamePasswordAuthenticationToken.authenticated(
            "system", null, List.of(new SimpleGrantedAuthority("ROLE_SYSTEM")));

    private AsSystem() {}

    public static <T> T call(Supplier<T> work) {
        return Acting.as(SYSTEM, work);
    }

    public static void run(Runnable work) {
        call(() -> {
            work.run();
            return true;
        });
    }
}
