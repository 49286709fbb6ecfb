package si.plenum.site.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import si.plenum.platform.language.Say;
import si.plenum.platform.text.Markdown;
import si.plenum.platform.text.SafeHtml;

/** Texts that are kept as Markdown, one file for each language, in the language of the request. */
@Component
class InfoPages {

    private final Say say;
    private final Map<String, SafeHtml> pages = new ConcurrentHashMap<>();

    InfoPages(Say say) {
        this.say = say;
    }

    SafeHtml html(String name) {
        var file = say.language().equals("sl") ? name + ".md" : name + "_en.md";
        return pages.computeIfAbsent(file, InfoPages::read);
    }

    private static SafeHtml read(String file) {
        try {
            return Markdown.page(new ClassPathResource("pages/" + file).getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
