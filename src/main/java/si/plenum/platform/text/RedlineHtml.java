package si.plenum.platform.text;

import java.util.Locale;
import org.springframework.stereotype.Component;
import si.plenum.platform.language.Messages;
import si.plenum.platform.text.WordDiff.Kind;
import si.plenum.platform.text.WordDiff.Segment;

/**
 * A difference as HTML: {@code ins} and {@code del}, each with hidden words where it begins and ends, since screen readers
 * pass over both elements in silence.
 */
@Component
public class RedlineHtml {

    private final Messages messages;

    RedlineHtml(Messages messages) {
        this.messages = messages;
    }

    /** Deleted and inserted words in one text. */
    public SafeHtml changes(WordDiff difference, Locale locale) {
        var html = new StringBuilder();
        difference.segments().forEach(segment -> append(html, segment, locale));
        return new SafeHtml(html.toString());
    }

    /** The old text with what is deleted marked. */
    public SafeHtml before(WordDiff difference, Locale locale) {
        return without(Kind.INSERTED, difference, locale);
    }

    /** The new text with what is inserted marked. */
    public SafeHtml after(WordDiff difference, Locale locale) {
        return without(Kind.DELETED, difference, locale);
    }

    private SafeHtml without(Kind kind, WordDiff difference, Locale locale) {
        return changes(
                new WordDiff(difference.segments().stream()
                        .filter(segment -> segment.kind() != kind)
                        .toList()),
                locale);
    }

    private void append(StringBuilder html, Segment segment, Locale locale) {
        var text = SafeHtml.ofText(segment.text()).html();
        switch (segment.kind()) {
            case EQUAL -> html.append(text);
            case DELETED -> marked(html, "del", "redline.deleted", text, locale);
            case INSERTED -> marked(html, "ins", "redline.inserted", text, locale);
        }
    }

    private void marked(StringBuilder html, String element, String key, String text, Locale locale) {
        html.append('<').append(element).append('>');
        hidden(html, messages.say(locale, key) + " ");
        html.append(text);
        hidden(html, " " + messages.say(locale, key + ".end"));
        html.append("</").append(element).append('>');
    }

    private static void hidden(StringBuilder html, String words) {
        html.append("<span class=\"vh\">").append(SafeHtml.escape(words)).append("</span>");
    }
}
