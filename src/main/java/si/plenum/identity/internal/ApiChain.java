package si.plenum.identity.internal;

import static org.springframework.security.authorization.AuthorityAuthorizationManager.hasAuthority;
import static org.springframework.security.authorization.AuthorizationManagers.anyOf;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.authorization.AuthenticatedAuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import si.plenum.identity.ApiTokens;
import si.plenum.platform.Crowded;
import si.plenum.platform.Refused;
import si.plenum.platform.language.Refusals;
import tools.jackson.databind.json.JsonMapper;

/**
 * The chain of the JSON interface. Reading what is public needs no token; a token that is shown must be good and must have
 * the scope of the call. What a person may do is asked later, in the services.
 */
@Configuration(proxyBeanMethods = false)
class ApiChain {

    private static final String[] BLIND = {"/api/v1/votes/*/credentials", "/api/v1/votes/*/secret-ballots"};

    private final JsonMapper json;
    private final Refusals refusals;

    ApiChain(JsonMapper json, Refusals refusals) {
        this.json = json;
        this.refusals = refusals;
    }

    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http, ApiTokens tokens) {
        http.securityMatcher("/api/v1", "/api/v1/**");
        ChainParts.stateless(http);
        ChainParts.headers(http, "default-src 'none'; frame-ancestors 'none'");
        http.addFilterBefore(
                new AnonymousCalls(ChainParts.anyOf(List.of(BLIND)), this::refuse), AuthorizationFilter.class);
        http.addFilterBefore(new BearerFilter(tokens, this::refuse), AuthorizationFilter.class);
        http.authorizeHttpRequests(requests -> requests
                // A grant or a token of its own stands in the body; a bearer token would say who is voting.
                .requestMatchers(HttpMethod.POST, BLIND)
                .permitAll()
                .requestMatchers(HttpMethod.PUT, "/api/v1/votes/*/ballots/*")
                .hasAuthority("SCOPE_vote")
                .requestMatchers(HttpMethod.POST, "/api/v1/votes/*/grants")
                .hasAuthority("SCOPE_vote")
                .requestMatchers(HttpMethod.GET, "/api/v1/me", "/api/v1/votes/*/ballots/*")
                .hasAuthority("SCOPE_read")
                .requestMatchers(HttpMethod.GET, "/**")
                .access(anyOf(AuthenticatedAuthorizationManager.anonymous(), hasAuthority("SCOPE_read")))
                .requestMatchers(HttpMethod.HEAD, "/**")
                .access(anyOf(AuthenticatedAuthorizationManager.anonymous(), hasAuthority("SCOPE_read")))
                .requestMatchers(HttpMethod.OPTIONS, "/**")
                .permitAll()
                .anyRequest()
                .hasAuthority("SCOPE_write"));
        http.exceptionHandling(refused -> refused.authenticationEntryPoint(
                        (request, response, reason) -> refuse(response, HttpStatus.UNAUTHORIZED))
                .accessDeniedHandler((request, response, reason) -> refuse(response, HttpStatus.FORBIDDEN)));
        return http.build();
    }

    private static String name(HttpStatus status) {
        return switch (status) {
            case UNAUTHORIZED -> "unauthorized";
            case BAD_REQUEST -> "identified";
            case SERVICE_UNAVAILABLE -> "crowded";
            default -> "forbidden";
        };
    }

    private static @Nullable String why(HttpStatus status) {
        return switch (status) {
            case BAD_REQUEST -> "error.secret.identified";
            case SERVICE_UNAVAILABLE -> "error.crowded";
            default -> null;
        };
    }

    /** A problem as RFC 9457 writes it. */
    private void refuse(HttpServletResponse response, HttpStatus status) throws IOException {
        var problem = ProblemDetail.forStatus(status);
        problem.setType(URI.create("urn:plenum:problem:" + name(status)));
        var why = why(status);
        if (why != null) problem.setDetail(refusals.sentence(LocaleContextHolder.getLocale(), new Refused(why)));
        problem.setTitle(status.getReasonPhrase());
        response.setStatus(status.value());
        if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(Crowded.WAIT.toSeconds()));
        }
        if (status == HttpStatus.UNAUTHORIZED) response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getWriter().write(json.writeValueAsString(problem));
    }
}
