package si.plenum.identity.internal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;
import si.plenum.identity.internal.BearerFilter.Refusal;
import si.plenum.platform.UnloggedRequests;

/**
 * Calls that must not say who makes them: one with a cookie or a token is refused before anybody reads either, and none of
 * them is written to an access log.
 */
class AnonymousCalls extends OncePerRequestFilter {

    private final RequestMatcher calls;
    private final Refusal refusal;

    AnonymousCalls(RequestMatcher calls, Refusal refusal) {
        this.calls = calls;
        this.refusal = refusal;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !calls.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        UnloggedRequests.mark(request);
        if (request.getHeader(HttpHeaders.COOKIE) != null || request.getHeader(HttpHeaders.AUTHORIZATION) != null) {
            refusal.refuse(response, HttpStatus.BAD_REQUEST);
            return;
        }
        chain.doFilter(request, response);
    }
}
