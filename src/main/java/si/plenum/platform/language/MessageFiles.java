package si.plenum.platform.language;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Reads {@code messages/<module>.properties} and {@code messages/<module>_en.properties} of all modules, once. */
final class MessageFiles {

    private static final String SUFFIX = ".properties";

    private MessageFiles() {}

    /** The pattern of every key, by language. A key that two files define is an error. */
    static Map<Language, Map<String, String>> read() {
        var patterns = new EnumMap<Language, Map<String, String>>(Language.class);
        try {
            var files = new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*" + SUFFIX);
            for (var file : files) {
                var target = patterns.computeIfAbsent(language(file), each -> new HashMap<>());
                read(file).forEach((key, pattern) -> {
                    if (target.put((String) key, (String) pattern) != null) {
                        throw new IllegalStateException("The message '" + key + "' is defined twice; once in " + file);
                    }
                });
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return patterns;
    }

    /** The sentences that other forms of words replace, by forms. */
    static Map<WordForms, Map<String, String>> forms() {
        var patterns = new EnumMap<WordForms, Map<String, String>>(WordForms.class);
        var resources = new PathMatchingResourcePatternResolver();
        try {
            for (var forms : WordForms.values()) {
                var read = new HashMap<String, String>();
                read(resources.getResource("classpath:messages/forms/" + forms.variant() + SUFFIX))
                        .forEach((key, pattern) -> read.put((String) key, (String) pattern));
                patterns.put(forms, read);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return patterns;
    }

    private static Language language(Resource file) {
        var name = String.valueOf(file.getFilename());
        return name.endsWith(Language.ENGLISH.fileSuffix() + SUFFIX) ? Language.ENGLISH : Language.SLOVENE;
    }

    private static Properties read(Resource file) throws IOException {
        var properties = new Properties();
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
