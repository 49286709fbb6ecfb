package si.plenum.platform.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every key that code or a template names in full has its sentence. Keys put together from parts are left to their tests. */
class SpokenKeysTest {

    private static final String KEY = "([a-z][\\w-]*(?:\\.[\\w-]+)+)";

    private static final Pattern IN_CODE = Pattern.compile(
            "(?:getTranslation|new Refused|super|[sS]ay(?:\\.text)?)\\(\\s*(?:locale, |SLOVENE, )?\"" + KEY + "\"");
    private static final Pattern IN_TEMPLATES = Pattern.compile("(?:#\\{|\\.text\\(')" + KEY + "(?:\\}|\\(|')");

    private final Messages messages = new Messages(MessageFiles.read(), MessageFiles.forms(), true);

    @Test
    void every_key_in_the_code_is_known() throws IOException {
        assertThat(unknown("src/main/java", ".java", IN_CODE)).isEmpty();
    }

    @Test
    void every_key_in_the_templates_is_known() throws IOException {
        assertThat(unknown("src/main/resources/templates", ".html", IN_TEMPLATES))
                .isEmpty();
    }

    private TreeSet<String> unknown(String folder, String suffix, Pattern pattern) throws IOException {
        var unknown = new TreeSet<String>();
        for (var file : files(folder, suffix)) {
            pattern.matcher(Files.readString(file))
                    .results()
                    .map(found -> found.group(1))
                    .filter(key -> !messages.knows(key))
                    .forEach(key -> unknown.add(key + " in " + file.getFileName()));
        }
        return unknown;
    }

    private static List<Path> files(String folder, String suffix) throws IOException {
        try (Stream<Path> all = Files.walk(Path.of(folder))) {
            return all.filter(path -> path.toString().endsWith(suffix)).toList();
        }
    }
}
