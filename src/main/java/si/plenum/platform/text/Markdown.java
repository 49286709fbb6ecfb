package si.plenum.platform.text;

import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Markdown (CommonMark) as far as our texts need it. Headings, tables, pictures and raw HTML are none of it: they come out
 * as the characters that were typed. Underscore forms ("uporabnice_ki") are no emphasis, as CommonMark has it.
 */
public final class Markdown {

    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();
    private static final HtmlRenderer LINES = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .softbreak("<br />")
            .build();
    private static final Parser PARAGRAPHS = parser(Set.of());
    private static final Parser BLOCKS = parser(Set.of(ListBlock.class, BlockQuote.class));

    // The renderer escapes already; this is the second lock on the same door.
    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("p", "br", "em", "strong", "code", "ul", "ol", "li", "blockquote", "a")
            .allowUrlProtocols("https", "http", "mailto")
            .allowAttributes("href")
            .onElements("a")
            .allowAttributes("start")
            .matching(Pattern.compile("\\d{1,4}"))
            .onElements("ol")
            .requireRelNofollowOnLinks()
            .toFactory();

    private static final Parser PAGES = parser(Set.of(ListBlock.class, BlockQuote.class, Heading.class));

    private Markdown() {}

    /** A page that comes with the program: headings too, and plain links within the site. */
    public static SafeHtml page(String markdown) {
        return new SafeHtml(RENDERER.render(PAGES.parse(markdown)).strip());
    }

    /** A text of a person (reasons, a comment): paragraphs, lists, quotes, emphasis, links. */
    public static SafeHtml html(String markdown) {
        return sanitised(RENDERER.render(BLOCKS.parse(markdown)));
    }

    /** The text of a provision: paragraphs, emphasis, links; a line end is a line break, "1." at its start stays what it is. */
    public static SafeHtml provision(String markdown) {
        return sanitised(LINES.render(PARAGRAPHS.parse(markdown)));
    }

    private static SafeHtml sanitised(String rendered) {
        return new SafeHtml(POLICY.sanitize(rendered).strip());
    }

    private static Parser parser(Set<Class<? extends Block>> blocks) {
        return Parser.builder().enabledBlockTypes(blocks).build();
    }
}
