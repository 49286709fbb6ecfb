package si.plenum.platform.language;

import org.springframework.stereotype.Component;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/**
 * Gives every template the variables {@code say} and {@code links}. References to beans ({@code @say}) would not do: Thymeleaf
 * refuses them in addresses and in the arguments of fragments.
 */
@Component
class TemplateWords {

    TemplateWords(ThymeleafViewResolver views, Say say, Links links) {
        views.addStaticVariable("say", say);
        views.addStaticVariable("links", links);
    }
}
