package si.plenum.platform.language;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;

@Configuration(proxyBeanMethods = false)
class LanguageConfiguration {

    /** @param strict a missing key is an error instead of standing for itself; set in the tests */
    @Bean
    Messages messages(@Value("${plenum.messages.strict:false}") boolean strict) {
        return new Messages(MessageFiles.read(), MessageFiles.forms(), strict);
    }

    @Bean
    MessageSource messageSource(Messages messages) {
        return new IcuMessageSource(messages);
    }

    @Bean
    LocaleResolver localeResolver() {
        return new AddressLocaleResolver();
    }
}
