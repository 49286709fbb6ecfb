package si.plenum.identity.ui;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.SecurityFilterChain;

/** The chain of the application under {@code /app}, the only one with a session. */
@Configuration(proxyBeanMethods = false)
class AppChain {

    /**
     * Names the holder of who is acting before the chains are put together, which clear the holder after each request: Vaadin
     * itself names it later, and then they would clear another one, and leave the person to the next request on the connection.
     */
    AppChain(SecurityContextHolderStrategy holder) {
        SecurityContextHolder.setContextHolderStrategy(holder);
    }

    /** In place of Vaadin's own, which knows nothing of work that the program does as itself within a person's page. */
    @Bean
    static SecurityContextHolderStrategy actingFirst() {
        return new ActingFirst();
    }

    @Bean
    @Order(2)
    SecurityFilterChain app(HttpSecurity http, Consumer<HttpSecurity> signInParts) {
        http.securityMatcher("/app", "/app/**");
        http.authorizeHttpRequests(
                requests -> requests.requestMatchers("/app/prijava", "/app/prijava/**", "/app/postavitev")
                        .permitAll());
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                vaadin -> vaadin.loginView(SignInView.class)
                        .anyRequest(AuthorizedUrl::authenticated)
                        .defaultSuccessUrl("/app/"));
        // Vaadin's sign-in view brings a form for name and password; there are no passwords here.
        http.formLogin(AbstractHttpConfigurer::disable);
        signInParts.accept(http);
        return http.build();
    }
}
