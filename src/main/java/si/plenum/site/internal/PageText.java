package si.plenum.site.internal;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import si.plenum.platform.text.Markdown;
import si.plenum.platform.text.RedlineHtml;
import si.plenum.platform.text.SafeHtml;
import si.plenum.platform.text.WordDiff;

/** What the site's templates lay out texts with: all of it gives HTML that may stand as it is. */
@ControllerAdvice(basePackageClasses = PageText.class)
class PageText {

    private final Redlines redlines;

    PageText(RedlineHtml html) {
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
