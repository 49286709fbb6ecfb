package si.plenum.identity.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.authentication.RememberMeAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.web.authentication.rememberme.TokenBasedRememberMeServices;

/**
 * A cookie that signs in again after the session is gone, so that a restart sends nobody away. It holds the person's id, an
 * end and a keyed hash over both and the account's session secret; nothing is kept here, so tabs that open together agree.
 */
class RememberedSignIns extends TokenBasedRememberMeServices {

    static final String COOKIE = "plenum-remember";
    private static final Duration LASTS = Duration.ofDays(30);
    private static final String PATH = "/app";

    RememberedSignIns(String key, AccountDetailsService accounts) {
        super(key, accounts, RememberMeTokenAlgorithm.SHA256);
        setMatchingAlgorithm(RememberMeTokenAlgorithm.SHA256);
        setCookieName(COOKIE);
        setAlwaysRemember(true);
        setTokenValiditySeconds(Math.toIntExact(LASTS.toSeconds()));
    }

    @Override
    protected String retrieveUserName(Authentication authentication) {
        return authentication.getName();
    }

    @Override
    protected Authentication createSuccessfulAuthentication(HttpServletRequest request, UserDetails user) {
        var account = (AccountDetailsService.AccountDetails) user;
        var remembered = new RememberMeAuthenticationToken(getKey(), account.person(), account.getAuthorities());
        remembered.setDetails(getAuthenticationDetailsSource().buildDetails(request));
        return remembered;
    }

    /** An old link clicked again is no reason to forget a good sign-in. */
    @Override
    public void loginFail(HttpServletRequest request, HttpServletResponse response) {}

    @Override
    protected void setCookie(String[] tokens, int maxAge, HttpServletRequest request, HttpServletResponse response) {
        write(encodeCookie(tokens), Duration.ofSeconds(maxAge), request, response);
    }

    @Override
    protected void cancelCookie(HttpServletRequest request, HttpServletResponse response) {
        write("", Duration.ZERO, request, response);
    }

    private static void write(String value, Duration age, HttpServletRequest request, HttpServletResponse response) {
        var cookie = ResponseCookie.from(COOKIE, value)
                .path(PATH)
                .maxAge(age)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
