package si.plenum.document.ui;

import java.util.Map;

/** Says a sentence of this module in the reader's language. */
@FunctionalInterface
interface Said {

    String say(String key, Map<String, ?> arguments);

    default String say(String key) {
        return say(key, Map.of());
    }
}
