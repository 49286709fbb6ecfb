package si.plenum.proposal.internal;

import java.util.Map;
import si.plenum.platform.Refused;
import si.plenum.proposal.DraftText;
import si.plenum.proposal.Problem.Field;
import si.plenum.proposal.TooLong;

/** How long each text of a proposal may be, in characters as a person counts them. The table states the same. */
final class TextLimits {

    static final int TITLE = 200;
    static final int SUMMARY = 1_000;
    static final int WORDING = 20_000;
    static final int REASONS = 20_000;
    static final int COMMENT = 5_000;

    private TextLimits() {}

    /** @throws TooLong for the first text that is longer than its field takes */
    static void check(DraftText text) {
        check(Field.TITLE, text.title(), TITLE);
        check(Field.SUMMARY, text.summary(), SUMMARY);
        check(Field.WORDING, text.wording(), WORDING);
        check(Field.REASONS, text.reasons(), REASONS);
    }

    /** @throws Refused {@code error.too.long} (with {@code length} and {@code max}) */
    static void check(String text, int max) {
        int length = length(text);
        if (length > max) throw new Refused("error.too.long", Map.of("length", length, "max", max));
    }

    /** @throws TooLong if the text is longer than that field takes */
    static void check(Field field, String text, int max) {
        int length = length(text);
        if (length > max) throw new TooLong(field, length, max);
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
