package si.plenum.identity.internal;

import jakarta.servlet.DispatcherType;
import java.util.stream.Stream;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import si.plenum.identity.PublicAddresses;

/** The chains of those who only read, and of those who look for what is not there. */
@Configuration(proxyBeanMethods = false)
class PublicChains {

    /** The ballot page: a document of its own with one script, of which nothing that it opens or links learns its address. */
    @Bean
    @Order(3)
    SecurityFilterChain ballotChain(HttpSecurity http) {
        http.securityMatcher("/glasovnica", "/glasovnica/**");
        ChainParts.stateless(http);
        ChainParts.headers(http, ChainParts.BALLOT);
        http.headers(headers -> headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN)));
        http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll());
        return http.build();
    }

    @Bean
    @Order(4)
    SecurityFilterChain publicChain(HttpSecurity http) {
        var addresses = Stream.concat(PublicAddresses.PAGES.stream(), PublicAddresses.FILES.stream())
                .toList();
        http.securityMatcher(ChainParts.anyOf(addresses));
        ChainParts.stateless(http);
        ChainParts.headers(http, ChainParts.NO_SCRIPT);
        http.headers(headers -> headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                .addHeaderWriter(new PageCaching(ChainParts.anyOf(PublicAddresses.PAGES))));
        http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll());
        return http.build();
    }

    /** Nothing is here, and nothing is said about it; no session is made for those who guess. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    SecurityFilterChain nothingElse(HttpSecurity http) {
        ChainParts.stateless(http);
        ChainParts.headers(http, ChainParts.NO_SCRIPT);
        http.authorizeHttpRequests(
                requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                        .permitAll()
                        .anyRequest()
                        .denyAll());
        http.exceptionHandling(
                refused -> refused.authenticationEntryPoint((request, response, reason) -> response.sendError(404))
                        .accessDeniedHandler((request, response, reason) -> response.sendError(404)));
        return http.build();
    }

    /** Outside the chains, so that it sees the whole answer. */
    @Bean
    FilterRegistrationBean<PageEtags> pageEtags() {
        var filter = new FilterRegistrationBean<>(new PageEtags(ChainParts.anyOf(PublicAddresses.PAGES)));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 100);
        return filter;
    }
}
