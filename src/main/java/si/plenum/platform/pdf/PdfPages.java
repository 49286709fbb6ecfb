package si.plenum.platform.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import si.plenum.platform.language.Links;
import si.plenum.platform.language.Say;

/**
 * Makes PDF files of templates. A template is a whole document in the frame of paper:
 *
 * <pre>{@code
 * <html th:replace="~{pdf/frame :: page(title=${...}, about=${...}, header=~{::header}, footer=~{::footer}, main=~{::main})}">
 * <body><header>...</header><footer>...</footer><main>...</main></body></html>
 * }</pre>
 *
 * where {@code about} is one sentence that says what the file is. It knows {@code say} and {@code links}, speaks the language of the request,
 * and its styles are {@code templates/pdf/pdf.css}.
 */
@Component
public class PdfPages {

    private final ITemplateEngine templates;
    private final Say say;
    private final Links links;
    private final String styles;

    PdfPages(ITemplateEngine templates, Say say, Links links) {
        this.templates = templates;
        this.say = say;
        this.links = links;
        this.styles = styles();
    }

    private static String styles() {
        try {
            return new ClassPathResource("templates/pdf/pdf.css").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /**
     * Fills a template and makes it into a file.
     *
     * @param template its name, for example {@code pdf/decision}
     * @param dated the moment of which the file speaks, so that asking twice gives the same bytes
     */
    public byte[] write(String template, Map<String, ?> model, Instant dated) {
        var context = new Context(LocaleContextHolder.getLocale());
        model.forEach(context::setVariable);
        context.setVariable("say", say);
        context.setVariable("links", links);
        context.setVariable(
                "styles", styles.replace("%page", say.text("pdf.page")).replace("%of", say.text("pdf.of")));
        return Pdf.of(templates.process(template, context), dated);
    }
}
