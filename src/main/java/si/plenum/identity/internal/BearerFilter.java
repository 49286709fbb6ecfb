package si.plenum.identity.internal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import si.plenum.identity.ApiTokens;
import si.plenum.platform.Crowded;

/** Lets a token speak for its person, for this one request. */
class BearerFilter extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer ";

    private final ApiTokens tokens;
    private final Refusal refusal;

    BearerFilter(ApiTokens tokens, Refusal refusal) {
        this.tokens = tokens;
        this.refusal = refusal;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null) {
            chain.doFilter(request, response);
            return;
        }
        boolean bearer = header.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
        Optional<ApiTokens.Bearer> known;
        try {
            known = bearer
                    ? tokens.authenticate(header.substring(SCHEME.length()).strip())
                    : Optional.empty();
        } catch (RuntimeException failed) {
            if (!Crowded.caused(failed)) throw failed;
            refusal.refuse(response, HttpStatus.SERVICE_UNAVAILABLE);
            return;
        }
        if (known.isEmpty()) {
            refusal.refuse(response, HttpStatus.UNAUTHORIZED);
            return;
        }
        var who = known.get();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new PersonAuthentication(
                who.person(), PersonAuthentication.authorities(who.administrator(), who.scopes())));
        SecurityContextHolder.setContext(context);
        chain.doFilter(request, response);
    }

    /** How a request is turned away. */
    interface Refusal {
        void refuse(HttpServletResponse response, HttpStatus status) throws IOException;
    }
}
