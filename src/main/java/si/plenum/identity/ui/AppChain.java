package si.plenum.identity.ui;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.web.SecurityFilterChain;

/** The chain of the application under {@code /app}, the only one with a session. */
@Configuration(proxyBeanMethods = false)
class AppChain {

    @Bean
    @Order(2)
    SecurityFilterChain app(HttpSecurity http, Customizer<HttpSecurity> signInParts) {
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
        signInParts.customize(http);
        return http.build();
    }
}
