package si.plenum.platform;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** The clock, the settings, and transactions that open before permissions are checked (the check reads the same state). */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Settings.class)
@EnableTransactionManagement(order = 0)
@EnableMethodSecurity
@EnableScheduling
class PlatformConfiguration {

    @Bean
    LegalClock legalClock(Settings settings) {
        return new LegalClock(settings.zone());
    }
}
