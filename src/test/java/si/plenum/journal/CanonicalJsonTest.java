package si.plenum.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class CanonicalJsonTest {

    private static final JsonMapper READER = new JsonMapper();

    @Test
    void the_texts_and_literals_of_rfc_8785_section_3_2_2_are_written_as_it_says() {
        var value = new LinkedHashMap<String, Object>();
        value.put("string", "€$\u000f\nA'B\"\\\\\"/");
        value.put("literals", Arrays.asList(null, true, false));
        assertThat(CanonicalJson.write(value))
                .isEqualTo("{\"literals\":[null,true,false],\"string\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
        // The UTF-8 bytes of section 3.2.4, from the member "string" on.
        assertThat(CanonicalJson.write(value).getBytes(StandardCharsets.UTF_8))
                .endsWith(HexFormat.ofDelimiter(" ")
                        .parseHex(
                                "22 73 74 72 69 6e 67 22 3a 22 e2 82 ac 24 5c 75 30 30 30 66 5c 6e 41 27 42 5c 22 5c 5c 5c"
                                        + " 5c 5c 22 2f 22 7d"));
    }

    @Test
    void members_are_in_the_order_of_rfc_8785_section_3_2_3() {
        var value = new LinkedHashMap<String, Object>();
        value.put("\u20ac", "Euro Sign");
        value.put("\r", "Carriage Return");
        value.put("\ufb33", "Hebrew Letter Dalet With Dagesh");
        value.put("1", "One");
        value.put("\ud83d\ude00", "Emoji: Grinning Face");
        value.put("\u0080", "Control");
        value.put("\u00f6", "Latin Small Letter O With Diaeresis");
        assertThat(CanonicalJson.write(value))
                .isEqualTo("{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                        + "\"\u00f6\":\"Latin Small Letter O With Diaeresis\",\"\u20ac\":\"Euro Sign\","
                        + "\"\ud83d\ude00\":\"Emoji: Grinning Face\",\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");
    }

    @Test
    void control_characters_have_their_short_form_or_four_small_hexadecimal_digits() {
        assertThat(CanonicalJson.write("\u0000\b\t\n\u000b\f\r\u001f\u007f/"))
                .isEqualTo("\"\\u0000\\b\\t\\n\\u000b\\f\\r\\u001f\u007f/\"");
    }

    @Test
    void members_inside_members_and_elements_are_sorted_too() {
        assertThat(CanonicalJson.write(List.of(Map.of("b", 1, "a", Map.of("d", List.of(), "c", Map.of())))))
                .isEqualTo("[{\"a\":{\"c\":{},\"d\":[]},\"b\":1}]");
    }

    @Test
    void ids_days_moments_and_hashes_are_texts() {
        assertThat(CanonicalJson.write(UUID.fromString("0190F5A0-0000-7000-8000-00000000ABCD")))
                .isEqualTo("\"0190f5a0-0000-7000-8000-00000000abcd\"");
        assertThat(CanonicalJson.write(LocalDate.of(2026, 11, 22))).isEqualTo("\"2026-11-22\"");
        assertThat(CanonicalJson.write(Instant.parse("2026-11-22T18:00:00Z")))
                .isEqualTo("\"2026-11-22T18:00:00.000000Z\"");
        assertThat(CanonicalJson.time(Instant.parse("2026-11-22T18:00:00.123456999Z")))
                .isEqualTo("2026-11-22T18:00:00.123456Z");
        assertThat(CanonicalJson.write(MerkleTree.EMPTY))
                .isEqualTo("\"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ud83d", "\ude00", "a\ud83d", "\ud83d\ud83d\ude00", "\ude00\ud83d"})
    void half_a_character_is_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.write(text));
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.write(Map.of(text, 1)));
    }

    @Test
    void what_has_no_one_form_is_refused() {
        for (var value : List.of(1.5, 1.0f, new BigDecimal("1"), 'a', new int[] {1}, new Object(), Map.of(1, 1))) {
            assertThatIllegalArgumentException().as("%s", value).isThrownBy(() -> CanonicalJson.write(value));
        }
        assertThat(CanonicalJson.write(CanonicalJson.LARGEST)).isEqualTo("9007199254740991");
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.write(CanonicalJson.LARGEST + 1));
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.write(Long.MIN_VALUE));
    }

    @Property(tries = 500)
    void any_text_and_number_is_read_back_by_another_reader(
            @ForAll @Size(max = 8) Map<String, String> texts,
            @ForAll @LongRange(min = -CanonicalJson.LARGEST, max = CanonicalJson.LARGEST) long number) {
        boolean unicode = texts.entrySet().stream()
                .flatMap(text -> List.of(text.getKey(), text.getValue()).stream())
                .allMatch(StandardCharsets.UTF_8.newEncoder()::canEncode);
        var value = Map.of("texts", texts, "number", number);
        if (!unicode) {
            assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.write(value));
            return;
        }
        var read = READER.readTree(CanonicalJson.write(value));
        assertThat(read.get("number").longValue()).isEqualTo(number);
        assertThat(read.get("texts").size()).isEqualTo(texts.size());
        texts.forEach((name, text) ->
                assertThat(read.get("texts").get(name).stringValue()).isEqualTo(text));
    }
}
