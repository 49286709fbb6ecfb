package si.plenum.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.web.FilterChainProxy;
import org.springframework.security.web.authentication.ott.OneTimeTokenAuthenticationFilter;
import org.springframework.security.web.authentication.rememberme.RememberMeAuthenticationFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import si.plenum.PlenumTest;
import si.plenum.identity.ApiTokens;
import si.plenum.identity.ApiTokens.Scope;
import si.plenum.identity.TestPersons;
import si.plenum.platform.LegalClock;

/** What an address answers, seen from outside. */
@PlenumTest
class ChainsTest {

    @LocalServerPort
    int port;

    @Autowired
    ApiTokens tokens;

    @Autowired
    TestPersons persons;

    @Autowired
    LegalClock clock;

    @Autowired
    FilterChainProxy chains;

    private Browser browser;

    @BeforeEach
    void open() {
        browser = new Browser(port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nothing",
                "/app2",
                "/wp-login.php",
                "/login",
                "/logout",
                "/error",
                "/actuator",
                "/actuator/env",
                "/actuator/health",
                "/v3/api-docs",
                "/VAADIN/build/none.js",
                "/api",
                "/api/v2/me"
            })
    void an_unknown_address_is_not_found_and_makes_no_session(String path) {
        var answer = browser.get(path, "Accept", "text/html");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("script-src 'none'"));
        assertThat(answer.body()).doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/css/plenum.css", "/livez", "/readyz", "/favicon.ico"})
    void a_public_address_allows_no_script_and_sets_no_cookie(String path) {
        var answer = browser.get(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("script-src 'none'"));
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }

    @Test
    void the_application_sends_a_visitor_to_sign_in_with_a_narrow_cookie() {
        var answer = browser.get("/app/");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(location -> assertThat(location).endsWith("/app/prijava"));
        assertThat(answer.headers().firstValue("Set-Cookie"))
                .hasValueSatisfying(cookie -> assertThat(cookie).contains("Path=/app", "HttpOnly", "SameSite=Lax"));
        assertThat(browser.get("/app/prijava").statusCode()).isEqualTo(200);
    }

    @Test
    void a_bad_token_is_refused_even_where_reading_is_public() {
        var answer = browser.get("/api/v1/decisions", "Authorization", "Bearer plenum_wrong");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(answer.body()).contains("\"type\":\"urn:plenum:problem:unauthorized\"");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void writing_needs_a_token() {
        assertThat(browser.send("POST", "/api/v1/proposals").statusCode()).isEqualTo(401);
    }

    @Test
    void a_token_does_no_more_than_its_scopes() {
        var reading = token(Set.of(Scope.READ));
        var writing = token(Set.of(Scope.WRITE));
        var ballot = "/api/v1/votes/7d0b2d3e-6a64-4b0e-8f0c-0f3f0d3b8a11/ballots/mine";

        for (var refused : List.of(
                browser.send("POST", "/api/v1/proposals", "Authorization", "Bearer " + reading),
                browser.send("PUT", ballot, "Authorization", "Bearer " + writing),
                browser.get("/api/v1/me", "Authorization", "Bearer " + writing))) {
            assertThat(refused.statusCode()).isEqualTo(403);
            assertThat(refused.body()).contains("\"type\":\"urn:plenum:problem:forbidden\"");
        }
    }

    @Test
    void whoever_spoke_before_on_a_connection_is_forgotten() throws IOException {
        var known = "GET /api/v1/me HTTP/1.1\r\nHost: test\r\nAuthorization: Bearer " + token(Set.of(Scope.READ));
        var unknown = "\r\n\r\nGET /api/v1/me HTTP/1.1\r\nHost: test\r\nConnection: close\r\n\r\n";

        // In one piece, so that the same thread of the server reads both, one after the other.
        try (var connection = new Socket(InetAddress.getLoopbackAddress(), port)) {
            connection.getOutputStream().write((known + unknown).getBytes(StandardCharsets.US_ASCII));
            var answers = new String(connection.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answers).containsSubsequence("HTTP/1.1 200", "Programska oseba", "HTTP/1.1 401");
            assertThat(answers).containsOnlyOnce("Programska oseba");
        }
    }

    @Test
    void only_the_application_lets_somebody_in_or_remembers_them() {
        assertThat(chains.getFilterChains())
                .filteredOn(chain -> chain.getFilters().stream()
                        .anyMatch(filter -> filter instanceof RememberMeAuthenticationFilter
                                || filter instanceof SealFilter
                                || filter instanceof OneTimeTokenAuthenticationFilter))
                .singleElement()
                .satisfies(chain -> assertThat(chain.getFilters())
                        .hasAtLeastOneElementOfType(SecurityContextHolderFilter.class)
                        .doesNotHaveAnyElementsOfTypes(BearerFilter.class)
                        .filteredOn(SealFilter.class::isInstance)
                        .hasSize(1));
    }

    private String token(Set<Scope> scopes) {
        return persons.as(
                persons.create("Programska oseba"),
                () -> tokens.make("test", scopes, clock.today().plusDays(1)));
    }
}
