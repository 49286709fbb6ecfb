package si.plenum.site.internal;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import si.plenum.platform.NotFound;
import si.plenum.platform.text.Markdown;
import si.plenum.platform.text.RedlineHtml;
import si.plenum.platform.text.SafeHtml;
import si.plenum.platform.text.WordDiff;

/** What all pages of the site share: how texts are laid out, and the answer to what is not there. */
@ControllerAdvice(basePackageClasses = SiteAdvice.class)
class SiteAdvice {

    private final Redlines redlines;

    SiteAdvice(RedlineHtml html) {
        this.redlines = new Redlines(html);
    }

    @ModelAttribute("redlines")
    Redlines redlines() {
        return redlines;
    }

    @ModelAttribute("texts")
    Texts texts() {
        return new Texts();
    }

    /** What is unknown and what is not public answer alike, with the page of errors. */
    @ExceptionHandler(NotFound.class)
    void missing(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    /** Two wordings as one text with its changes marked. */
    record Redlines(RedlineHtml html) {

        public SafeHtml changes(String before, String after) {
            return html.changes(WordDiff.between(before, after), LocaleContextHolder.getLocale());
        }
    }

    /** What persons wrote. */
    record Texts() {

        public SafeHtml html(String written) {
            return Markdown.html(written);
        }
    }
}
