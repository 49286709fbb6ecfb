package si.plenum.platform.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What holds for the message files of all modules. */
class MessageFilesTest {

    /** A word as uporabnic_kov writes it; an example of how the setting looks is none. */
    private static final Pattern UNDERSCORE = Pattern.compile("(?<!: )\\b\\p{L}*\\p{Ll}_\\p{Ll}+");

    private static final Set<String> SLOVENE_FORMS = Set.of("one", "two", "few", "other");

    private final Map<Language, Map<String, String>> patterns = MessageFiles.read();

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(new TreeSet<>(keys(Language.ENGLISH))).isEqualTo(new TreeSet<>(keys(Language.SLOVENE)));
    }

    @Test
    void both_languages_take_the_same_arguments() {
        var different = new ArrayList<String>();
        for (var key : keys(Language.SLOVENE)) {
            var slovene = format(Language.SLOVENE, key).getArgumentNames();
            var english = format(Language.ENGLISH, key).getArgumentNames();
            // A translation may do without an argument (genders, cases), never ask for one that nobody passes.
            if (!slovene.containsAll(english)) {
                different.add(key + ": " + slovene + " and " + english);
            }
        }
        assertThat(different).isEmpty();
    }

    @TestFactory
    List<DynamicTest> every_slovene_plural_has_its_four_forms() {
        return keys(Language.SLOVENE).stream()
                .filter(key -> pattern(Language.SLOVENE, key).contains(", plural,"))
                .sorted()
                .map(key -> DynamicTest.dynamicTest(
                        key,
                        () -> assertThat(plurals(key))
                                .allSatisfy(forms -> assertThat(forms).containsAll(SLOVENE_FORMS))))
                .toList();
    }

    @Test
    void a_slovene_number_is_written_by_the_plural_sign_and_not_as_a_word() {
        // "one" is also 101, so a form that writes "en" would lie.
        assertThat(keys(Language.SLOVENE).stream()
                        .filter(key -> pattern(Language.SLOVENE, key).matches("(?s).*\\bone \\{[^#}]*\\}.*")))
                .isEmpty();
    }

    @Test
    void no_sentence_exclaims_or_says_please() {
        assertThat(keys(Language.SLOVENE).stream()
                        .filter(key -> pattern(Language.SLOVENE, key)
                                .matches("(?si).*(!|\\bprosimo\\b|\\bžal\\b|\\bups\\b).*")))
                .isEmpty();
    }

    @Test
    void every_sentence_with_an_underscore_has_one_in_each_other_form_and_no_other_sentence_has() {
        var underscored = keys(Language.SLOVENE).stream()
                .filter(key ->
                        UNDERSCORE.matcher(pattern(Language.SLOVENE, key)).find())
                .collect(Collectors.toCollection(TreeSet::new));

        MessageFiles.forms().forEach((forms, sentences) -> {
            assertThat(new TreeSet<>(sentences.keySet())).as(forms.toString()).isEqualTo(underscored);
            sentences.forEach((key, sentence) -> {
                assertThat(sentence).as(key).doesNotContainPattern(UNDERSCORE);
                assertThat(new MessageFormat(sentence, forms.locale()).getArgumentNames())
                        .as(key)
                        .isEqualTo(format(Language.SLOVENE, key).getArgumentNames());
            });
        });
    }

    @Test
    void the_forms_of_words_come_with_the_locale_and_change_nothing_else() {
        var messages = Messages.ofAllModules();

        assertThat(messages.say(Language.SLOVENE.locale(), "plenary.rollcall.members"))
                .contains("članice_i");
        assertThat(messages.say(WordForms.PAIR.locale(), "plenary.rollcall.members"))
                .contains("članice in člani");
        assertThat(messages.say(WordForms.NEUTRAL.locale(), "plenary.rollcall.members"))
                .contains("članstvo");
        assertThat(messages.say(WordForms.NEUTRAL.locale(), "plenary.sessions")).isEqualTo("Seje");
        assertThat(messages.say(Language.ENGLISH.locale(), "plenary.sessions")).isEqualTo("Sessions");
    }

    /** The keyword of every branch, one list a plural of the pattern. */
    private List<List<String>> plurals(String key) {
        var parts = new MessagePattern(pattern(Language.SLOVENE, key));
        var plurals = new ArrayList<List<String>>();
        for (int i = 0; i < parts.countParts(); i++) {
            var part = parts.getPart(i);
            if (part.getType() == MessagePattern.Part.Type.ARG_START
                    && part.getArgType() == MessagePattern.ArgType.PLURAL) {
                plurals.add(branches(parts, i));
            }
        }
        return plurals;
    }

    private static List<String> branches(MessagePattern parts, int start) {
        var branches = new ArrayList<String>();
        int end = parts.getLimitPartIndex(start);
        for (int i = start + 1; i < end; i++) {
            var part = parts.getPart(i);
            if (part.getType() == MessagePattern.Part.Type.ARG_SELECTOR) {
                branches.add(parts.getSubstring(part));
            } else if (part.getType() == MessagePattern.Part.Type.MSG_START) {
                i = parts.getLimitPartIndex(i);
            }
        }
        return branches;
    }

    private MessageFormat format(Language language, String key) {
        return new MessageFormat(pattern(language, key), language.locale());
    }

    private String pattern(Language language, String key) {
        return patterns.getOrDefault(language, Map.of()).getOrDefault(key, "");
    }

    private Set<String> keys(Language language) {
        return patterns.getOrDefault(language, Map.of()).keySet();
    }
}
