package si.plenum.plenary.internal;

import java.util.Map;
import si.plenum.platform.Refused;

/** What may be typed for an agenda item. */
final class ItemText {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST = 600;

    private ItemText() {}

    static String title(String typed) {
        var title = typed.strip();
        if (title.isEmpty()) throw new Refused("error.title.empty");
        if (title.length() > LONGEST_TITLE) {
            throw new Refused("error.too.long", Map.of("length", title.length(), "max", LONGEST_TITLE));
        }
        return title;
    }

    /** Planned minutes, 1 to 600. */
    static int minutes(int typed) {
        if (typed < 1 || typed > LONGEST) throw new Refused("error.item.minutes", Map.of("max", LONGEST));
        return typed;
    }
}
