package si.plenum.identity.internal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import si.plenum.identity.SignedIn;

/** Ends a session whose account has since been disabled, signed out everywhere, or made or unmade an administrator. */
class SealFilter extends OncePerRequestFilter {

    private final AccountRepository accounts;

    SealFilter(AccountRepository accounts) {
        this.accounts = accounts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null
                && authentication.getPrincipal() instanceof SignedIn person
                && !holds(person, authentication)) {
            SecurityContextHolder.clearContext();
            var session = request.getSession(false);
            if (session != null) session.invalidate();
        }
        chain.doFilter(request, response);
    }

    private boolean holds(SignedIn person, Authentication authentication) {
        return accounts.open(person.id())
                .filter(account -> Secrets.seal(account.sessionSecret()).equals(person.seal()))
                .filter(account -> account.administrator()
                        == authentication.getAuthorities().containsAll(PersonAuthentication.authorities(true)))
                .isPresent();
    }
}
