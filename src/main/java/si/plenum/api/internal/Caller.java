package si.plenum.api.internal;

import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who calls. */
final class Caller {

    private Caller() {}

    /** Whether the call shows a good token. */
    static boolean isKnown() {
        var who = SecurityContextHolder.getContext().getAuthentication();
        return who != null && who.isAuthenticated() && !(who instanceof AnonymousAuthenticationToken);
    }
}
