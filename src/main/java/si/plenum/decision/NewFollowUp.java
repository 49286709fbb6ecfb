package si.plenum.decision;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import si.plenum.platform.Refused;

/**
 * What is to be asked of somebody.
 *
 * @throws Refused {@code error.follow-up.text}, {@code error.too.long} (text beyond 1000, owner beyond 200 characters)
 */
public record NewFollowUp(
        FollowUpKind kind,
        String text,
        String owner,
        @Nullable LocalDate dueOn) {

    private static final int LONGEST_TEXT = 1000;
    private static final int LONGEST_OWNER = 200;

    public NewFollowUp {
        text = text.strip();
        owner = owner.strip();
        if (text.isEmpty()) throw new Refused("error.follow-up.text");
        limit(text, LONGEST_TEXT);
        limit(owner, LONGEST_OWNER);
    }

    private static void limit(String words, int longest) {
        if (words.length() > longest) {
            throw new Refused("error.too.long", Map.of("length", words.length(), "max", longest));
        }
    }
}
