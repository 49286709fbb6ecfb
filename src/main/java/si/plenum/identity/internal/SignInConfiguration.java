package si.plenum.identity.internal;

import java.util.HexFormat;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import si.plenum.identity.SignIns;
import si.plenum.platform.InstanceKeys;

/** How the application's chain lets somebody in: a token sent by a form, a remembered sign-in, a session that still holds. */
@Configuration(proxyBeanMethods = false)
class SignInConfiguration {

    private static final String PAGE = "/app/prijava";

    /** Vaadin writes scripts into its first page and makes functions from text; from elsewhere nothing comes in either case. */
    private static final String APP_POLICY =
            "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; "
                    + "img-src 'self' data: blob:; font-src 'self' data:; object-src 'none'; base-uri 'self'; "
                    + "form-action 'self'; frame-ancestors 'none'";

    @Bean
    RememberedSignIns rememberedSignIns(InstanceKeys keys, AccountDetailsService accounts) {
        return new RememberedSignIns(HexFormat.of().formatHex(keys.key("remember")), accounts);
    }

    /** Requests are measured whole; a measurement of every filter and permission costs more than they do. */
    @Bean
    SecurityObservationSettings observations() {
        return SecurityObservationSettings.noObservations();
    }

    /**
     * To be applied after Vaadin's own part of the chain of the application. Not a {@code Customizer}: Spring would apply a bean
     * of that type to every chain.
     */
    @Bean
    Consumer<HttpSecurity> signInParts(SignIns signIns, RememberedSignIns remembered, AccountRepository accounts) {
        return http -> {
            ChainParts.headers(http, APP_POLICY);
            http.oneTimeTokenLogin(login -> login.loginPage(PAGE)
                    .showDefaultSubmitPage(false)
                    .loginProcessingUrl(PAGE + "/potrdi")
                    .authenticationProvider(new LinkAuthentication(signIns))
                    .authenticationSuccessHandler(onward(signIns))
                    .authenticationFailureHandler(back())
                    // The page makes the tokens, under its rate limit; this address makes none.
                    .tokenGeneratingUrl(PAGE + "/poslji")
                    .generateRequestResolver(request -> null)
                    .tokenGenerationSuccessHandler((request, response, token) -> {}));
            http.rememberMe(remember -> remember.key(remembered.getKey()).rememberMeServices(remembered));
            http.addFilterBefore(new SealFilter(accounts), AnonymousAuthenticationFilter.class);
        };
    }

    private static AuthenticationSuccessHandler onward(SignIns signIns) {
        var saved = new SavedRequestAwareAuthenticationSuccessHandler();
        saved.setDefaultTargetUrl("/app/");
        return (request, response, authentication) -> {
            if (signIns.untold()) {
                response.sendRedirect("/app/izdana-povezava");
            } else {
                saved.onAuthenticationSuccess(request, response, authentication);
            }
        };
    }

    private static AuthenticationFailureHandler back() {
        return (request, response, reason) -> response.sendRedirect(
                PAGE + "?napaka=" + ("error.link.used".equals(reason.getMessage()) ? "uporabljena" : "potekla"));
    }
}
