package si.plenum.identity.internal;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import si.plenum.platform.ManagementPort;

/** The chain of the second door: health and figures, and nothing else. */
@Configuration(proxyBeanMethods = false)
class ManagementChain {

    @Bean
    @Order(0)
    SecurityFilterChain management(HttpSecurity http, ManagementPort port) {
        http.securityMatcher(port::carries);
        ChainParts.stateless(http);
        http.authorizeHttpRequests(requests -> requests.requestMatchers(
                        PathPatternRequestMatcher.withDefaults().matcher("/actuator/**"))
                .permitAll()
                .anyRequest()
                .denyAll());
        return http.build();
    }
}
