package si.plenum.platform.language;

import com.ibm.icu.text.MessageFormat;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Every sentence of the program, by key and language. The patterns are ICU's, with named arguments in one map, so that a
 * plural has its four Slovene forms and a translation may change the order.
 */
public final class Messages {

    private final Map<Language, Map<String, String>> patterns;
    private final Map<WordForms, Map<String, MessageFormat>> forms = new EnumMap<>(WordForms.class);
    private final boolean strict;
    private final Map<Language, Map<String, MessageFormat>> parsed = new EnumMap<>(Language.class);

    /**
     * @param patterns the pattern of every key in every language
     * @param forms the patterns that other forms of words replace
     * @param strict {@code true}: a missing key is an error, as tests want it; {@code false}: a missing key says itself
     */
    Messages(Map<Language, Map<String, String>> patterns, Map<WordForms, Map<String, String>> forms, boolean strict) {
        this.patterns = patterns;
        this.strict = strict;
        forms.forEach((form, sentences) -> {
            var formats = new HashMap<String, MessageFormat>();
            sentences.forEach(
                    (key, pattern) -> formats.put(key, new MessageFormat(pattern, Language.SLOVENE.locale())));
            this.forms.put(form, formats);
        });
        for (var language : Language.values()) {
            parsed.put(language, new ConcurrentHashMap<>());
        }
    }

    /** The messages of all modules on the class path; a missing key is an error. For use without the program around it. */
    public static Messages ofAllModules() {
        return new Messages(MessageFiles.read(), MessageFiles.forms(), true);
    }

    /** The sentence without arguments. */
    public String say(Locale locale, String key) {
        return say(locale, key, Map.of());
    }

    /**
     * The sentence with its arguments filled in. Years, numbers of articles and of decisions are passed as text, since ICU
     * groups the digits of every number.
     *
     * @throws MissingMessage if the key is in no message file and the source is strict
     */
    public String say(Locale locale, String key, Map<String, ?> arguments) {
        var language = Language.of(locale);
        var pattern = patterns(language).get(key);
        if (pattern == null) {
            if (strict) {
                throw new MissingMessage(key, language);
            }
            return key;
        }
        // A MessageFormat is not safe to share while it formats; a copy costs far less than parsing again.
        var format = other(locale, key)
                .orElseGet(() ->
                        parsed(language).computeIfAbsent(key, each -> new MessageFormat(pattern, language.locale())));
        return ((MessageFormat) format.clone()).format(new HashMap<>(arguments));
    }

    /** The sentence in the forms of words that the locale asks for, where it has one of its own. */
    private Optional<MessageFormat> other(Locale locale, String key) {
        return WordForms.of(locale)
                .map(form -> forms.getOrDefault(form, Map.of()).get(key));
    }

    /** Whether the key has a sentence. */
    public boolean knows(String key) {
        return patterns(Language.SLOVENE).containsKey(key);
    }

    /** All keys of a language. */
    public Set<String> keys(Language language) {
        return patterns(language).keySet();
    }

    Map<String, String> patterns(Language language) {
        return patterns.getOrDefault(language, Map.of());
    }

    private Map<String, MessageFormat> parsed(Language language) {
        return parsed.getOrDefault(language, new ConcurrentHashMap<>());
    }

    /** A key that no message file has. */
    public static final class MissingMessage extends IllegalArgumentException {

        MissingMessage(String key, Language language) {
            super("No message '" + key + "' in messages/*" + language.fileSuffix() + ".properties");
        }
    }
}
